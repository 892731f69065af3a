import type { Erased } from '../../questions/wire/erased.ts'
import { quizErased } from '../stores/lifetimes.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { seatAttempt, seatOf, startOf } from '../tokens/codes.ts'
import { unlockToWrite } from './find-own-quiz.ts'
import { findAny } from './find-quiz.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { isOperator } from './report.ts'
import type { Resources } from './resources.ts'

/**
 * Deletes a quiz with all its attempts and challenges. First it is said to be deleted, then a tombstone is set that
 * outlives every token, then keys go.
 */
export async function removeQuiz(
  resources: Resources,
  code: string,
  key: string | undefined,
): Promise<Outcome<Erased>> {
  const unlocked = await unlockToDelete(resources, code, key)
  if (!unlocked.ok) return unlocked
  const { quiz } = unlocked.value
  const { quizzes, scores, now } = resources
  await quizzes.bury(quiz, now)
  const left = (await scores.eraseQuiz(quiz.code, quizErased(quiz), now)) || (await quizzes.eraseChallenges(quiz.code))
  if (!left) await quizzes.remove(quiz.code)
  return done({ left })
}

/**
 * Erases one attempt and its challenges, behind a tombstone, so that a copy that comes late stays erased. Its seat,
 * where it had one, can be taken again.
 */
export async function removeAttempt(
  resources: Resources,
  code: string,
  key: string | undefined,
  attempt: string,
): Promise<Outcome<Erased>> {
  const unlocked = await unlockToWrite(resources, code, key)
  if (!unlocked.ok) return unlocked
  const seat = seatOf(attempt)
  if (startOf(attempt) === undefined && seat === undefined) return refused({ is: 'missing', what: 'attempt' })
  const { quiz } = unlocked.value
  const { quizzes, scores, now } = resources
  const stored = seat === undefined ? attempt : seatAttempt(seat)
  // A tombstone for what was never handed in would be a write for nothing, and anybody with a key could have a thousand
  // of them.
  const entries = await scores.ofAttempt(quiz.code, stored)
  if (entries.length === 0) return refused({ is: 'missing', what: 'attempt' })
  await scores.eraseAttempt(quiz.code, stored, quizErased(quiz), now)
  return done({ left: await quizzes.eraseChallenges(quiz.code, stored) })
}

/** Its own key, or the operator's. */
async function unlockToDelete(
  resources: Resources,
  code: string,
  key: string | undefined,
): Promise<Outcome<PublishedQuiz>> {
  const unlocked = await unlockToWrite(resources, code, key, findAny)
  if (unlocked.ok || unlocked.reason.is !== 'wrong-key' || resources.operatorKey === undefined) return unlocked
  const operator = await isOperator(resources, key)
  return operator.ok ? findAny(resources, code) : operator
}
