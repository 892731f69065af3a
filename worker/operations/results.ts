import { type CountedAttempt, countAttempts, isErased } from '../../questions/attempts/counted-attempts.ts'
import { type DeskState, deskOf, tableOf } from '../../questions/attempts/desk.ts'
import { erasedAttempts, namingOf } from '../../questions/attempts/erasure.ts'
import type { Desk } from '../../questions/wire/desk.ts'
import { present } from '../../questions/wire/present.ts'
import { quizErased, startsUntil } from '../stores/lifetimes.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { startOf } from '../tokens/codes.ts'
import { unlock } from './find-own-quiz.ts'
import { sealed } from './open-proof.ts'
import { done, type Outcome } from './outcome.ts'
import type { Resources } from './resources.ts'

/**
 * The desk: four reads of the quiz, one list for every 1,000 records, another for every 1,000 challenges where there
 * can be any, and nothing else.
 */
export async function results(resources: Resources, code: string, key: string | undefined): Promise<Outcome<Desk>> {
  const unlocked = await unlock(resources, code, key)
  return unlocked.ok ? done(await deskUnder(resources, unlocked.value)) : unlocked
}

/** The same for a table of the answers: how the quiz worked is not worked out for it. */
export async function answersTable(
  resources: Resources,
  code: string,
  key: string | undefined,
): Promise<Outcome<ReturnType<typeof tableOf>>> {
  const unlocked = await unlock(resources, code, key)
  if (!unlocked.ok) return unlocked
  const { standing, attempts } = await readAttempts(resources, unlocked.value)
  return done(tableOf(unlocked.value.quiz, standing, attempts))
}

/** The desk of a quiz under a state, whether a store gives that state by now or not. */
export async function deskUnder(resources: Resources, published: PublishedQuiz): Promise<Desk> {
  const { standing, attempts } = await readAttempts(resources, published)
  return deskOf(published.quiz, standing, attempts)
}

async function readAttempts(
  { quizzes, scores, now }: Resources,
  { quiz, state }: PublishedQuiz,
): Promise<{ readonly standing: DeskState; readonly attempts: readonly CountedAttempt[] }> {
  const { closes, deleted, revision, rulings, sheets = {}, seats = {}, accepted, told } = state
  // Before its answers were ever told nobody could say a word against them. A free plan has few lists a day.
  const isUntold = told === undefined && sealed({ quiz, state }, now) !== undefined
  const [entries, challenges] = await Promise.all([
    scores.ofQuiz(quiz.code),
    isUntold ? [] : quizzes.challengesOf(quiz.code),
  ])
  const nameOf = namingOf(entries)
  const standing = {
    ...present({ closes }),
    deleted: deleted || isErased(entries),
    revision,
    rulings,
    sheets,
    seats,
    ...present({ accepted, told }),
    // One that came in after its attempt was erased stays unseen until it expires.
    challenges: challenges.flatMap(({ since, ...challenge }) => {
      const attempt = nameOf(challenge.attempt, since)
      return attempt === undefined ? [] : [{ ...challenge, attempt }]
    }),
    until: new Date(startsUntil(quiz, state)).toISOString(),
    kept: new Date(quizErased(quiz)).toISOString(),
    erased: erasedAttempts(entries),
    startOf: (attempt: string) => new Date(startOf(attempt) ?? 0).toISOString(),
  }
  return { standing, attempts: countAttempts(entries, quiz, state) }
}
