import type { QuizCard, Received, Sheet, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import type { Drafts } from './drafts.ts'

/** What every step knows. */
interface Page {
  readonly card: QuizCard
  /** Shown in a frame on somebody else's page: forms go to /embed. */
  readonly embed?: true
  /** What went wrong last, in words for the student. */
  readonly problem?: string | undefined
}

/** An attempt that is under way. */
interface Attempt extends Page {
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

export interface Result extends Page {
  readonly step: 'result'
  readonly items: readonly WireItem[]
  readonly sheet: Sheet
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

/** What happens to it. */
export type Change =
  | { readonly type: 'filled'; readonly drafts: Drafts }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'asked' }
  | { readonly type: 'troubled'; readonly problem: string }
  | { readonly type: 'started'; readonly started: Started }
  | { readonly type: 'judged'; readonly verdict: Verdict }
  | { readonly type: 'moved-on' }
  | { readonly type: 'reviewed' }
  | { readonly type: 'went-back' }
  | { readonly type: 'frozen' }
  | { readonly type: 'delayed'; readonly wait: 'offline' | 'busy' }
  | { readonly type: 'acknowledged'; readonly outcome: Submitted }
  | { readonly type: 'stopped'; readonly why: Stopped['why']; readonly problem?: string }

/** Where a step does not know a change, it stays as it is: an answer that comes late changes nothing. */
export function reduce(state: QuizState, change: Change): QuizState {
  switch (change.type) {
    case 'filled':
      return state.step === 'answering' ? { ...state, drafts: { ...state.drafts, ...change.drafts } } : state
    case 'named':
      return state.step === 'gate' ? { ...state, name: change.name } : state
    case 'asked':
      return state.step === 'gate' || state.step === 'answering' ? { ...state, problem: undefined, busy: true } : state
    case 'troubled':
      return { ...state, problem: change.problem, ...('busy' in state ? { busy: undefined } : {}) }
    case 'started':
      return { ...page(state), step: 'answering', at: 0, started: change.started, drafts: {} }
    case 'judged':
      return state.step === 'answering' ? { ...attempt(state), step: 'feedback', at: state.at, verdict: change.verdict } : state
    case 'moved-on':
      return state.step === 'feedback' ? afterFeedback(state) : state
    case 'reviewed':
      return state.step === 'answering' ? { ...attempt(state), step: 'review' } : state
    case 'went-back':
      return state.step === 'review' ? { ...attempt(state), step: 'answering', at: 0 } : state
    case 'frozen':
      return 'started' in state ? { ...attempt(state), step: 'sending' } : state
    case 'delayed':
      return state.step === 'sending' ? { ...state, wait: change.wait } : state
    case 'acknowledged':
      if (state.step === 'feedback') return { ...state, outcome: change.outcome }
      return state.step === 'sending' ? outcomeOf(state, change.outcome) : state
    case 'stopped':
      return { ...page(state), step: 'stopped', why: change.why, ...(change.problem === undefined ? {} : { problem: change.problem }) }
  }
}

/** With `each`, the item at `at` was the last. */
export function isLast({ at, started }: { readonly at: number; readonly started: Started }): boolean {
  return at + 1 >= started.items.length
}

/** The next item; after the last one the result, or the wait for it. */
function afterFeedback(state: Feedback): QuizState {
  if (!isLast(state)) return { ...attempt(state), step: 'answering', at: state.at + 1 }
  return state.outcome ? outcomeOf(state, state.outcome) : { ...attempt(state), step: 'sending' }
}

function outcomeOf(state: Attempt, outcome: Submitted): Result | Arrived {
  return 'received' in outcome
    ? { ...page(state), step: 'received', received: outcome }
    : { ...page(state), step: 'result', items: state.started.items, sheet: outcome }
}

function page({ card, embed }: Page): Page {
  return { card, ...(embed ? { embed } : {}) }
}

function attempt(state: Attempt): Attempt {
  const { started, drafts, progress, slip } = state
  return { ...page(state), started, drafts, ...(progress === undefined ? {} : { progress }), ...(slip === undefined ? {} : { slip }) }
}
