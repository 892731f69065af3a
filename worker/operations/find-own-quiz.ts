import { readKey } from '../../questions/text/key.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { parseCode } from '../tokens/codes.ts'
import { isSame, sha256 } from '../tokens/digests.ts'
import { find } from './find-quiz.ts'
import { type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/**
 * A quiz, for the holder of its key, or of the one that was put in its place. Only a key's hash is stored.
 *
 * @param search Finds it; `findAny` where a quiz that is being deleted will do.
 */
export async function unlock(
  resources: Resources,
  code: string,
  key: string | undefined,
  search = find,
): Promise<Outcome<PublishedQuiz>> {
  if (key === undefined) return refused({ is: 'no-key' })
  const found = await search(resources, code)
  if (!found.ok) return found
  const { code: known, keyHash } = found.value.quiz
  const current = (await resources.quizzes.turnedKey(known)) ?? keyHash
  return isSame(await sha256(readKey(key)), current) ? found : refused({ is: 'wrong-key' })
}

/** The same for a write, which the account's day has not many of: limited before the key is looked at. */
export async function unlockToWrite(
  resources: Resources,
  typed: string,
  key: string | undefined,
  search = find,
): Promise<Outcome<PublishedQuiz>> {
  if (key === undefined) return refused({ is: 'no-key' })
  if (!(await resources.limiters.holder(parseCode(typed) ?? ''))) return refused({ is: 'too-many' })
  return unlock(resources, typed, key, search)
}
