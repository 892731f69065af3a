import type { Published } from '../../../../questions/wire/desk.ts'
import { bearer, change, send } from '../../../worker/calls.ts'
import { oneOfEach } from '../../items-of.ts'
import { publish } from '../../quizzes.ts'
import type { At, Visit } from '../visit.ts'

/** A quiz with one item of every shape, in their order. */
export function publishShapes(
  { footnote }: Visit,
  request: Readonly<Record<string, unknown>> = {},
): Promise<Published> {
  return publish(footnote, { items: oneOfEach(), ...request })
}

/** Waits until a script has taken the quiz over. */
export const live = (at: At): Promise<void> => at.locator('#quiz[data-live]').waitFor()

/** The button that leads on: whatever it says, it is the first main one. */
export const press = (at: At): Promise<void> => at.locator('main button.main').first().click()

/** Leaves an item out. */
export const skip = (at: At): Promise<void> => at.locator('main .actions button:not(.main)').first().click()

export const anHourLater = (): string => new Date(Date.now() + 3_600_000).toISOString()

/** Closes the quiz now. */
export async function close({ footnote }: Visit, published: Published): Promise<void> {
  const { status } = await change(footnote, published, { closes: new Date().toISOString() })
  if (status !== 200) throw new Error(`The quiz was not closed: ${status}.`)
}

/** Deletes the quiz. */
export async function erase({ footnote }: Visit, { code, key }: Published): Promise<void> {
  const { status } = await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  if (status !== 200) throw new Error(`The quiz was not deleted: ${status}.`)
}
