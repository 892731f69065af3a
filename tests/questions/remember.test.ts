import { expect, test } from 'vitest'
import { remember, rememberOf } from '../../questions/text/remember.ts'

test('an answer is worked out once for a text, undefined too, until too many are kept', () => {
  let worked = 0
  const half = remember((text: string) => {
    worked += 1
    return text === '' ? undefined : text.length / 2
  }, 2)
  expect([half('four'), half('four'), half(''), half('')]).toEqual([2, 2, undefined, undefined])
  expect(worked).toBe(2)
  half('third')
  half('four')
  expect(worked).toBe(4)
})

test('an answer is worked out once for an object, undefined too, and again for one that only looks like it', () => {
  let worked = 0
  const first = rememberOf((list: readonly number[]) => {
    worked += 1
    return list[0]
  })
  const [one, none] = [[1], []]
  expect([first(one), first(one), first(none), first(none), first([1])]).toEqual([1, 1, undefined, undefined, 1])
  expect(worked).toBe(3)
})
