import { expect, test } from 'vitest'
import { candidatesFor } from '../../client/pages/desk/candidates.ts'
import { draftFor, rulingOf } from '../../client/pages/desk/ruling-draft.ts'
import { attempt, deskOf, item } from '../support/client/desk-of.ts'

const told = (...of: Parameters<typeof candidatesFor>) => candidatesFor(...of).map(({ text, given }) => [text, given])

test('of a choice every option but the key can be accepted, what most chose first', () => {
  const attempts = [attempt('1', [2, 0]), attempt('2', [2, 0]), attempt('3', [0, 1]), attempt('4', [null, 0])]
  expect(told(deskOf({ attempts }), 0)).toEqual([
    ['none', 2],
    ['the new one', 0],
  ])
})

test('of an order what students gave can be accepted, unless it earns everything already', () => {
  const order = item({ shape: 'order', kind: 'order' })
  const attempts = [attempt('1', [[1, 0, 2], 0.67]), attempt('2', [[0, 1, 2], 1]), attempt('3', [false, 0])]
  const desk = deskOf({ items: [order], attempts })
  expect(told(desk, 0)).toEqual([['the new one; the old one; none', 1]])
  expect(told(desk, 0, [2, 1, 0])).toHaveLength(2)
  expect(told({ ...desk, rulings: [{ item: 'q1', is: 'accept', response: [1, 0, 2] }] }, 0)).toEqual([])
})

test('a number to accept is read as students’ numbers are; nothing, or no number, is no ruling yet', () => {
  const number = item({ shape: 'number', kind: 'numeric', unit: 'people', stem: 'How many people came?' })
  const accepted = (typed: string) => rulingOf({ ...draftFor(5), is: 'accept', typed }, number)
  expect(accepted('1,200 people')).toEqual({ item: 'q1', is: 'accept', response: 1200 })
  expect(accepted('')).toBeUndefined()
  expect(accepted('many')).toBeUndefined()
})

test('a draft decides nothing by itself and holds the answer that somebody defends; reasons of nothing but space are none', () => {
  expect(rulingOf(draftFor([0, 1]), item({ shape: 'several' }))).toBeUndefined()
  expect(rulingOf({ ...draftFor([0, 1]), is: 'accept' }, item({ shape: 'several' }))).toEqual({
    item: 'q1',
    is: 'accept',
    response: [0, 1],
  })
  expect(rulingOf({ ...draftFor(undefined), is: 'drop' }, item())).toEqual({ item: 'q1', is: 'drop' })
  expect(rulingOf({ ...draftFor(undefined), is: 'accept' }, item())).toBeUndefined()
  expect(rulingOf({ ...draftFor(undefined), is: 'everyone', why: ' two keys ' }, item())).toMatchObject({
    why: 'two keys',
  })
  expect(rulingOf({ ...draftFor(undefined), is: 'drop', why: ' \n' }, item())).not.toHaveProperty('why')
})
