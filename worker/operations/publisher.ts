import { isSame, sha256 } from '../tokens/digests.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** Whether somebody has the publishing key, where this server has one; guesses at it are limited. */
export async function isPublisher(
  { limiters }: Resources,
  required: string | undefined,
  given: string | undefined,
): Promise<Outcome<undefined>> {
  if (required === undefined) return done(undefined)
  if (given === undefined) return refused({ is: 'no-key' })
  if (!(await limiters.guess())) return refused({ is: 'too-many' })
  return isSame(await sha256(given), await sha256(required)) ? done(undefined) : refused({ is: 'wrong-key' })
}
