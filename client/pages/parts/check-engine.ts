import type { JudgedQuiz } from '../../../questions/readers/judge-quiz.ts'
import type { ReadFault } from '../../../questions/readers/read-question.ts'
import type { ArrivedQuiz } from '../../../questions/readers/read-quiz.ts'

/** What the server gives and the page carries: plain JSON. */
export interface CheckData {
  /** The address of the engine's script. */
  readonly engine: string
}

/** A quiz as it was read and judged. */
export interface CheckedQuiz {
  /** Of its format. */
  readonly label: string
  /** In which the questions were judged, by its first subtag. */
  readonly language: string
  readonly judged: JudgedQuiz
  /** What of it is no question that is checked. */
  readonly unread: readonly ReadFault[]
  /** There are more questions than are read. */
  readonly isCut: boolean
}

export type CheckOutcome =
  | { readonly ok: true; readonly quiz: CheckedQuiz }
  | { readonly ok: false; readonly fault: ReadFault }

/** Reads and judges quizzes in a worker of the browser; nothing of them is sent anywhere. */
export interface CheckEngine {
  /** @param language Of the questions, where somebody said it; else their words tell. */
  readonly check: (arrived: ArrivedQuiz, language?: string) => Promise<CheckOutcome>
}
