import type { LiveQuestion } from './wire/live-question.ts'
import type { TopicCard } from './wire/topic.ts'

/**
 * What `#topics` is: written by commands/banks.ts, imported by the worker. This declaration stands in for it in a clone
 * that has not been built.
 */
export interface BuiltTopic {
  readonly id: string
  readonly card: TopicCard
  /** What the start page asks of it; absent where no item of its bank will do. */
  readonly question?: LiveQuestion
  /**
   * JSON of `{ ledger, bank, quizzes }`: the stamped ledger, the bank that was built from it, and its default quizzes.
   */
  readonly contents: string
}

export const topics: readonly BuiltTopic[]
