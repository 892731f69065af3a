import type { Decisions } from '../../../questions/attempts/counted-attempts.ts'
import type { StoredRecord, Submission } from '../../../questions/attempts/records.ts'
import { choice, ordering } from './stub-items.ts'
import { quizOf } from './stub-quiz.ts'

export const items = [choice('a'), choice('b'), ordering('c')]
/** Its answers are told with each sheet. */
export const told = quizOf(items)
/** Its answers are told once it has closed. */
export const closed = quizOf(items, { feedback: 'closed', closes: '2031-03-07T12:00:00.000Z' })
export const nothing: Decisions = { rulings: [] }

/** A sheet of all three items after a minute: all of it right, unless a test says otherwise. */
export const sheet = (part: Partial<Submission>): StoredRecord => ({
  is: 'submission',
  submission: { attempt: '1', digest: 'd', lateness: 0, seconds: 60, responses: [0, 0, [0, 1, 2]], ...part },
})

/** The same sheet, come later. */
export const late = (entry: StoredRecord, lateness: 1 | 2, part: Partial<Submission> = {}): StoredRecord =>
  entry.is === 'submission' ? { ...entry, submission: { ...entry.submission, lateness, ...part } } : entry
