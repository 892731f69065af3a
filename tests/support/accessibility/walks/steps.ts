import type { Sheet } from '../../../../questions/wire/attempt.ts'
import type { Published } from '../../../../questions/wire/published.ts'
import { oneOfEach } from '../../e2e/items-of.ts'
import { publish } from '../../e2e/quizzes.ts'
import { anyResponses, bearer, change, send, start, submit } from '../../worker/calls.ts'
import type { At, Visit } from '../visit.ts'

/** A quiz with one item of every shape, in their order. */
export function publishShapes(
  { footnote }: Visit,
  request: Readonly<Record<string, unknown>> = {},
): Promise<Published> {
  return publish(footnote, { items: oneOfEach(), order: 'own', ...request })
}

/** Waits until a script has taken the quiz over. */
export const live = (at: At): Promise<void> => at.locator('#quiz[data-live]').waitFor()

/** The button that leads on: whatever it says, it is the first main one. */
export const press = (at: At): Promise<void> => at.locator('main button.main').first().click()

/** The first button that says so. */
export const pressNamed = (at: At, name: string): Promise<void> =>
  at.getByRole('button', { name, exact: true }).first().click()

/** Leaves an item out. */
export const skip = (at: At): Promise<void> => at.locator('main .actions button:not(.main)').first().click()

export const anHourLater = (): string => new Date(Date.now() + 3_600_000).toISOString()

/** Opens the desk of a quiz, and waits for something on it. */
export async function deskOf(
  { at, open }: Visit,
  { code, key }: Pick<Published, 'code' | 'key'>,
  there = '[role=tabpanel]',
) {
  await open(`/results/${code}#${key}`)
  await at.locator(there).first().waitFor()
}

/** A student challenges an item and the teacher rules in every way. @returns The student's proof. */
export async function challengeAndRule({ footnote }: Visit, published: Published): Promise<string> {
  const { code } = published
  const started = await start(footnote, code, 'A name of some length')
  const { proof } = (await submit<Sheet>(footnote, code, started.token, anyResponses(started))).body
  const said = { token: proof, item: 'q1', reason: 'It is not so.' }
  const { status } = await send(footnote, 'POST', `/api/quizzes/${code}/challenges`, said)
  if (status !== 202) throw new Error(`The challenge was not taken: ${status}.`)
  const rulings = [
    { item: 'q1', is: 'drop', why: 'Two options are right.' },
    { item: 'q2', is: 'everyone' },
    { item: 'q1', is: 'accept', response: 0 },
  ] as const
  const ruled = await change(footnote, published, { rulings })
  if (ruled.status !== 200) throw new Error(`The rulings were not taken: ${ruled.status}.`)
  return proof
}

/** Closes the quiz now. */
export async function close({ footnote }: Visit, published: Published): Promise<void> {
  const { status } = await change(footnote, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  if (status !== 200) throw new Error(`The quiz was not closed: ${status}.`)
}

/** Deletes the quiz. */
export async function erase({ footnote }: Visit, { code, key }: Published): Promise<void> {
  const { status } = await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  if (status !== 200) throw new Error(`The quiz was not deleted: ${status}.`)
}
