import type { PracticeRound, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import type { Language } from '../words/languages.ts'
import type { Drafts } from './drafts.ts'
import type {
  Arrived,
  Attempt,
  Feedback,
  Marked,
  Page,
  Practising,
  QuizState,
  Result,
  Sending,
  Stopped,
} from './state.ts'

interface Details {
  readonly filled: { readonly drafts: Drafts }
  readonly named: { readonly name: string }
  /** The server is asked for something. */
  readonly asked: object
  readonly troubled: { readonly problem: string; readonly cutOff?: true }
  /** Another language is chosen; what was said in the one before goes. */
  readonly translated: { readonly chosen: Language }
  readonly started: { readonly started: Started; readonly ends?: number | undefined }
  /** What an earlier page left: an attempt in progress, or one that is frozen and waits. */
  readonly resumed: {
    readonly started: Started
    readonly drafts: Drafts
    readonly at: number | 'sending'
    readonly ends?: number | undefined
  }
  /** The device's clock is known: when the attempt's time ends by it. */
  readonly clocked: { readonly ends: number }
  readonly judged: { readonly verdict: Verdict }
  readonly 'moved-on': object
  /** On to the next item without a verdict on this one. */
  readonly 'went-on': object
  /** The page is shown again after it was left, perhaps to somebody else. */
  readonly returned: object
  readonly reviewed: object
  readonly 'went-back': object
  readonly frozen: object
  readonly 'timed-out': object
  readonly delayed: { readonly wait: NonNullable<Sending['wait']> }
  readonly acknowledged: { readonly outcome: Submitted }
  readonly marked: { readonly marked: Marked }
  readonly practising: { readonly practice: PracticeRound; readonly round: number; readonly receipt: string }
  readonly stopped: { readonly why: Stopped['why']; readonly problem?: string }
}

type Kind = keyof Details

/** What happens to a state. */
export type Change<K extends Kind = Kind> = { [T in K]: { readonly type: T } & Details[T] }[K]

/** The state after a change. Where a step does not know the change it stays as it is: an answer that comes late changes nothing. */
export function reduce<K extends Kind>(state: QuizState, change: Change<K>): QuizState {
  return rules[change.type](state, change)
}

const rules: { readonly [K in Kind]: (state: QuizState, change: Change<K>) => QuizState } = {
  filled: (state, { drafts }) =>
    state.step === 'answering' || state.step === 'practising'
      ? { ...state, drafts: { ...state.drafts, ...drafts } }
      : state,
  named: (state, { name }) => (state.step === 'gate' ? { ...state, name } : state),
  asked: (state) =>
    state.step === 'gate' || state.step === 'answering' || state.step === 'practising'
      ? { ...state, problem: undefined, busy: true }
      : state,
  translated: (state, { chosen }) => ({
    ...state,
    chosen,
    problem: state.step === 'stopped' ? state.problem : undefined,
  }),
  troubled: (state, { problem, cutOff }) => {
    if (state.step === 'answering') return { ...state, problem, busy: undefined, ...(cutOff ? { cutOff } : {}) }
    return { ...state, problem, ...('busy' in state ? { busy: undefined } : {}) }
  },
  started: (state, { started, ends }) => ({
    ...pageOf(state),
    step: 'answering',
    at: 0,
    started,
    drafts: {},
    ...(ends === undefined ? {} : { ends }),
  }),
  resumed: (state, { started, drafts, at, ends }) => {
    const clock = ends === undefined ? {} : { ends }
    const left = { ...pageOf(state), started, drafts, ...clock, resumed: true } as const
    return at === 'sending' ? { ...left, step: 'sending' } : { ...left, step: 'answering', at }
  },
  clocked: (state, { ends }) => ('started' in state ? { ...state, ends } : state),
  judged: (state, { verdict }) => {
    if (state.step === 'practising') return practised(state, verdict)
    return state.step === 'answering' ? { ...attemptOf(state), step: 'feedback', at: state.at, verdict } : state
  },
  'moved-on': (state) => {
    if (state.step === 'practising') return { ...state, at: state.at + 1, verdict: undefined }
    return state.step === 'feedback' ? afterFeedback(state) : state
  },
  'went-on': (state) => {
    if (state.step !== 'answering') return state
    return isLast(state)
      ? { ...attemptOf(state), step: 'sending' }
      : { ...attemptOf(state), step: 'answering', at: state.at + 1 }
  },
  returned: (state) => ('started' in state ? { ...state, resumed: true } : state),
  reviewed: (state) => (state.step === 'answering' ? { ...attemptOf(state), step: 'review' } : state),
  'went-back': (state) => (state.step === 'review' ? { ...attemptOf(state), step: 'answering', at: 0 } : state),
  frozen: (state) => (state.step === 'review' ? { ...attemptOf(state), step: 'sending' } : state),
  'timed-out': (state) =>
    state.step === 'answering' || state.step === 'feedback' || state.step === 'review'
      ? { ...attemptOf(state), step: 'sending', timeUp: true }
      : state,
  delayed: (state, { wait }) => (state.step === 'sending' ? { ...state, wait } : state),
  acknowledged: (state, { outcome }) => {
    if (state.step === 'feedback') return { ...state, outcome }
    return state.step === 'sending' ? outcomeOf(state, outcome) : state
  },
  marked: (state, { marked }) => ({ ...pageOf(state), step: 'result', ...marked }),
  practising: (state, { practice, round, receipt }) => {
    const marked =
      state.step === 'result' ? { items: state.items, sheet: state.sheet } : 'marked' in state && state.marked
    const begun = { practice, round, receipt, at: 0, drafts: {}, missed: [] }
    return { ...pageOf(state), step: 'practising', ...begun, ...(marked ? { marked } : {}) }
  },
  stopped: (state, { why, problem }) => ({ ...pageOf(state), step: 'stopped', why, problem }),
}

/** With `each`, the item at `at` is the last. */
export function isLast({ at, started }: { readonly at: number; readonly started: Started }): boolean {
  return at + 1 >= started.items.length
}

/** The next item; after the last one the result, or the wait for it. */
function afterFeedback(state: Feedback): QuizState {
  if (!isLast(state)) return { ...attemptOf(state), step: 'answering', at: state.at + 1 }
  return state.outcome ? outcomeOf(state, state.outcome) : { ...attemptOf(state), step: 'sending' }
}

/** What a practice round holds once an item of it is judged. */
function practised(state: Practising, verdict: Verdict): Practising {
  const missed = verdict.correct ? state.missed : [...new Set([...state.missed, verdict.item])]
  return { ...state, busy: undefined, problem: undefined, verdict, missed }
}

function outcomeOf(state: Attempt, outcome: Submitted): Result | Arrived {
  const page = { ...pageOf(state), ...(state.timeUp ? { timeUp: state.timeUp } : {}) }
  return 'received' in outcome
    ? { ...page, step: 'received', received: outcome }
    : { ...page, step: 'result', items: state.started.items, sheet: outcome }
}

function pageOf({ card, embed, chosen }: Page): Page {
  return { card, ...(embed ? { embed } : {}), ...(chosen ? { chosen } : {}) }
}

function attemptOf(state: Attempt): Attempt {
  const { started, drafts, progress, slip, ends } = state
  return {
    ...pageOf(state),
    started,
    drafts,
    ...(progress === undefined ? {} : { progress }),
    ...(slip === undefined ? {} : { slip }),
    ...(ends === undefined ? {} : { ends }),
  }
}
