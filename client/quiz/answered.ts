import type { Started } from '../../questions/wire/attempt.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import type { Draft } from './drafts.ts'
import type { Answering, FeedbackStep, QuizState } from './state.ts'

/**
 * The first item whose verdict is owed, and what was answered; `undefined` where nothing is, or nobody is there to read
 * it.
 */
export function owedOf(state: QuizState): { token: string; item: WireItem; draft: Draft | undefined } | undefined {
  if (state.step !== 'answering' && state.step !== 'feedback') return undefined
  const item = state.started.items.find(({ id }) => id === state.owed?.[0])
  return item && { token: state.started.token, item, draft: state.drafts[item.id] }
}

/** With `each`, the item at `at` is the last. */
export function isLast({ at, started }: { readonly at: number; readonly started: Started }): boolean {
  return at + 1 >= started.items.length
}

/** With `each`: how many items are answered or passed for good. */
export function reachedIn(state: Answering | FeedbackStep): number {
  return state.reached ?? (state.step === 'feedback' ? state.at + 1 : state.at)
}

/** With `each`: every item is answered, and the attempt is sent. */
export const isAllAnswered = (state: Answering | FeedbackStep): boolean =>
  state.card.feedback === 'each' && reachedIn(state) >= state.started.items.length
