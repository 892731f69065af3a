import { expect, test } from 'vitest'
import { draftOf } from '../../client/pages/desk/copy-quiz.tsx'
import { newQuizOf, usualDraft } from '../../client/pages/make/draft.ts'
import { addressOf, draftIn, storedDraft } from '../../client/pages/make/stored-draft.ts'
import { safeStorage } from '../../client/safe-storage.ts'

const kept = {
  draft: { ...usualDraft('Brücke & “Fluß” #1 50 %'), frames: 'https://a.example\nhttps://b.example' },
  items: [{ id: 'a' }, { id: 'b', turn: 2, stem: 'Wer? Was?' }],
}

test('a draft travels in a fragment and comes back whole', () => {
  const address = addressOf('bridge-closure', kept)
  expect(address).toMatch(/^\/new\?topic=bridge-closure#draft=/)
  expect(draftIn(address.slice(address.indexOf('#')))).toEqual(kept)
})

test.each(['', '#', '#draft=', '#draft=%7B', '#draft=%E0%A4%A', '#draft=%7B%22items%22%3A%5B%5D%7D', '#sources'])(
  'what is no draft is none: %s',
  (hash) => {
    expect(draftIn(hash)).toBeUndefined()
  },
)

test('what a tab keeps is by topic, and gone when it is forgotten', () => {
  const storage = safeStorage(() => {
    throw new Error('No storage.')
  })
  storedDraft(storage, 'bridge-closure').write(kept)
  expect(storedDraft(storage, 'bridge-closure').read()).toEqual(kept)
  expect(storedDraft(storage, 'white-helmets').read()).toBeUndefined()
  storedDraft(storage, 'bridge-closure').forget()
  expect(storedDraft(storage, 'bridge-closure').read()).toBeUndefined()
})

test('a quiz is made anew with its settings; a time that has passed is left out', () => {
  const settings = {
    feedback: 'end',
    askName: true,
    shuffle: true,
    formItems: 5,
    minutes: 20,
    extraTime: true,
    opens: '2031-03-01T08:00:00.000Z',
    closes: '2031-03-09T08:00:00.000Z',
    keepDays: 60,
    frames: ['https://a.example'],
  } as const
  const draft = draftOf({ title: 'Bridge', settings }, Date.parse('2031-03-07T09:30:00Z'))
  const { opens: _, askName: __, ...rest } = settings
  expect(newQuizOf(draft, 'bridge-closure', [])).toEqual({
    topic: 'bridge-closure',
    title: 'Bridge',
    items: [],
    names: 'names',
    ...rest,
  })
})
