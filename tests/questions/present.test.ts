import { expect, expectTypeOf, test } from 'vitest'
import { present } from '../../questions/wire/present.ts'

test('what is undefined is absent; what is empty, nought, false or null stays, in its order', () => {
  const fields = { b: undefined, text: '', n: 0, is: false, none: null, a: 'a' }
  expect(Object.entries(present(fields))).toEqual([
    ['text', ''],
    ['n', 0],
    ['is', false],
    ['none', null],
    ['a', 'a'],
  ])
})

test('in its type a field that may be undefined is optional, and never undefined', () => {
  const fields: { readonly name: string; readonly minutes: number | undefined; readonly seat?: number } = {
    name: 'Ada',
    minutes: undefined,
  }
  expectTypeOf(present(fields)).toExtend<{ readonly name: string; readonly minutes?: number; readonly seat?: number }>()
  expect(present(fields)).toStrictEqual({ name: 'Ada' })
})
