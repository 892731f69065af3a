import type { DeskState } from '../../../questions/attempts/desk.ts'
import type { Submission } from '../../../questions/attempts/records.ts'
import type { Item } from '../../../questions/item.ts'
import type { Quiz } from '../../../questions/quiz/quiz.ts'

/**
 * A quiz of these items that asks for a name, closes never, and gives feedback at the end, unless its settings say
 * otherwise.
 */
export const quizOf = (items: readonly Item[], settings: Partial<Quiz['settings']> = {}): Quiz => ({
  edition: 1,
  code: '0123456789',
  title: 'A quiz',
  topic: 'topic',
  language: 'en',
  open: false,
  items,
  settings: { feedback: 'end', askName: true, shuffle: true, keepDays: 30, ...settings },
  created: '2031-03-01T12:00:00.000Z',
  keyHash: 'hash',
})

/** How a quiz stands under which nothing has been ruled, challenged or erased. */
export const standing: DeskState = {
  deleted: false,
  sheets: {},
  seats: {},
  erased: [],
  until: '2031-04-01T12:00:00.000Z',
  kept: '2031-05-01T12:00:00.000Z',
  revision: 0,
  rulings: [],
  challenges: [],
  startOf: () => '2031-03-02T09:00:00.000Z',
}

/** What somebody has handed in after a minute: all of it left out, unless a test says otherwise. */
export const submitted = (attempt: string, part: Partial<Submission> = {}) =>
  ({
    is: 'submission',
    submission: { attempt, digest: 'd', lateness: 0, seconds: 60, responses: [null, null], ...part },
  }) as const
