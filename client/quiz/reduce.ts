import type { Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import type { Drafts } from './drafts.ts'
import type { Arrived, Attempt, Feedback, Marked, Page, QuizState, Result, Sending, Stopped } from './state.ts'

interface Details {
  readonly filled: { readonly drafts: Drafts }
  readonly named: { readonly name: string }
  /** The server is asked for something. */
  readonly asked: object
  readonly troubled: { readonly problem: string }
  readonly started: { readonly started: Started }
  /** What an earlier page left: an attempt in progress, or one that is frozen and waits. */
  readonly resumed: { readonly started: Started; readonly drafts: Drafts; readonly at: number | 'sending' }
  readonly judged: { readonly verdict: Verdict }
  readonly 'moved-on': object
  readonly reviewed: object
  readonly 'went-back': object
  readonly frozen: object
  readonly delayed: { readonly wait: NonNullable<Sending['wait']> }
  readonly acknowledged: { readonly outcome: Submitted }
  readonly marked: { readonly marked: Marked }
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
    state.step === 'answering' ? { ...state, drafts: { ...state.drafts, ...drafts } } : state,
  named: (state, { name }) => (state.step === 'gate' ? { ...state, name } : state),
  asked: (state) =>
    state.step === 'gate' || state.step === 'answering' ? { ...state, problem: undefined, busy: true } : state,
  troubled: (state, { problem }) => ({ ...state, problem, ...('busy' in state ? { busy: undefined } : {}) }),
  started: (state, { started }) => ({ ...pageOf(state), step: 'answering', at: 0, started, drafts: {} }),
  resumed: (state, { started, drafts, at }) => {
    const left = { ...pageOf(state), started, drafts, resumed: true } as const
    return at === 'sending' ? { ...left, step: 'sending' } : { ...left, step: 'answering', at }
  },
  judged: (state, { verdict }) =>
    state.step === 'answering' ? { ...attemptOf(state), step: 'feedback', at: state.at, verdict } : state,
  'moved-on': (state) => (state.step === 'feedback' ? afterFeedback(state) : state),
  reviewed: (state) => (state.step === 'answering' ? { ...attemptOf(state), step: 'review' } : state),
  'went-back': (state) => (state.step === 'review' ? { ...attemptOf(state), step: 'answering', at: 0 } : state),
  frozen: (state) => (state.step === 'review' ? { ...attemptOf(state), step: 'sending' } : state),
  delayed: (state, { wait }) => (state.step === 'sending' ? { ...state, wait } : state),
  acknowledged: (state, { outcome }) => {
    if (state.step === 'feedback') return { ...state, outcome }
    return state.step === 'sending' ? outcomeOf(state, outcome) : state
  },
  marked: (state, { marked }) => ({ ...pageOf(state), step: 'result', ...marked }),
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

function outcomeOf(state: Attempt, outcome: Submitted): Result | Arrived {
  return 'received' in outcome
    ? { ...pageOf(state), step: 'received', received: outcome }
    : { ...pageOf(state), step: 'result', items: state.started.items, sheet: outcome }
}

function pageOf({ card, embed }: Page): Page {
  return { card, ...(embed ? { embed } : {}) }
}

function attemptOf(state: Attempt): Attempt {
  const { started, drafts, progress, slip } = state
  return {
    ...pageOf(state),
    started,
    drafts,
    ...(progress === undefined ? {} : { progress }),
    ...(slip === undefined ? {} : { slip }),
  }
}
