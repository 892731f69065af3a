import type { DraftStore } from './draft-store.ts'
import type { StudioDraft } from './studio-draft.ts'

/** How the draft on the screen is kept. */
export type KeptState = 'kept' | 'keeping' | 'not-kept' | 'copied'

interface Heard {
  readonly state: (state: KeptState) => void
  /** Another tab changed it, and here nothing waits to be kept. */
  readonly changed: (draft: StudioDraft) => void
  /** It goes on as a copy: another tab changed it meanwhile. */
  readonly copied: (draft: StudioDraft) => void
}

/** Keeps each change at once, one write at a time; tells other tabs, and hears of theirs. */
export interface DraftKeeper {
  readonly keep: (draft: StudioDraft) => void
  /** From now on this draft is on the screen, as the store has it. */
  readonly follow: (draft: StudioDraft) => void
  /** The page was asleep and heard nothing: what another page has kept meanwhile is shown. */
  readonly wake: (id: string) => Promise<void>
  readonly forget: (id: string) => Promise<void>
  readonly close: () => void
}

/**
 * Tells other tabs of this browser which draft was written, and hears it from them; where it cannot, each tab is alone.
 */
function otherTabs(hear: (id: string) => void) {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('footnote-studio') : undefined
  if (channel) channel.onmessage = ({ data }) => hear(String(data))
  return {
    tell: (id: string) => channel?.postMessage(id),
    close: () => channel?.close(),
  }
}

type DraftVersion = Pick<StudioDraft, 'id' | 'version'>

/** Versions as the store has them, by draft, and from which one on all of them were written here. */
function knownVersions() {
  const all = new Map<string, { readonly last: number; readonly from: number }>()
  return {
    last: (id: string) => all.get(id)?.last,
    read: ({ id, version }: DraftVersion) => void all.set(id, { last: version, from: version }),
    written: ({ id, version }: DraftVersion) => void all.set(id, { last: version, from: all.get(id)?.from ?? version }),
    isOwn: ({ id, version }: DraftVersion) => {
      const own = all.get(id)
      return own !== undefined && own.from <= version && version <= own.last
    },
    forget: (id: string) => void all.delete(id),
  }
}

export function draftKeeper(store: DraftStore, newId: () => string, heard: Heard): DraftKeeper {
  const tabs = otherTabs((id) => void hear(id))
  const known = knownVersions()
  const waiting = new Map<string, StudioDraft>()
  let isWriting = false

  async function write(): Promise<void> {
    if (isWriting) return
    isWriting = true
    try {
      for (let [draft] = waiting.values(); draft; [draft] = waiting.values()) await writeOne(draft)
      heard.state('kept')
    } catch {
      heard.state('not-kept')
    }
    isWriting = false
  }

  async function writeOne(draft: StudioDraft): Promise<void> {
    const was = known.last(draft.id) ?? 0
    const next = { ...draft, version: was + 1, at: Date.now() }
    if (await store.put(next, was)) {
      if (waiting.get(draft.id) === draft) waiting.delete(draft.id)
      known.written(next)
      tabs.tell(draft.id)
      return
    }
    const copy: StudioDraft = { ...(waiting.get(draft.id) ?? draft), id: newId(), version: 0 }
    waiting.delete(draft.id)
    waiting.set(copy.id, copy)
    heard.copied(copy)
  }

  async function hear(id: string): Promise<void> {
    if (known.last(id) === undefined || waiting.has(id)) return
    const theirs = await store.get(id).catch(() => undefined)
    if (!theirs || waiting.has(id) || theirs.version <= (known.last(id) ?? 0)) return
    known.read(theirs)
    heard.changed(theirs)
  }

  return {
    keep: (draft) => {
      waiting.set(draft.id, draft)
      heard.state('keeping')
      void write()
    },
    follow: (draft) => {
      // The screen holds the version that it was opened with: what this tab has written since is no other tab's.
      if (draft.version > 0 && !known.isOwn(draft) && !waiting.has(draft.id)) known.read(draft)
    },
    wake: hear,
    forget: async (id) => {
      waiting.delete(id)
      known.forget(id)
      await store.forget(id)
    },
    close: tabs.close,
  }
}
