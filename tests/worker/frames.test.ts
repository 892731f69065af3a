import { expect } from 'vitest'
import type { Seat } from '../../questions/wire/seat.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, desk, publish, send } from '../support/worker/calls.ts'

const published = await publish(footnote, { title: 'Bridges & "ferries"', count: 5, minutes: 9 })
const { code, key } = published
const seated = await publish(footnote, { seats: 1 })
const listed = await send<{ readonly seats: readonly Seat[] }>(
  footnote,
  'GET',
  `/api/quizzes/${seated.code}/seats`,
  undefined,
  bearer(seated.key),
)
const seat = listed.body.seats[0]?.code ?? ''

const asked = (path: string, dest: string) =>
  footnote.fetch(path, { headers: { 'Sec-Fetch-Dest': dest, 'Accept-Language': 'en' } })

test.each([
  [`/q/${code}`, `/embed/${code}`],
  [`/q/${code}?lang=fr&theme=dark`, `/embed/${code}?lang=fr&theme=dark`],
  [`/q/${seated.code}/${seat}`, `/embed/${seated.code}/${seat}`],
  [`/q/${code}/sources`, `/embed/${code}/sources`],
])('%s asked for a frame leads to %s', async (path, framed) => {
  for (const dest of ['iframe', 'frame', 'embed', 'object']) {
    const response = await asked(path, dest)
    expect([response.status, response.headers.get('Location')]).toEqual([303, framed])
    expect(response.headers.get('Vary')).toContain('Sec-Fetch-Dest')
  }
  const opened = await asked(path, 'document')
  expect(opened.status).toBe(200)
  expect(opened.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
})

test.each([
  '/',
  `/results/${code}`,
  `/print/${code}`,
  '/privacy',
  '/new?topic=bridge-closure',
  '/q?code=x',
  '/nothing',
])(
  '%s asked for a frame is one sentence and a link, which any page may show and which holds nothing of a quiz',
  async (path) => {
    const response = await asked(path, 'iframe')
    const page = await response.text()
    expect(response.status).toBe(403)
    expect(page).toContain('This page does not open inside another page. A quiz does, at its address with /embed/.')
    expect(page).toContain('href="/embedding"')
    expect(page).toBe(await (await asked('/accessibility', 'iframe')).text())
    expect(page).not.toContain(code)
    expect(page).not.toMatch(/<script|<form/)
    const policy = response.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('frame-ancestors *')
    expect(response.headers.get('Vary')).toContain('Sec-Fetch-Dest')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  },
)

test('the sentence is in the reader’s language', async () => {
  const french = { 'Sec-Fetch-Dest': 'iframe', 'Accept-Language': 'fr' }
  expect(await (await footnote.fetch('/privacy', { headers: french })).text()).toContain('<html lang="fr"')
})

test('what is made for frames, and what scripts call, is answered as ever', async () => {
  expect((await asked(`/embed/${code}`, 'iframe')).status).toBe(200)
  expect((await asked(`/api/quizzes/${code}`, 'empty')).status).toBe(200)
  expect((await footnote.fetch('/privacy')).status).toBe(200)
  expect((await footnote.fetch('/privacy')).headers.get('Vary')).toContain('Sec-Fetch-Dest')
})

test('a shared link shows a card, is not indexed, and reading it starts no clock and no attempt', async () => {
  const response = await footnote.fetch(`/q/${code}`, { headers: { 'User-Agent': 'Slackbot-LinkExpanding 1.0' } })
  const page = await response.text()
  expect(page).toContain('<meta property="og:title" content="Bridges &amp; &quot;ferries&quot;"/>')
  expect(page).toContain('<meta property="og:description" content="Quiz · 5 questions · no account"/>')
  expect(response.headers.get('X-Robots-Tag')).toContain('noindex')
  expect(response.headers.get('Set-Cookie')).toBeNull()
  expect((await desk(footnote, { ...published, key })).attempts).toEqual([])
  expect(page).not.toContain('"token"')
})

test('a browser that opens the quiz shows no card, and is sent none: its first request stays small', async () => {
  expect(await (await asked(`/q/${code}`, 'document')).text()).not.toContain('og:')
})
