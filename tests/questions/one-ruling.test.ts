import { expect, test } from 'vitest'
import { deciding, isSameRuling, readRuling, ruledItem } from '../../questions/quiz/ruling.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { choice, counting, ordering, pairing, picking } from '../support/questions/stub-items.ts'

// One ruling by itself: what a teacher may write down, and which of several decides.

const items = [choice('a'), picking('b'), counting('c'), ordering('d'), pairing('e'), choice('f')]

test('a response is accepted as its item writes it, and one that is none is refused', () => {
  const picks = readRuling(items, { item: 'b', is: 'accept', response: [3, 0] })
  expect(picks).toEqual({ ok: true, ruling: { item: 'b', is: 'accept', response: [0, 3] } })
  const number = readRuling(items, { item: 'c', is: 'accept', response: 41.00000000001 })
  expect(number).toMatchObject({ ok: true, ruling: { response: 41 } })
  for (const response of [3, [0], [0, 1, 2, 3]])
    expect(readRuling(items, { item: 'd', is: 'accept', response })).toMatchObject({ ok: false, field: 'response' })
  const noAnswer = readRuling(items, { item: 'd', is: 'accept', response: 3 })
  expect(noAnswer).toMatchObject({ message: expect.stringContaining(ordering('d').stem) })
  const noItem = readRuling(items, { item: 'z', is: 'drop' })
  expect(noItem).toMatchObject({ ok: false, field: 'item', message: expect.stringContaining('no such item') })
  for (const is of ['drop', 'everyone'] as const) {
    const ruling = { item: 'a', is, why: 'A misprint.' }
    expect(readRuling(items, ruling)).toEqual({ ok: true, ruling })
  }
  for (const item of items) {
    const ruling: Ruling = { item: item.id, is: 'accept', response: shapeOf(item).best(item) }
    expect(readRuling(items, ruling)).toEqual({ ok: true, ruling })
  }
})

test('two rulings are the same whatever their reasons, and not where they accept different answers', () => {
  const accept = (response: number): Ruling => ({ item: 'a', is: 'accept', response })
  expect(isSameRuling(accept(1), { ...accept(1), why: 'Again.' })).toBe(true)
  expect(isSameRuling(accept(1), accept(2))).toBe(false)
  expect(isSameRuling({ item: 'a', is: 'drop' }, { item: 'a', is: 'everyone' })).toBe(false)
  expect(isSameRuling({ item: 'a', is: 'drop' }, { item: 'f', is: 'drop' })).toBe(false)
  expect(isSameRuling({ item: 'a', is: 'drop' }, { item: 'a', is: 'drop', why: 'A misprint.' })).toBe(true)
})

test('of an item’s rulings those of the kind that wins decide, and of answers those that the key does not accept', () => {
  const drop: Ruling = { item: 'a', is: 'drop' }
  const everyone: Ruling = { item: 'a', is: 'everyone' }
  const accept = (response: number): Ruling => ({ item: 'a', is: 'accept', response })
  const decide = (...under: readonly Ruling[]) => deciding(ruledItem(choice('a'), under))
  expect(decide(accept(1), everyone, drop)).toEqual([drop])
  expect(decide(accept(1), everyone)).toEqual([everyone])
  expect(decide(accept(2), accept(0), accept(1))).toEqual([accept(2), accept(1)])
  expect(decide(accept(0), { item: 'f', is: 'drop' })).toEqual([])
  const half: Ruling = { item: 'b', is: 'accept', response: [0] }
  expect(deciding(ruledItem(picking('b'), [half]))).toEqual([half])
})
