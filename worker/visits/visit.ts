import type { QuizState } from '../../client/quiz/state.ts'
import type { Learning } from '../../client/words/learning.ts'
import { endsOf } from '../../questions/attempts/lateness.ts'
import { payloadOf } from '../../questions/quiz/form.ts'
import type { Started } from '../../questions/wire/attempt.ts'
import { problemOf } from '../http/problems.ts'
import type { Opened } from '../operations/attempt.ts'
import { cardOf } from '../operations/card.ts'
import type { Reason } from '../operations/outcome.ts'
import { startedAs } from '../operations/start.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { seatOf } from '../tokens/codes.ts'

/** What a student's page shows. */
export interface Visit {
  readonly state: QuizState
  /** Why it is not the page that was asked for, where it is not: what was filled in is shown again. */
  readonly trouble?: Reason
}

/** An attempt on pages without scripts: what it is, and what came back with the form. */
export interface AttemptPage {
  readonly opened: Opened
  readonly embed: boolean
  /** As they came. */
  readonly token: string
  readonly progress: string | undefined
  /** When it is asked for, in milliseconds since 1970. */
  readonly now: number
}

/** The parts of a state that every step has. */
export function basis(published: PublishedQuiz, embed: boolean, now: number): Pick<QuizState, 'card' | 'embed'> {
  return { card: cardOf(published, now), ...(embed ? { embed } : {}) }
}

/** An attempt as its start answered it, from its token. */
export function startedOf({ opened: { claims, quiz, state, form }, token, now }: AttemptPage): Started {
  const ends = endsOf({ ...claims, seat: seatOf(claims.attempt) }, quiz.settings.minutes, state)
  return { token, ...startedAs(claims, ends, now), items: form.map(payloadOf) }
}

/** A refusal in words for the student. */
export function inWords(reason: Reason, words: Learning): string {
  const { title, detail } = problemOf(reason, words)
  return [title, detail]
    .filter((text) => text !== undefined)
    .join('. ')
    .replaceAll('..', '.')
}
