import { expect, test } from 'vitest'
import { keyInLetters } from '../../client/pages/print/key-letters.ts'
import { lettersIn } from '../../client/pages/print/letters.ts'
import type { PrintData } from '../../client/pages/print/print.tsx'
import type { WireItem } from '../../questions/wire/item.ts'
import type { Paper } from '../../questions/wire/paper.ts'
import type { Published } from '../../questions/wire/published.ts'
import { bearer, change, publish, type Server, send } from '../support/worker/calls.ts'
import { inProcess, SECRET } from '../support/worker/in-process.ts'

const read = (server: Server, { code, key }: Published, forms = '') =>
  send<Paper>(server, 'GET', `/api/quizzes/${code}/paper${forms}`, undefined, bearer(key))

async function printPage(server: Server, code: string): Promise<{ readonly html: string; readonly data: PrintData }> {
  const response = await server.fetch(`/print/${code}`)
  const html = await response.text()
  expect(response.status).toBe(200)
  const data = JSON.parse(/<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')
  return { html, data }
}

test('the holder of the key prints a quiz in up to six forms, each with its keys and the evidence of every item', async () => {
  const server = inProcess()
  const published = await publish(server, { topic: 'white-helmets', count: 8, feedback: 'end', minutes: 20 })
  const { body } = await read(server, published, '?forms=6')
  expect(body).toMatchObject({ code: published.code, minutes: 20, contentNote: expect.any(String) })
  expect(body.forms).toHaveLength(6)
  expect(body.items.every(({ keyText, receipts }) => keyText !== '' && receipts.length > 0)).toBe(true)
  expect((await read(server, published)).body.forms).toEqual(body.forms.slice(0, 1))
  for (const forms of ['?forms=0', '?forms=7', '?forms=1.5', '?forms=x'])
    expect(await read(server, published, forms)).toMatchObject({ status: 422, body: { errors: [{ path: 'forms' }] } })
  const path = `/api/quizzes/${published.code}/paper`
  expect((await send(server, 'GET', path)).status).toBe(401)
  expect((await send(server, 'GET', path, undefined, bearer('x'.repeat(22)))).status).toBe(403)
})

test('a key that is printed after the secrets changed is that of the paper printed before', async () => {
  const { quizzes, scores } = inProcess()
  const before = inProcess({ quizzes, scores, bindings: { SIGNING_SECRETS: SECRET } })
  const after = inProcess({
    quizzes,
    scores,
    bindings: { SIGNING_SECRETS: 'another-secret-of-the-tests-and-of-nothing' },
  })
  const published = await publish(before, { count: 12 })
  expect((await read(after, published, '?forms=3')).body).toEqual((await read(before, published, '?forms=3')).body)
})

test('cards are there for what the quiz asks of that its sources contradict each other on, and for nothing else', async () => {
  const server = inProcess()
  const published = await publish(server, { topic: 'white-helmets', count: 30 })
  const { disputes } = (await read(server, published)).body
  const record = JSON.parse(server.quizzes.data.get(`q:${published.code}`)?.value ?? '')
  const asked = new Set(record.items.flatMap(({ facts }: { facts: string[] }) => facts))
  expect(disputes.length).toBeGreaterThan(0)
  for (const { id, receipts } of disputes) {
    expect(asked.has(id)).toBe(true)
    expect(new Set(receipts.map(({ says }) => says)).size).toBeGreaterThan(1)
  }
})

test('without a key the page shows the questions where anybody could begin them now, and nothing where nobody could', async () => {
  const server = inProcess()
  const open = await publish(server, { count: 5 })
  const shown = await printPage(server, open.code)
  expect(shown.data.open?.items).toHaveLength(5)
  for (const { stem } of shown.data.open?.items ?? []) expect(shown.html).toContain(stem.replaceAll('"', '&quot;'))
  const soon = new Date(Date.now() + 1_800_000).toISOString()
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const closed = await publish(server)
  await change(server, closed, { closes: new Date(Date.now() - 60_000).toISOString() })
  const hidden = [
    await publish(server, { seats: 3 }),
    await publish(server, { opens: soon }),
    // On paper the questions would be there before the clock, and before the answers may be known.
    await publish(server, { minutes: 20 }),
    await publish(server, { feedback: 'closed', closes: later }),
    await publish(server, { opens: soon, feedback: 'closed', closes: later }),
    closed,
  ]
  for (const { code } of hidden) {
    const { html, data } = await printPage(server, code)
    expect(data).toEqual({ code })
    expect(html).toContain('printed from its desk')
  }
  expect((await server.fetch(`/print/${open.code.toUpperCase()}?lang=fr`)).headers.get('Location')).toBe(
    `/print/${open.code}?lang=fr`,
  )
  expect((await server.fetch('/print/zzzzzzzzzz')).status).toBe(404)
})

test('a topic’s cards are one page, its content note before the first of them', async () => {
  const server = inProcess()
  const page = await (await server.fetch('/topics/white-helmets/cards')).text()
  const [note, first] = [page.indexOf('id="content-note"'), page.indexOf('class="discussion"')]
  expect(note).toBeGreaterThan(0)
  expect(first).toBeGreaterThan(note)
  expect(page.match(/class="discussion"/g)?.length).toBeGreaterThan(3)
  const topic = await (await server.fetch('/topics/white-helmets')).text()
  expect(topic).toContain('href="/topics/white-helmets/cards"')
  expect((await server.fetch('/topics/nothing/cards')).status).toBe(404)
})

const asked = (shape: WireItem['shape']): WireItem => ({
  id: 'q1',
  kind: 'choice',
  stem: 'What?',
  shape,
  options: ['x', 'y', 'z'],
})

test.each([
  ['one', 1, 'B'],
  ['several', [2, 0], 'A, C'],
  ['number', 98, ''],
  ['order', [1, 2, 0], 'A 3, B 1, C 2'],
  ['pairs', [2, 0, 0], '1 C, 2 A, 3 A'],
] as const)('the key of a "%s" is written as it is marked on paper', (shape, key, text) => {
  expect(keyInLetters(asked(shape), key, lettersIn('en'))).toBe(text)
})

test('options of Arabic content have Arabic letters', () => {
  expect(keyInLetters(asked('several'), [0, 4], lettersIn('ar'))).toBe('أ, هـ')
})
