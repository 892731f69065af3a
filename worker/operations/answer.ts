import { judge } from '../../questions/quiz/marking.ts'
import type { Response, Verdict } from '../../questions/wire/item.ts'
import { openAttempt, readAttempt } from './attempt.ts'
import { readResponse } from './form.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

export interface AnswerGiven {
  readonly token: string
  readonly item: string
  readonly response: Response
}

/** Judges one answer, where feedback comes after each. Nothing is kept of it: what counts is the submission. */
export async function answer(
  resources: Resources,
  code: string,
  { token, item, response }: AnswerGiven,
): Promise<Outcome<Verdict>> {
  const genuine = await readAttempt(resources, code, token)
  if (!genuine.ok) return genuine
  const opened = await openAttempt(resources, genuine.value)
  if (!opened.ok) return opened
  const { quiz, state, form } = opened.value
  if (quiz.settings.feedback !== 'each') return refused({ is: 'sealed' })
  const shown = form.find((candidate) => candidate.item.id === item)
  if (!shown) return invalid('item', 'This quiz has no such item.')
  const read = readResponse(shown, response, 'response')
  return read.ok ? done(judge(shown, read.value, state.rulings)) : read
}
