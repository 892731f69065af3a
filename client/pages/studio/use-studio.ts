import { useEffect, useRef, useState } from 'preact/hooks'
import { type DraftKeeper, draftKeeper, type KeptState } from './draft-keeper.ts'
import type { DraftStore } from './draft-store.ts'
import { emptyStudioDraft, type StudioDraft, withForm } from './studio-draft.ts'
import { newDraftId, placeIn, placeOf, type StudioStep } from './studio-place.ts'

/** What the page shows: nothing yet, the drafts to choose from, or one of them at one of its steps. */
type Shown =
  | { readonly is: 'opening' }
  | { readonly is: 'list'; readonly drafts: readonly StudioDraft[] }
  | { readonly is: 'draft'; readonly draft: StudioDraft; readonly step: StudioStep }

/** Changes that can be taken back. */
const MOST_UNDONE = 50

type Change = (draft: StudioDraft) => StudioDraft

/** Back may bring a page as it was left, and the draft went on elsewhere. */
function useWoken(act: () => void): void {
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent) => persisted && act()
    addEventListener('pageshow', shown)
    return () => removeEventListener('pageshow', shown)
  }, [])
}

/** The draft on the screen, each change kept at once. */
function useHeldDraft(store: DraftStore | undefined) {
  const [shown, setShown] = useState<Shown>({ is: 'opening' })
  const [kept, setKept] = useState<KeptState>('kept')
  // What was changed since the screen was drawn last is changed again by what comes next.
  const now = useRef<StudioDraft | undefined>(undefined)
  const before = useRef<readonly StudioDraft[]>([])
  const keeper = useRef<DraftKeeper | undefined>(undefined)

  function show(next: Shown): void {
    const draft = next.is === 'draft' ? next.draft : undefined
    if (now.current?.id !== draft?.id) before.current = []
    now.current = draft
    if (draft) keeper.current?.follow(draft)
    setShown(next)
  }

  function put(draft: StudioDraft): void {
    now.current = draft
    setShown((last) => (last.is === 'draft' ? { ...last, draft } : last))
  }

  function keep(make: Change): void {
    if (!now.current) return
    put(make(now.current))
    keeper.current?.keep(now.current)
  }

  function change(make: Change): void {
    if (now.current) before.current = [...before.current, now.current].slice(-MOST_UNDONE)
    keep((draft) => ({ ...make(draft), published: false }))
  }

  /** What the judge says is not kept: each tab asks its own. What it takes back is. */
  function judge(make: Change): void {
    const last = now.current
    if (!last) return
    const next = make(last)
    const isTaken = next.facts.some(({ confirmed }, i) => confirmed !== last.facts[i]?.confirmed)
    if (isTaken) keep(() => next)
    else put(next)
  }

  useEffect(() => {
    if (!store) return undefined
    const changed = (draft: StudioDraft) => now.current?.id === draft.id && put(draft)
    const copied = (draft: StudioDraft) => {
      const step = placeIn(location.hash)?.step ?? 'texts'
      history.replaceState(null, '', placeOf(draft.id, step))
      show({ is: 'draft', draft, step })
      setKept('copied')
    }
    keeper.current = draftKeeper(store, newDraftId, { state: setKept, changed, copied })
    return () => keeper.current?.close()
  }, [store])
  useWoken(() => now.current && void keeper.current?.wake(now.current.id))

  return { shown, kept, now, before, keeper, show, keep, change, judge }
}

/**
 * From the first text to the last setting: the draft on the screen, and what can be done with it. Nothing here asks the
 * server for anything.
 */
export function useStudio(store: DraftStore | undefined, language: string) {
  const { shown, kept, now, before, keeper, show, keep, change, judge } = useHeldDraft(store)

  function arrive(next: Shown): void {
    if (next.is === 'draft') history.replaceState(null, '', placeOf(next.draft.id, next.step))
    show(next)
  }

  useEffect(() => {
    if (!store) return undefined
    const moved = () => void opened(store, now.current, language).then(arrive)
    moved()
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [store])

  function go(draft: StudioDraft, step: StudioStep): void {
    history.pushState(null, '', placeOf(draft.id, step))
    show({ is: 'draft', draft, step })
    scrollTo(0, 0)
  }

  /** The page without a draft: the list of them, or a new one. */
  async function leave(how: 'pushState' | 'replaceState'): Promise<void> {
    history[how](null, '', location.pathname + location.search)
    if (store) arrive(await opened(store, undefined, language))
  }

  return {
    shown,
    kept,
    /** The draft as it is, which may be some changes ahead of the one that was drawn last. */
    latest: () => now.current,
    /** A change that is not worth taking back: a setting. */
    keep,
    /** What the judge says of the facts now. */
    judge,
    change,
    undo: () => {
      const last = before.current.at(-1)
      before.current = before.current.slice(0, -1)
      // What is typed meanwhile is no change that was made.
      if (last) keep(({ form }) => withForm(last, form))
    },
    canUndo: before.current.length > 0,
    begin: () => go(emptyStudioDraft(newDraftId(), language), 'texts'),
    list: () => leave('pushState'),
    go: (step: StudioStep) => now.current && go(now.current, step),
    choose: async (listed: StudioDraft, step: StudioStep) => go(await asKept(store, listed), step),
    /** A draft that came from elsewhere goes on as a new one. */
    bring: (draft: StudioDraft, step: StudioStep) => {
      go({ ...draft, id: newDraftId(), version: 0 }, step)
      keep((same) => same)
    },
    forget: async (id: string) => {
      await keeper.current?.forget(id).catch(() => undefined)
      await leave('replaceState')
    },
  }
}

/** A draft of the list as the store has it now: the list may have been drawn before its last change. */
const asKept = async (store: DraftStore | undefined, listed: StudioDraft): Promise<StudioDraft> =>
  (await store?.get(listed.id).catch(() => undefined)) ?? listed

/** What the address asks for; without a draft in it the list of them, and where there is none a new one. */
async function opened(store: DraftStore, now: StudioDraft | undefined, language: string): Promise<Shown> {
  const place = placeIn(location.hash)
  // The store may be a change behind the screen.
  if (place && place.id === now?.id) return { is: 'draft', draft: now, step: place.step }
  const found = place && (await store.get(place.id).catch(() => undefined))
  if (found && place) return { is: 'draft', draft: found, step: place.step }
  const drafts = await store.list().catch(() => [])
  if (drafts.length > 0) return { is: 'list', drafts }
  return { is: 'draft', draft: emptyStudioDraft(newDraftId(), language), step: 'texts' }
}

export type Studio = ReturnType<typeof useStudio>
