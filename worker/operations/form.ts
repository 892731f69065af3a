import { drawForm, type FormItem, fromForm } from '../../questions/form.ts'
import type { Quiz } from '../../questions/quiz.ts'
import { randomFrom } from '../../questions/random.ts'
import type { Responses } from '../../questions/wire/attempt.ts'
import type { Response } from '../../questions/wire/item.ts'
import { type Key, seedOf } from '../keyring.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** The form of an attempt, drawn anew each time: the key that signed its token and its number always draw the same. */
export async function formOf(quiz: Quiz, key: Key, attempt: string): Promise<readonly FormItem[]> {
  return drawForm(quiz, randomFrom(await seedOf(key, quiz.code, attempt)))
}

/** One response, in the numbering of the quiz. */
export function readResponse(shown: FormItem, input: unknown, path: string): Outcome<Response> {
  const response = fromForm(shown, input)
  const message = `This is no answer to "${shown.item.stem}".`
  return response === undefined ? refused({ is: 'invalid', errors: [{ path, message }] }) : done(response)
}

/**
 * All responses of a form, in the order and numbering of the quiz: what is stored and marked. An item left out is unanswered, one that is
 * not on the form is `false`.
 */
export function readResponses(
  { items }: Pick<Quiz, 'items'>,
  form: readonly FormItem[],
  responses: Responses,
): Outcome<readonly (Response | false)[]> {
  const read = form.map((shown) => ({
    index: shown.index,
    outcome: readResponse(shown, responses[shown.item.id], `responses.${shown.item.id}`),
  }))
  const unknown = Object.keys(responses).filter((id) => !form.some(({ item }) => item.id === id))
  const errors = [
    ...unknown.map((id) => ({ path: `responses.${id}`, message: 'This quiz has no such item.' })),
    ...read.flatMap(({ outcome }) => (!outcome.ok && outcome.reason.is === 'invalid' ? outcome.reason.errors : [])),
  ]
  if (errors.length > 0) return refused({ is: 'invalid', errors })
  const byIndex = new Map(read.map(({ index, outcome }) => [index, outcome.ok ? outcome.value : null]))
  return done(items.map((_, index) => byIndex.get(index) ?? (byIndex.has(index) ? null : false)))
}
