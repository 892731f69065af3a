import type { Learning } from '../words/learning.ts'
import type { QuizApi } from './api.ts'
import type { Change } from './change.ts'
import type { Pause } from './pause.ts'
import type { SavedAttempt } from './saved-attempt.ts'
import type { QuizState } from './state.ts'

/** What a session works with; all of it is passed in. */
export interface SessionContext {
  readonly state: () => QuizState
  readonly change: (change: Change) => void
  readonly api: QuizApi
  readonly saved: SavedAttempt
  readonly pause: Pause
  readonly random: () => number
  /** Milliseconds, by a clock that nobody can set: `performance.now`. */
  readonly monotonic: () => number
  /** In the language of the moment. */
  readonly words: Learning
  /** Loads the page anew. */
  readonly reload: () => void
}
