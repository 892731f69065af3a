import { expect } from 'vitest'
import type { SourceSheets } from '../../questions/wire/source-sheet.ts'
import { footnote, test } from '../support/served.ts'
import { publish, send } from '../support/worker/calls.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

const get = async (path: string) => {
  const response = await footnote.fetch(path)
  return { status: response.status, text: await response.text() }
}

test('a quiz’s sources are the same bytes for everybody, whole texts or briefs, and name no item and no fact', async () => {
  const { code } = await publish(footnote, { topic: 'bridge-closure', count: 6 })
  const first = await get(`/api/quizzes/${code}/sources`)
  expect(first.status).toBe(200)
  expect((await get(`/api/quizzes/${code}/sources`)).text).toBe(first.text)
  const sheets: SourceSheets = JSON.parse(first.text)
  expect(sheets.sources.map(({ label }) => label)).toContain('the Wendale Gazette')
  expect(sheets.sources.every(({ paragraphs }) => (paragraphs?.length ?? 0) > 3)).toBe(true)
  expect(Object.keys(sheets).sort()).toEqual(['language', 'notice', 'sources', 'title'])
  const fields = new Set(sheets.sources.flatMap((sheet) => Object.keys(sheet)))
  const allowed = ['label', 'title', 'publisher', 'author', 'published', 'url', 'paragraphs', 'brief']
  expect([...fields].filter((field) => !allowed.includes(field))).toEqual([])
})

test('what a quiz shows of its sources depends on its facts alone: not on the order of its items, nor on what each of them keys', async () => {
  const shownFor = async (items: readonly string[]) => {
    const { code } = await publish(footnote, { topic: 'white-helmets', count: undefined, items })
    return (await get(`/api/quizzes/${code}/sources`)).text
  }
  const asked = ['people-came-choice-1', 'still-in-syria-choice-1', 'people-expected-which-source-1']
  const shown = await shownFor(asked)
  expect(await shownFor(asked.toReversed())).toBe(shown)
  // The same facts, typed instead of chosen, and with the other source as the key.
  expect(await shownFor(['people-came-numeric-2', 'still-in-syria-numeric-1', 'people-expected-which-source-2'])).toBe(
    shown,
  )
})

test('texts that may not be kept are told in our words', async () => {
  const { code } = await publish(footnote, { topic: 'white-helmets', count: 6 })
  const sheets: SourceSheets = JSON.parse((await get(`/api/quizzes/${code}/sources`)).text)
  expect(sheets.sources.every(({ paragraphs, brief }) => paragraphs === undefined && (brief?.length ?? 0) > 5)).toBe(
    true,
  )
})

test('the pages of a topic’s and of a quiz’s sources hold them, and no anchor into them', async () => {
  const { code } = await publish(footnote, { topic: 'white-helmets', count: 6 })
  for (const path of ['/topics/white-helmets/sources', `/q/${code}/sources`, `/embed/${code}/sources`]) {
    const { status, text } = await get(path)
    expect(status, path).toBe(200)
    expect(text, path).toContain('the unsigned report')
    expect(/<article.*<\/article>/s.exec(text)?.[0] ?? 'none', path).not.toMatch(/ id=|data-|none/)
  }
})

test('a quiz on own texts shows them as its teacher chose', async () => {
  const own = await postedQuiz(5, postedTopic())
  for (const [texts, field] of [
    ['shown', 'paragraphs'],
    ['links', 'brief'],
    ['none', undefined],
  ] as const) {
    const made = await send<{ code: string }>(footnote, 'POST', '/api/quizzes', {
      ...own,
      texts,
      feedback: 'each',
    })
    expect(made.status).toBe(201)
    const sheets: SourceSheets = JSON.parse((await get(`/api/quizzes/${made.body.code}/sources`)).text)
    const bodies = sheets.sources.map(({ paragraphs, brief }) =>
      paragraphs ? 'paragraphs' : brief ? 'brief' : undefined,
    )
    expect(new Set(bodies)).toEqual(new Set([field]))
  }
})
