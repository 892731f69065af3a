import { expect, test } from 'vitest'
import { minutesFor } from '../../client/quiz/gate.tsx'

const now = '2031-03-07T10:00:00.000Z'

test('the gate names the limit, or what is left until closing where that is less', () => {
  expect(minutesFor({ minutes: 20 })).toBe(20)
  expect(minutesFor({ minutes: 20, closes: '2031-03-07T11:00:00.000Z', now })).toBe(20)
  expect(minutesFor({ minutes: 20, closes: '2031-03-07T10:05:30.000Z', now })).toBe(5)
  expect(minutesFor({ closes: '2031-03-07T10:05:00.000Z', now })).toBeUndefined()
})
