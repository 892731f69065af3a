import type { NewKey } from '../../questions/wire/teacher-requests.ts'
import type { Turned } from '../../questions/wire/turned.ts'
import { sha256 } from '../tokens/digests.ts'
import { unlockToWrite } from './find-own-quiz.ts'
import { done, type Outcome } from './outcome.ts'
import type { Resources } from './resources.ts'

/**
 * Puts another key in the place of a quiz's: the old one stops, within about a minute everywhere.
 *
 * Who asks has made the new key and keeps it, so that an answer which is lost on its way locks nobody out; to ask again
 * with the new key changes nothing.
 */
export async function turnKey(
  resources: Resources,
  code: string,
  key: string | undefined,
  { key: next }: NewKey,
): Promise<Outcome<Turned>> {
  const unlocked = await unlockToWrite(resources, code, key)
  if (!unlocked.ok) return unlocked
  await resources.quizzes.turnKey(unlocked.value.quiz, await sha256(next), resources.now)
  return done({ turned: true })
}
