import { wrongAnswerDoubts } from '../facts/honesty/wrong-answers.ts'
import type { Fact, Ledger } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'

/** Some source supports a wrong answer that a text would lend, or it is there already. */
export function isTaken(value: Value, fact: Fact, ledger: Ledger): boolean {
  const distractors = [...fact.distractors, { value, why: '' }]
  return wrongAnswerDoubts({ ...ledger, facts: [{ ...fact, distractors }] }).some(
    ({ level, path }) => level === 'error' && path[3] === distractors.length - 1,
  )
}
