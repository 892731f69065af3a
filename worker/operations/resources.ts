import type { Learning } from '../../client/words/learning.ts'
import type { Limiters } from '../limiters.ts'
import type { Quizzes } from '../stores/quizzes.ts'
import type { Reports } from '../stores/reports.ts'
import type { Scores } from '../stores/scores.ts'
import type { Keyring } from '../tokens/keyring.ts'

/** What an operation works with. None of them knows HTTP. */
export interface Resources {
  /** What a student is told, in the language of the request. */
  readonly words: Learning
  readonly quizzes: Quizzes
  readonly scores: Scores
  readonly reports: Reports
  /** Absent: this site has no operator's key. */
  readonly operatorKey: string | undefined
  readonly keyring: Keyring
  readonly limiters: Limiters
  /** When the request arrived, in milliseconds since 1970. */
  readonly now: number
}
