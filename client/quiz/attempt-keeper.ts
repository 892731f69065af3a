import { isAllAnswered, reachedIn } from './answered.ts'
import type { Kept } from './saved-attempt.ts'
import type { SessionContext } from './session-context.ts'
import type { Answering, FeedbackStep } from './state.ts'
import { unsentOf } from './unsent.ts'

interface AttemptKeeper {
  /** Keeps the attempt in progress as it is. */
  readonly keep: () => void
  /** Keeps what was written against an item: with the attempt, or with what waits once that is frozen. */
  readonly keepUnsent: () => void
  /** What a student writes against an item. */
  readonly write: (item: string, text: string) => void
  /** Erases the attempt for good: a verdict that arrives while the page is left must not bring it back. */
  readonly giveUp: () => void
}

/** Keeps an attempt on the device with each change. */
export function attemptKeeper({ state, change, saved }: SessionContext): AttemptKeeper {
  let isGivenUp = false
  function keep(): void {
    const now = state()
    if (isGivenUp) return
    if (now.step !== 'answering' && now.step !== 'feedback') return
    // Frozen already: a student who goes back to read must not bring it back.
    if (now.outcome || saved.waiting().some(({ started }) => started.token === now.started.token)) return
    if (now.sources) saved.saveSources(now.sources)
    saved.save(keptOf(now))
  }

  /** After the last answer the attempt is frozen: what is written then goes to what waits, as long as it does. */
  function keepUnsent(): void {
    const now = state()
    if (now.step === 'feedback' && isAllAnswered(now)) saved.note(now.started.token, { unsent: unsentOf(now) ?? {} })
    else keep()
  }

  return {
    keep,
    keepUnsent,
    giveUp: () => {
      isGivenUp = true
      saved.forget()
    },
    write: (item, text) => {
      if (state().challenges?.[item]?.is === 'sending') return
      change({ type: 'challenged', item, now: { is: 'written', text } })
      keepUnsent()
    },
  }
}

/** What is kept of an attempt in progress. */
function keptOf(now: Answering | FeedbackStep): Kept {
  const { started, drafts, owed } = now
  const at = now.card.feedback === 'each' ? reachedIn(now) : now.at
  const unsent = unsentOf(now)
  return {
    ...{ started, drafts, at },
    ...(now.step === 'feedback' && now.at + 1 === at ? { isTold: true } : {}),
    ...(owed ? { owed } : {}),
    ...(unsent ? { unsent } : {}),
  }
}
