import { drawForm, type FormItem, fromForm } from '../../questions/quiz/form.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { randomFrom } from '../../questions/random.ts'
import type { Responses } from '../../questions/wire/attempt.ts'
import type { Response } from '../../questions/wire/item.ts'
import { type Key, type Keyring, seedOf } from '../tokens/keyring.ts'
import { done, type Outcome, refused } from './outcome.ts'

/**
 * The form of an attempt, drawn anew each time: the key that signed its token and its number always draw the same. Of a
 * quiz with seats the key that made them draws it, so that a seat's is the same whichever key signs; once it is gone
 * nothing can be drawn.
 */
export async function formOf(
  { byId }: Keyring,
  quiz: Quiz,
  signed: Key,
  attempt: string,
): Promise<Outcome<readonly FormItem[]>> {
  const key = quiz.seatKey === undefined ? signed : byId.get(quiz.seatKey)
  return key ? done(drawForm(quiz, randomFrom(await seedOf(key, quiz.code, attempt)))) : refused({ is: 'lost-seats' })
}

/** One response, in the numbering of the quiz. */
export function readResponse(shown: FormItem, input: unknown, path: string): Outcome<Response> {
  const response = fromForm(shown, input)
  const message = `This is no answer to "${shown.item.stem}".`
  return response === undefined ? refused({ is: 'invalid', errors: [{ path, message }] }) : done(response)
}

/**
 * All responses of a form, in the order and numbering of the quiz: what is stored and marked. An item left out is
 * unanswered, one that is not on the form is `false`.
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
