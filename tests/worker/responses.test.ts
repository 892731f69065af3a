import { expect, test } from 'vitest'
import { drawForm } from '../../questions/quiz/form.ts'
import { randomFrom } from '../../questions/random.ts'
import { readResponses } from '../../worker/operations/form.ts'
import { choice, ordering } from '../support/questions/stub-items.ts'

const items = [choice('a'), choice('b'), ordering('c')]
const settings = { feedback: 'each', askName: false, shuffle: true, keepDays: 30 } as const
const form = drawForm({ items, settings }, randomFrom('a seed'))

test('responses are stored in the order and numbering of the quiz, whatever the form', () => {
  const first = new Map(form.map(({ item, arrangement }) => [item.id, arrangement.indexOf(0)]))
  const order = form.find(({ item }) => item.id === 'c')?.arrangement ?? []
  const responses = { b: first.get('b') ?? -1, c: [0, 1, 2].map((option) => order.indexOf(option)) }
  expect(readResponses({ items }, form, responses)).toEqual({ ok: true, value: [null, 0, [0, 1, 2]] })
})

test('an item that is not on the form is told from one that was left out', () => {
  const part = form.filter(({ item }) => item.id !== 'b')
  expect(readResponses({ items }, part, {})).toEqual({ ok: true, value: [null, false, null] })
  expect(readResponses({ items }, part, { b: 0 }).ok).toBe(false)
})
