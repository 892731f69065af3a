import { isShut } from './held-back.ts'
import type { Waiting } from './saved-attempt.ts'
import type { SessionContext } from './session-context.ts'
import type { QuizState } from './state.ts'

/** Where an attempt that was left is taken up. What was asked for with a proof is not put aside for it. */
const ENTRANCES: readonly QuizState['step'][] = ['gate', 'answering', 'feedback']

interface Others {
  readonly send: () => Promise<void>
  readonly hand: (waiting: Waiting) => Promise<void>
}

/**
 * Takes up what an earlier page left: what is frozen and waits, else what is in progress. What waits of another seat is
 * sent all the same.
 */
export function resumer({ state, change, saved }: SessionContext, { send, hand }: Others): () => void {
  function resumeAttempt(waiting: Waiting | undefined): void {
    const kept = saved.progress()
    const isRetaken = saved.isRetaken() && !isShut(state())
    const isAsked = !isRetaken && saved.handed().length > 0
    if (waiting) change({ type: 'resumed', ...waiting, drafts: waiting.responses, at: 'sending' })
    else if (kept) change({ type: 'resumed', ...kept, at: kept.at < kept.started.items.length ? kept.at : 'sending' })
    else if (isAsked) change({ type: 'came-back', handed: saved.handed() })
  }

  return () => {
    const waiting = saved.waiting()
    const { step, seat } = state()
    const own = waiting.find(({ started }) => started.seat === seat?.number)
    if (ENTRANCES.includes(step)) resumeAttempt(own)
    for (const one of waiting) void hand(one)
    if (waiting.length === 0 && state().step === 'sending') void send()
  }
}
