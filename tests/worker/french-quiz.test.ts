import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { publish, send, start } from '../support/worker/calls.ts'

interface Shown {
  readonly id: string
  readonly stem: string
  readonly unit?: string
}

test('the French topic is offered, and a quiz on it is asked in French', async () => {
  const { body } = await send<readonly { id: string; language: string }[]>(footnote, 'GET', '/api/topics')
  expect(body).toContainEqual(expect.objectContaining({ id: 'etang-disparu', language: 'fr' }))
  const { code } = await publish(footnote, { topic: 'etang-disparu', count: 10 })
  const { items } = await start(footnote, code)
  expect(items).toHaveLength(10)
  for (const { stem } of items) {
    // French sets a blank that no line breaks before its question mark.
    expect(stem).toMatch(/\u00a0\?$|\.$/)
    expect(stem).not.toMatch(/\b(?:the|which|what|according)\b/i)
  }
})

test('the page of a French quiz says that its questions are French', async () => {
  const { code } = await publish(footnote, { topic: 'etang-disparu', count: 10 })
  const page = await (await footnote.fetch(`/q/${code}`)).text()
  expect(page).toContain('lang="fr"')
  const topic = await (await footnote.fetch('/topics/etang-disparu')).text()
  expect(topic).toContain('Sacha Lormeau')
  expect(topic).toContain('lang="fr"')
})

test.each([
  ['surface-numeric-1', 11, 1],
  ['surface-numeric-1', 110, 0],
  ['surface-numeric-1', 10.5, 0],
  ['blesses-numeric-1', 0, 1],
])('a number is marked in the unit that French asks for: %s, %s', async (id, response, score) => {
  const { code } = await publish(footnote, { topic: 'etang-disparu', items: [id], count: undefined })
  const { token, items } = await start(footnote, code)
  const [item] = items as readonly Shown[]
  expect(item?.unit).toMatch(/^(?:hectares|blessés)$/)
  const sheet = await send<{ score: number }>(footnote, 'POST', `/api/quizzes/${code}/submissions`, {
    token,
    responses: { [item?.id ?? '']: response },
  })
  expect(sheet.body.score).toBe(score)
})
