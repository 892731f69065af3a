import { expect, test } from 'vitest'
import { placeShown } from '../../client/quiz/place-shown.ts'
import { reduce } from '../../client/quiz/reduce.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

test('in practice, too, each question and each verdict is another place', () => {
  const result: QuizState = { step: 'result', card, items: started.items, sheet }
  const first = reduce(result, { type: 'practising', practice: started, round: 0, proof: 'proof' })
  const told = reduce(first, { type: 'judged', verdict: verdictOf('one') })
  const second = reduce(told, { type: 'moved-on' })
  const toldAgain = reduce(second, { type: 'judged', verdict: verdictOf('two') })
  const states = [result, first, told, second, toldAgain]
  expect(new Set(states.map(placeShown)).size).toBe(states.length)
  expect(placeShown(reduce(second, { type: 'filled', drafts: { two: 1 } }))).toBe(placeShown(second))
})
