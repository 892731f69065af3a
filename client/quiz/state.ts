import type { Marked, PracticeRound, Received, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import type { Seat } from '../../questions/wire/seat.ts'
import type { SourceSheets } from '../../questions/wire/source-sheet.ts'
import type { Language } from '../words/languages.ts'
import type { Drafts } from './drafts.ts'
import type { Handed } from './saved-attempt.ts'

/** What every step knows. */
export interface Page {
  readonly card: QuizCard
  /** Shown in a frame on somebody else's page: forms go to /embed. */
  readonly embed?: true
  /** The personal link that the page was opened with: forms keep it. */
  readonly seat?: Seat
  /** The teacher's look at it: nothing is kept and nothing counts. */
  readonly preview?: Preview
  /** The interface's language, where the address asks for it: forms keep it. */
  readonly chosen?: Language
  /** What the student wrote against an item, and what became of it, by the item's id. */
  readonly challenges?: Readonly<Record<string, Challenging>>
  /** What was handed in here before, where nothing has been answered yet. */
  readonly handed?: readonly Handed[] | undefined
  /** What there is to read, once it has been fetched. */
  readonly sources?: SourceSheets
  /** It is open beside the questions. */
  readonly isReading?: boolean
  /** What went wrong last, in words for the student. */
  readonly problem?: string | undefined
  /** Id of the item that the problem is about, where it is said there and not above. */
  readonly problemAt?: string | undefined
  /** Of a page without scripts: id of the item that the problem said above is about. */
  readonly problemIn?: string
  /** The clock ended this attempt: what was there has been sent. */
  readonly timeUp?: true
}

/** What a teacher reads where a student would be given or would send something. */
interface Preview {
  readonly proof: string
  /** What became of what was said against an item. */
  readonly said: string
}

/** What a student says is wrong with an item, and how far it has come. */
export type Challenging = { readonly text: string } & (
  | { readonly is: 'written' | 'sending' | 'sent' }
  | { readonly is: 'failed'; readonly problem: string }
)

/** An attempt that is under way. */
export interface AttemptUnderWay extends Page {
  readonly started: Started
  readonly drafts: Drafts
  /** Without scripts: earlier answers, signed; sent back as it is. */
  readonly progress?: string
  /** Without scripts: a signed slip that says when a submission first arrived; sent back as it is. */
  readonly slip?: string
  /**
   * Where a clock runs: when it ends, in milliseconds of the page's monotonic clock. Known once the server has said
   * what time it is.
   */
  readonly ends?: number
  /** The time seems to be over, and there is no connection to ask. */
  readonly unsureOfTime?: true
  /** It was begun before this page was loaded. */
  readonly resumed?: true
  /** With `each`: ids of items that were passed without a connection, whose verdicts are not there yet. */
  readonly owed?: readonly string[]
  /** With `each`: their verdicts, once they are there; shown until the student goes on. */
  readonly caughtUp?: readonly Verdict[]
  /** With `each`: how many items are answered or passed for good; a student may have gone back to one of them. */
  readonly reached?: number
  /** With `each`: the verdicts so far, by item id, as long as this page is open. */
  readonly told?: Readonly<Record<string, Verdict>>
  /** The whole attempt's outcome, where it has arrived while a verdict was read. */
  readonly outcome?: Submitted
  /** The connection was lost, and is there again. */
  readonly isBack?: true
}

/** Before an attempt: a name is asked, a clock would start, a personal link is missing, or the quiz is not open. */
export interface Gate extends Page {
  readonly step: 'gate'
  readonly door: 'ready' | 'seat' | 'early' | 'over'
  /** The name as typed so far. */
  readonly name: string
  /** A made-up name, offered instead. */
  readonly alias?: string
  /** A seat's code that is none, as it was typed. */
  readonly seatTyped?: string
  /** A proof that could not be read, as it was typed. */
  readonly proof?: string
  readonly busy?: true | undefined
}

/** With `each` one item a page; otherwise all of them on one sheet. */
export interface Answering extends AttemptUnderWay {
  readonly step: 'answering'
  /** The item of this page, counted from 0; 0 on a sheet. */
  readonly at: number
  readonly busy?: true | undefined
  /** It was answered, and the page loaded anew while its verdict was read: that is asked for again. */
  readonly isAgain?: true
  /** The answer could not be checked without a connection; the student may go on. */
  readonly cutOff?: true
}

/** With `each`: the verdict on the item at `at`. */
export interface FeedbackStep extends AttemptUnderWay {
  readonly step: 'feedback'
  readonly at: number
  readonly verdict: Verdict
}

/** Before a sheet is sent: what is unanswered. */
export interface ReviewStep extends AttemptUnderWay {
  readonly step: 'review'
}

/** Frozen and on its way. */
export interface Sending extends AttemptUnderWay {
  readonly step: 'sending'
  /** Why it has to wait, where it does; it is repeated until it is acknowledged. */
  readonly wait?: 'offline' | 'busy'
}

/** A QR code: the side of its square, and the path of its dark modules; see qr.ts. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

export interface Result extends Page, Marked {
  readonly step: 'result'
  /** All that was missed was right in practice. */
  readonly isPractised?: true
  /** Of the proof's link, where the server has drawn it: for pages without scripts. */
  readonly qr?: QrCode
}

/** With `closed`: what arrived. */
export interface ReceivedStep extends Page {
  readonly step: 'received'
  readonly received: Received
  readonly qr?: QrCode
}

/**
 * Practice after the result: fresh questions on what was missed, one a page, each with its verdict. It counts for
 * nothing and is not kept.
 */
export interface Practising extends Page {
  readonly step: 'practising'
  readonly practice: PracticeRound
  /** Counted from 0. */
  readonly round: number
  /** Of the attempt: begins rounds, and leads back to the result. */
  readonly proof: string
  /** The item of this page, counted from 0; past the last one the round is over. */
  readonly at: number
  readonly drafts: Drafts
  /** On the item at `at`, once it is answered. */
  readonly verdict?: Verdict | undefined
  /** Ids of the items missed in this round so far. */
  readonly missed: readonly string[]
  /** The result to go back to, where a script has it. */
  readonly marked?: Marked
  readonly busy?: true | undefined
}

/** Nothing more can be done with this attempt here. */
export interface Stopped extends Page {
  readonly step: 'stopped'
  readonly why: 'elsewhere' | 'refused'
}

/** A student's page. Plain JSON: the server renders it and the page carries it. */
export type QuizState =
  | Gate
  | Answering
  | FeedbackStep
  | ReviewStep
  | Sending
  | Result
  | ReceivedStep
  | Practising
  | Stopped
