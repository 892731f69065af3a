import { deskOf } from '../../questions/desk.ts'
import { erasedAttempts, fold, isErased } from '../../questions/folding.ts'
import type { Desk } from '../../questions/wire/desk.ts'
import { startOf } from '../codes.ts'
import { quizErased } from '../lifetimes.ts'
import { done, type Outcome } from '../outcome.ts'
import type { Resources } from '../resources.ts'
import { unlock } from './unlock.ts'

/** The desk: two reads of the quiz, one list for every 1,000 records, and nothing else. */
export async function results(resources: Resources, code: string, key: string | undefined): Promise<Outcome<Desk>> {
  const unlocked = await unlock(resources, code, key)
  if (!unlocked.ok) return unlocked
  const { quiz, state } = unlocked.value
  const entries = await resources.scores.ofQuiz(quiz.code)
  const standing = {
    ...(state.closes === undefined ? {} : { closes: state.closes }),
    deleted: state.deleted || isErased(entries),
    kept: new Date(quizErased(quiz)).toISOString(),
    erased: erasedAttempts(entries),
    startOf: (attempt: string) => new Date(startOf(attempt) ?? 0).toISOString(),
  }
  return done(deskOf(quiz, standing, fold(entries, quiz.items)))
}
