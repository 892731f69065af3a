import type { SessionContext } from './session-context.ts'

interface SourceReader {
  /** Fetches what there is to read, if it is not there yet: once, and again only where somebody asks for it. */
  readonly fetch: () => Promise<void>
  readonly turn: (isOpen: boolean) => Promise<void>
}

/** Has the sources beside the questions: as an earlier page left them, else in one request. */
export function sourceReader({ state, change, api, saved }: SessionContext): SourceReader {
  let isUnderWay = false
  async function get(): Promise<void> {
    if (isUnderWay || state().sources) return
    isUnderWay = true
    const kept = saved.sources()
    const reply = kept ? { ok: true as const, value: kept } : await api.sources()
    isUnderWay = false
    if (!reply.ok) return
    change({ type: 'sources-came', sources: reply.value })
    // An attempt that is kept already keeps them from now on, too.
    if (saved.progress()) saved.saveSources(reply.value)
  }
  return {
    fetch: () => ('started' in state() ? get() : Promise.resolve()),
    turn: (isOpen) => {
      change({ type: 'sources-turned', isOpen })
      return isOpen ? get() : Promise.resolve()
    },
  }
}
