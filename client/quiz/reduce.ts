import type { Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import { present } from '../../questions/wire/present.ts'
import { isLast, reachedIn } from './answered.ts'
import type { Change, ChangeKind } from './change.ts'
import type {
  Answering,
  AttemptUnderWay,
  FeedbackStep,
  Page,
  Practising,
  QuizState,
  ReceivedStep,
  Result,
} from './state.ts'
import { asWritten } from './unsent.ts'

/**
 * The state after a change. Where a step does not know the change it stays as it is: an answer that comes late changes
 * nothing.
 */
export function reduce<K extends ChangeKind>(state: QuizState, change: Change<K>): QuizState {
  return rules[change.type](state, change)
}

const UNTROUBLED = { problem: undefined, problemAt: undefined } as const

/** Why the verdict is missing, which another answer does not change. */
const isCutOff = (state: QuizState): boolean => state.step === 'answering' && state.cutOff === true

const rules: { readonly [K in ChangeKind]: (state: QuizState, change: Change<K>) => QuizState } = {
  filled: (state, { drafts }) =>
    state.step === 'answering' || state.step === 'practising'
      ? { ...state, ...(isCutOff(state) ? {} : UNTROUBLED), drafts: { ...state.drafts, ...drafts } }
      : state,
  named: (state, { name }) => (state.step === 'gate' ? { ...state, name } : state),
  asked: (state, { drafts }) => {
    const asking = { ...UNTROUBLED, busy: true } as const
    if (state.step === 'gate') return { ...state, ...asking }
    if (state.step !== 'answering' && state.step !== 'practising') return state
    return { ...state, ...asking, drafts: { ...state.drafts, ...drafts } }
  },
  translated: (state, { chosen }) => ({
    ...state,
    chosen,
    problem: state.step === 'stopped' ? state.problem : undefined,
  }),
  troubled: (state, { problem, at, cutOff }) => {
    if (state.step === 'answering' && cutOff) {
      const { isBack: _, ...lost } = state
      return { ...lost, problem, problemAt: at, busy: undefined, cutOff }
    }
    return { ...state, problem, problemAt: at, ...('busy' in state ? { busy: undefined } : {}) }
  },
  started: (state, { started, ends }) => ({
    ...pageOf(state),
    step: 'answering',
    at: 0,
    started,
    drafts: {},
    ...present({ ends }),
  }),
  resumed: (state, { started, drafts, at, owed, unsent, isTold }) => {
    const more = present({ owed, challenges: unsent && asWritten(unsent) })
    const left = { ...pageOf(state), started, drafts, ...more, resumed: true } as const
    if (at === 'sending') return { ...left, step: 'sending' }
    return isTold && at > 0
      ? { ...left, step: 'answering', at: at - 1, reached: at - 1, isAgain: true }
      : { ...left, step: 'answering', at, reached: at }
  },
  'came-back': (state, { handed }) => ({ ...state, handed }),
  recalled: (state, { received }) => ({ ...pageOf(state), step: 'received', received }),
  clocked: (state, { ends }) => {
    if (!('started' in state)) return state
    const { unsureOfTime: _, ...sure } = state
    return { ...sure, ends }
  },
  'unsure-of-time': (state) => ('started' in state ? { ...state, unsureOfTime: true } : state),
  judged: (state, { verdict }) => {
    if (state.step === 'practising') return practised(state, verdict)
    return state.step === 'answering' ? judged(state, verdict) : state
  },
  'moved-on': (state) => {
    if (state.step === 'practising') return { ...state, at: state.at + 1, verdict: undefined }
    return state.step === 'feedback' ? afterFeedback(state) : state
  },
  visited: (state, { at }) =>
    (state.step === 'answering' && !state.busy) || state.step === 'feedback' ? atItem(state, at) : state,
  'went-on': (state) => {
    if (state.step !== 'answering') return state
    if (isLast(state)) return { ...attemptOf(state), step: 'sending' }
    const { caughtUp: _, isBack: __, ...attempt } = attemptOf(state)
    const passed = state.started.items[state.at]?.id ?? ''
    const at = state.at + 1
    return { ...attempt, owed: [...(state.owed ?? []), passed], step: 'answering', at, reached: at }
  },
  'caught-up': (state, { item, verdict }) => {
    if (state.step !== 'answering' && state.step !== 'feedback') return state
    const owed = state.owed?.filter((id) => id !== item) ?? []
    const caughtUp = [...(state.caughtUp ?? []), ...(verdict ? [verdict] : [])]
    const told = verdict ? { ...state.told, [item]: verdict } : state.told
    return { ...online(state), owed, caughtUp, ...present({ told }) }
  },
  'back-online': (state) => {
    if (state.step !== 'answering' && state.step !== 'feedback') return state
    return isCutOff(state) || state.owed?.length ? online(state) : state
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
  marked: (state, { marked }) => ({
    ...pageOf(state),
    step: 'result',
    ...marked,
    ...present({ isPractised: isPractised(state) }),
  }),
  practising: (state, { practice, round, proof }) => {
    const marked =
      state.step === 'result' ? { items: state.items, sheet: state.sheet } : 'marked' in state && state.marked
    const begun = { practice, round, proof, at: 0, drafts: {}, missed: [] }
    return { ...pageOf(state), step: 'practising', ...begun, ...(marked ? { marked } : {}) }
  },
  'sources-came': (state, { sources }) => ({ ...state, sources }),
  'sources-turned': (state, { isOpen }) => ({ ...state, isReading: isOpen }),
  challenged: (state, { item, now }) => ({ ...state, challenges: { ...state.challenges, [item]: now } }),
  stopped: (state, { why, problem }) => ({ ...pageOf(state), step: 'stopped', why, problem }),
}

/** Without the notice that there is no connection. */
function online(state: Answering | FeedbackStep): Answering | FeedbackStep {
  if (state.step !== 'answering' || !state.cutOff) return { ...state, isBack: true }
  const { cutOff: _, problem: __, ...rest } = state
  return { ...rest, isBack: true }
}

/** The next item; after the last one the result, or the wait for it. */
function afterFeedback(state: FeedbackStep): QuizState {
  const { caughtUp: _, isBack: __, ...attempt } = attemptOf(state)
  if (!isLast(state))
    return atItem({ ...attempt, step: 'feedback', at: state.at, verdict: state.verdict }, state.at + 1)
  return state.outcome ? outcomeOf(state, state.outcome) : { ...attemptOf(state), step: 'sending' }
}

function judged(state: Answering, verdict: Verdict): FeedbackStep {
  const { at, isAgain } = state
  const reached = Math.max(reachedIn(state), at + 1)
  const told = { ...state.told, [verdict.item]: verdict }
  return { ...attemptOf(state), step: 'feedback', at, verdict, reached, told, ...present({ resumed: isAgain }) }
}

/**
 * An item as it stands: its verdict, or the question that is to be answered next. Where this page knows neither,
 * nothing changes.
 */
function atItem(state: Answering | FeedbackStep, at: number): Answering | FeedbackStep {
  const reached = reachedIn(state)
  const verdict = state.told?.[state.started.items[at]?.id ?? '']
  if (at < reached && verdict) return { ...attemptOf(state), step: 'feedback', at, verdict, reached }
  // What was passed without a connection has no verdict yet: the way leads past it.
  const next = state.step === 'feedback' && at > state.at && at < reached ? reached : at
  const isNext = next === reached && next < state.started.items.length
  return isNext ? { ...attemptOf(state), step: 'answering', at: next, reached } : state
}

/** A round is through, and nothing was missed in it: what was right in the one before it is not asked again. */
function isPractised(state: QuizState): true | undefined {
  const isThrough = state.step === 'practising' && !state.practice.items[state.at + (state.verdict ? 1 : 0)]
  return isThrough && state.missed.length === 0 ? true : undefined
}

/** What a practice round holds once an item of it is judged. */
function practised(state: Practising, verdict: Verdict): Practising {
  const missed = verdict.correct ? state.missed : [...new Set([...state.missed, verdict.item])]
  return { ...state, busy: undefined, problem: undefined, verdict, missed }
}

function outcomeOf(state: AttemptUnderWay, outcome: Submitted): Result | ReceivedStep {
  const page = { ...pageOf(state), ...present({ timeUp: state.timeUp }) }
  return 'received' in outcome
    ? { ...page, step: 'received', received: outcome }
    : { ...page, step: 'result', items: state.started.items, sheet: outcome }
}

function pageOf({ card, embed, seat, preview, chosen, challenges, sources, isReading }: Page): Page {
  return { card, ...present({ embed, seat, preview, chosen, challenges, sources, isReading }) }
}

function attemptOf(state: AttemptUnderWay): AttemptUnderWay {
  const { started, drafts, progress, slip, ends, unsureOfTime, owed, caughtUp, isBack, reached, told, outcome } = state
  return {
    ...pageOf(state),
    started,
    drafts,
    ...present({ progress, slip, ends, unsureOfTime, owed, caughtUp, isBack, reached, told, outcome }),
  }
}
