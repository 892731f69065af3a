import { expect, test } from 'vitest'
import { type DraftKeeper, draftKeeper } from '../../client/pages/studio/draft-keeper.ts'
import { openDrafts } from '../../client/pages/studio/draft-store.ts'
import { emptyStudioDraft, type StudioDraft } from '../../client/pages/studio/studio-draft.ts'

const titled = (draft: StudioDraft, title: string): StudioDraft => ({ ...draft, topic: { ...draft.topic, title } })

test('what two tabs change at the same time is lost in neither: one goes on as a copy', async () => {
  // Here there is no IndexedDB: two tabs share what is held in memory.
  const store = await openDrafts()
  const draft = emptyStudioDraft('first0', 'en')
  expect(await store.put({ ...draft, version: 1 }, 0)).toBe(true)
  const keepers: DraftKeeper[] = []
  const tab = (title: string) =>
    new Promise<string>((settled) => {
      const keeper = draftKeeper(store, () => `copy-${title}`, {
        state: (state) => state === 'kept' && settled(title),
        changed: () => undefined,
        copied: () => undefined,
      })
      keepers.push(keeper)
      keeper.follow({ ...draft, version: 1 })
      keeper.keep(titled(draft, title))
    })
  await Promise.all([tab('one'), tab('two')])
  for (const keeper of keepers) keeper.close()
  const kept = await store.list()
  expect(kept.map(({ topic }) => topic.title).sort()).toEqual(['one', 'two'])
  expect(new Set(kept.map(({ id }) => id)).size).toBe(2)
})

/** One tab at a draft that it opened from the store: each change is kept before the next. */
async function oneTab(id: string) {
  const store = await openDrafts()
  const draft = { ...emptyStudioDraft(id, 'en'), version: 1 }
  await store.put(draft, 0)
  let kept: () => void = () => undefined
  const keeper = draftKeeper(store, () => `${id}-copy`, {
    state: (state) => state === 'kept' && kept(),
    changed: () => undefined,
    copied: () => undefined,
  })
  const change = (title: string) =>
    new Promise<void>((settled) => {
      kept = settled
      keeper.keep(titled(draft, title))
    })
  return { store, draft, keeper, change, titles: async () => (await store.list()).map(({ topic }) => topic.title) }
}

test('one tab never copies its own draft, whatever step it goes to with what it read when it opened it', async () => {
  const { draft, keeper, change, titles } = await oneTab('second')
  keeper.follow(draft)
  for (const title of ['a fact', 'another', 'a setting']) {
    await change(title)
    // The screen still holds the version that it was drawn with.
    keeper.follow(draft)
  }
  keeper.close()
  expect(await titles()).toEqual(['a setting'])
})

test('a page that comes back from the browser’s memory goes on with what its tab has kept since', async () => {
  const { store, draft, keeper, change, titles } = await oneTab('third0')
  keeper.follow(draft)
  await change('before')
  const [now] = await store.list()
  await store.put(titled({ ...draft, version: 3 }, 'meanwhile'), now?.version ?? 0)
  await keeper.wake('third0')
  await change('after')
  keeper.close()
  expect(await titles()).toEqual(['after'])
})
