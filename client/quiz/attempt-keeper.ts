import { isLast } from './reduce.ts'
import type { SessionContext } from './session-context.ts'
import { unsentOf } from './unsent.ts'

interface AttemptKeeper {
  /** Keeps the attempt in progress as it is. */
  readonly keep: () => void
  /** Keeps what was written against an item: with the attempt, or with what waits once that is frozen. */
  readonly keepUnsent: () => void
  /** What a student writes against an item. */
  readonly write: (item: string, text: string) => void
}

/** Keeps an attempt on the device with each change. */
export function attemptKeeper({ state, change, saved }: SessionContext): AttemptKeeper {
  function keep(): void {
    const now = state()
    if (now.step !== 'answering' && now.step !== 'feedback') return
    const { started, drafts, owed } = now
    const at = now.step === 'answering' ? now.at : now.at + 1
    const unsent = unsentOf(now)
    if (now.sources) saved.saveSources(now.sources)
    saved.save({ started, drafts, at, ...(owed ? { owed } : {}), ...(unsent ? { unsent } : {}) })
  }

  /** After the last answer the attempt is frozen: what is written then goes to what waits, as long as it does. */
  function keepUnsent(): void {
    const now = state()
    if (now.step === 'feedback' && isLast(now)) saved.note(now.started.token, { unsent: unsentOf(now) })
    else keep()
  }

  return {
    keep,
    keepUnsent,
    write: (item, text) => {
      if (state().challenges?.[item]?.is === 'sending') return
      change({ type: 'challenged', item, now: { is: 'written', text } })
      keepUnsent()
    },
  }
}
