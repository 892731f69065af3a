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
