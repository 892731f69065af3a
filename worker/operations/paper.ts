import { paperOf, publicPaperOf } from '../../questions/quiz/paper.ts'
import { MOST_FORMS, type Paper, type PublicPaper } from '../../questions/wire/paper.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { unlock } from './find-own-quiz.ts'
import { done, invalid, type Outcome } from './outcome.ts'
import type { Resources } from './resources.ts'
import { doorOf } from './start.ts'

/** All that can be printed of a quiz. @param forms How many, as it was asked for; absent: one. */
export async function paper(
  resources: Resources,
  code: string,
  key: string | undefined,
  forms: string | undefined,
): Promise<Outcome<Paper>> {
  const unlocked = await unlock(resources, code, key)
  if (!unlocked.ok) return unlocked
  const { quiz, state } = unlocked.value
  const count = forms === undefined ? 1 : Number(forms)
  return Number.isInteger(count) && count >= 1 && count <= MOST_FORMS
    ? done(paperOf(quiz, count, state.rulings))
    : invalid('forms', `A whole number from 1 to ${MOST_FORMS} is expected here.`)
}

/**
 * What anybody may print: nothing where nobody could begin the quiz now with its code alone, where a clock would run,
 * or where the answers are kept for later: the questions on paper would be there before both.
 */
export function publicPaper({ now }: Resources, published: PublishedQuiz): PublicPaper | undefined {
  const { quiz } = published
  const { seats, minutes, feedback } = quiz.settings
  const isFree = seats === undefined && minutes === undefined && feedback !== 'closed'
  const isOpen = isFree && doorOf(published, now) === 'ready'
  return isOpen ? publicPaperOf(quiz) : undefined
}
