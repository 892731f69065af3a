import type { QuizCard, Received, Sheet, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import type { Drafts } from './drafts.ts'

/** What every step knows. */
export interface Page {
  readonly card: QuizCard
  /** Shown in a frame on somebody else's page: forms go to /embed. */
  readonly embed?: true
  /** What went wrong last, in words for the student. */
  readonly problem?: string | undefined
}

/** An attempt that is under way. */
export interface Attempt extends Page {
  readonly started: Started
  readonly drafts: Drafts
  /** Without scripts: earlier answers, signed; sent back as it is. */
  readonly progress?: string
  /** Without scripts: a signed slip that says when a submission first arrived; sent back as it is. */
  readonly slip?: string
  /** It was begun before this page was loaded. */
  readonly resumed?: true
}

/** Before an attempt: a name is asked, a clock would start, or the quiz is not open. */
export interface Gate extends Page {
  readonly step: 'gate'
  readonly door: 'ready' | 'early' | 'over'
  /** The name as typed so far. */
  readonly name: string
  /** A made-up name, offered instead. */
  readonly alias?: string
  readonly busy?: true | undefined
}

/** With `each` one item a page; otherwise all of them on one sheet. */
export interface Answering extends Attempt {
  readonly step: 'answering'
  /** The item of this page, counted from 0; 0 on a sheet. */
  readonly at: number
  readonly busy?: true | undefined
}

/** With `each`: the verdict on the item at `at`. */
export interface Feedback extends Attempt {
  readonly step: 'feedback'
  readonly at: number
  readonly verdict: Verdict
  /** The whole attempt's outcome, where it has arrived already. */
  readonly outcome?: Submitted
}

/** Before a sheet is sent: what is unanswered. */
export interface Review extends Attempt {
  readonly step: 'review'
}

/** Frozen and on its way. */
export interface Sending extends Attempt {
  readonly step: 'sending'
  /** Why it has to wait, where it does; it is repeated until it is acknowledged. */
  readonly wait?: 'offline' | 'busy'
}

/** A marked sheet, with the items that it marks. */
export interface Marked {
  readonly items: readonly WireItem[]
  readonly sheet: Sheet
}

export interface Result extends Page, Marked {
  readonly step: 'result'
}

/** With `closed`: what arrived. */
export interface Arrived extends Page {
  readonly step: 'received'
  readonly received: Received
}

/** Nothing more can be done with this attempt here. */
export interface Stopped extends Page {
  readonly step: 'stopped'
  readonly why: 'elsewhere' | 'refused'
}

/** A student's page. Plain JSON: the server renders it and the page carries it. */
export type QuizState = Gate | Answering | Feedback | Review | Sending | Result | Arrived | Stopped
