import { useEffect, useRef, useState } from 'preact/hooks'
import { type DraftKeeper, draftKeeper, type KeptState } from './draft-keeper.ts'
import type { DraftStore } from './draft-store.ts'
import { emptyStudioDraft, type StudioDraft } from './studio-draft.ts'

export const STEPS = ['texts', 'facts', 'quiz'] as const
type StudioStep = (typeof STEPS)[number]

/** What the page shows: nothing yet, the drafts to choose from, or one of them at one of its steps. */
type Shown =
  | { readonly is: 'opening' }
  | { readonly is: 'list'; readonly drafts: readonly StudioDraft[] }
  | { readonly is: 'draft'; readonly draft: StudioDraft; readonly step: StudioStep }

/** Changes that can be taken back. */
const MOST_UNDONE = 50

/** Where a draft is: in the fragment, which no server is sent, so that a reload and Back find it. */
const placeOf = (id: string, step: StudioStep): string => `#${id}/${step}`

function placeIn(hash: string): { readonly id: string; readonly step: StudioStep } | undefined {
  const [, id = '', named] = /^#([a-z0-9]{6,20})\/([a-z]+)$/.exec(hash) ?? []
  const step = STEPS.find((one) => one === named)
  return step && { id, step }
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36).padStart(2, '0')).join('')

/** A draft on the screen: what it is, how it is kept, and what can be done with it. Nothing here asks the server for anything. */
export function useStudio(store: DraftStore | undefined, language: string) {
  const [shown, setShown] = useState<Shown>({ is: 'opening' })
  const [kept, setKept] = useState<KeptState>('kept')
  const now = useRef<StudioDraft | undefined>(undefined)
  const before = useRef<StudioDraft[]>([])
  const keeper = useRef<DraftKeeper | undefined>(undefined)

  function show(draft: StudioDraft, step: StudioStep, how: 'push' | 'replace' | 'stay'): void {
    now.current = draft
    keeper.current?.follow(draft)
    setShown({ is: 'draft', draft, step })
    const place = placeOf(draft.id, step)
    if (how === 'push') history.pushState(null, '', place)
    else if (how === 'replace') history.replaceState(null, '', place)
  }

  const put = (draft: StudioDraft) =>
    setShown((last) => (last.is === 'draft' ? { ...last, draft } : { is: 'draft', draft, step: 'texts' }))

  function change(make: (draft: StudioDraft) => StudioDraft): void {
    const draft = now.current
    const next = draft && make(draft)
    if (!draft || !next || next === draft) return
    before.current = [...before.current, draft].slice(-MOST_UNDONE)
    now.current = next
    put(next)
    keeper.current?.keep(next)
  }

  /** A change that is not worth taking back: a setting. */
  function keep(make: (draft: StudioDraft) => StudioDraft): void {
    if (!now.current) return
    now.current = make(now.current)
    put(now.current)
    keeper.current?.keep(now.current)
  }

  function undo(): void {
    const last = before.current.pop()
    if (!last || !now.current || last.id !== now.current.id) return
    now.current = last
    put(last)
    keeper.current?.keep(last)
  }

  /** What the address asks for; without one the only thing there is to do. */
  async function open(kept: DraftStore): Promise<void> {
    const place = placeIn(location.hash)
    const found = place && (await kept.get(place.id).catch(() => undefined))
    if (found && place) return show(found, place.step, 'stay')
    const drafts = await kept.list().catch(() => [])
    if (drafts.length > 0) return setShown({ is: 'list', drafts })
    begin()
  }

  function begin(): void {
    before.current = []
    show(emptyStudioDraft(newId(), language), 'texts', 'replace')
  }

  useEffect(() => {
    if (!store) return undefined
    keeper.current = draftKeeper(store, newId, {
      state: setKept,
      changed: (draft) => {
        if (now.current?.id !== draft.id) return
        now.current = draft
        put(draft)
      },
      copied: (draft) => {
        show(draft, placeIn(location.hash)?.step ?? 'texts', 'replace')
        setKept('copied')
      },
    })
    void open(store)
    const moved = () => {
      const place = placeIn(location.hash)
      if (place && place.id === now.current?.id) return setShown({ is: 'draft', draft: now.current, step: place.step })
      return void open(store)
    }
    addEventListener('popstate', moved)
    return () => {
      removeEventListener('popstate', moved)
      keeper.current?.close()
    }
  }, [store])

  return {
    shown,
    kept,
    change,
    keep,
    undo,
    canUndo: before.current.length > 0,
    begin,
    list: async () => {
      const drafts = store ? await store.list().catch(() => []) : []
      now.current = undefined
      history.pushState(null, '', location.pathname + location.search)
      setShown({ is: 'list', drafts })
    },
    go: (step: StudioStep) => {
      if (now.current) show(now.current, step, 'push')
    },
    choose: (draft: StudioDraft, step: StudioStep) => {
      before.current = []
      show(draft, step, 'push')
    },
    /** A draft that came from elsewhere goes on as a new one. */
    bring: (draft: StudioDraft, step: StudioStep) => {
      before.current = []
      show({ ...draft, id: newId(), version: 0 }, step, 'push')
      if (now.current) keeper.current?.keep(now.current)
    },
    forget: async (id: string) => {
      await keeper.current?.forget(id).catch(() => undefined)
      now.current = undefined
      history.replaceState(null, '', location.pathname + location.search)
      if (store) await open(store)
    },
  }
}

export type Studio = ReturnType<typeof useStudio>
