import type { Feedback } from '../vocabulary.ts'
import type { Response, Verdict, WireItem } from './item.ts'
import type { ToldRuling } from './ruling.ts'

/** What a student may know of a quiz before and while taking it: `GET /api/quizzes/{code}`. */
export interface QuizCard {
  readonly code: string
  readonly title: string
  /** BCP 47, of the items. */
  readonly language: string
  /** How many items a form has. */
  readonly items: number
  readonly feedback: Feedback
  readonly askName: boolean
  /** It is taken with a personal link and with nothing else. */
  readonly seats?: true
  /** Minutes for one attempt; absent where no clock runs. */
  readonly minutes?: number
  /** A student may take more time: a factor at the start of an attempt. */
  readonly extraTime?: true
  /** ISO 8601, UTC. */
  readonly opens?: string
  readonly closes?: string
  /** What every reader should know of the topic: that the event is invented, say. */
  readonly notice?: string
  /** What a student should know of it before the first question. */
  readonly studentNote?: string
  /** One for each item that the teacher ruled on; absent where there is none. */
  readonly rulings?: readonly ToldRuling[]
}

/** `POST …/attempts` answers this, and a page that starts at once carries it. */
export interface Started {
  readonly token: string
  /** ISO 8601, UTC: after it an attempt is marked late. Absent where no clock runs. */
  readonly due?: string
  /** The number of its seat, in a quiz that is taken with personal links. */
  readonly seat?: number
  /** Seconds from this answer to `due`: a device's own clock may be wrong. */
  readonly left?: number
  readonly items: readonly WireItem[]
}

/** `POST …/practice`: a round of fresh items on the facts of some that were missed. It counts for nothing and is kept nowhere. */
export interface PracticeRound {
  /** Says which items they are; good for their answers and for nothing else. */
  readonly token: string
  /** Each has the id of the quiz's item in whose place it stands. */
  readonly items: readonly WireItem[]
}

/** `POST …/submissions`: the marked sheet, or with `closed` only that it arrived. */
export type Submitted = Sheet | Received

export interface Sheet {
  readonly score: number
  readonly max: number
  readonly late: boolean
  readonly items: readonly Verdict[]
  /** Signed: says what was done and when. A preview has none; its own token stands here, which leads to practice and is no receipt. */
  readonly receipt: string
}

export interface Received {
  readonly received: true
  readonly late: boolean
  /** ISO 8601: from when the marked sheet can be read. */
  readonly closes: string
  readonly receipt: string
  /** In a preview: what a student reads with the receipt from then on. */
  readonly marked?: Sheet
}

/** By item id; an item left out is unanswered. */
export type Responses = Readonly<Record<string, Response>>

/** `POST /api/receipts`: what a genuine receipt says. */
export interface ReceiptReading {
  readonly quiz: string
  readonly title?: string
  /** ISO 8601. */
  readonly submitted: string
  readonly items: number
  readonly late: boolean
  readonly name?: string
  readonly seat?: number
  /** Only where the student could already know it. */
  readonly score?: number
  readonly max?: number
}
