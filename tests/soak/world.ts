import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random } from '../../questions/random.ts'
import { MINUTE } from '../../worker/limits.ts'
import { StoreUnavailable } from '../../worker/stores/persist.ts'
import type { PublishedQuiz, Quizzes } from '../../worker/stores/quizzes.ts'
import type { Scores } from '../../worker/stores/scores.ts'
import { choice } from '../support/questions/stub-items.ts'
import type { Acknowledged } from './acknowledged.ts'
import type { VirtualTime } from './virtual-time.ts'
import { pick } from './wild-text.ts'

// Who acts at several locations of one store, and how: see locations.ts.

export const CODE = '0123456789'
export const ITEMS = [choice('q1'), choice('q2'), choice('q3')]
/** How often somebody repeats what the store did not take. */
const MOST_TRIES = 8

export interface Place {
  readonly quizzes: Quizzes
  readonly scores: Scores
}

export interface World {
  readonly quiz: Quiz
  readonly random: Random
  readonly time: VirtualTime
  readonly places: readonly Place[]
  readonly acknowledged: Acknowledged
}

export const isThere = (found: PublishedQuiz | 'deleted' | undefined): found is PublishedQuiz =>
  found !== undefined && found !== 'deleted' && !found.state.deleted

/** Mostly minutes; at times until any moment before the end. */
export function pause({ random, time }: World, end: number): Promise<void> {
  const most = random() < 0.8 ? 10 * MINUTE : Math.max(1, end - time.now())
  return time.wait(below(most, random))
}

/** Repeats what the store did not take, at any location; `undefined` where nothing helps. */
export async function insist<T>(world: World, act: (place: Place) => Promise<T>): Promise<T | undefined> {
  const { places, random, time } = world
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      return await act(pick(places, random))
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      await time.wait(below(MINUTE, random))
    }
  }
  return undefined
}
