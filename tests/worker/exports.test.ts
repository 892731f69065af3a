import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { Exports } from '../../questions/wire/export.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, change, desk, publish, send } from '../support/worker/calls.ts'

const published = await publish(footnote, { count: 12 })
const path = `/api/quizzes/${published.code}/export`
const items = (await desk(footnote, published)).items

test.each([
  ['moodle', 'application/xml', 'xml'],
  ['gift', 'text/plain; charset=utf-8', 'gift.txt'],
  ['qti3', 'application/zip', 'qti3.zip'],
  ['qti21', 'application/zip', 'qti21.zip'],
  ['aiken', 'text/plain; charset=utf-8', 'aiken.txt'],
  ['csv', 'text/csv; charset=utf-8', 'csv'],
  ['anki', 'text/plain; charset=utf-8', 'anki.txt'],
  ['json', 'application/jsonl', 'jsonl'],
])('a quiz is had as %s, a file of its type and name that holds its questions', async (format, type, extension) => {
  const response = await footnote.fetch(`${path}/${format}`, { headers: bearer(published.key) })
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe(type)
  expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="quiz-${published.code}.${extension}"`)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (type === 'application/zip') expect(Object.keys(unzipSync(bytes))).toContain('imsmanifest.xml')
  const text = new TextDecoder().decode(bytes)
  const written = items.filter(({ stem }) => text.includes(stem.slice(0, 12)))
  if (type !== 'application/zip') expect(written).not.toEqual([])
})

test('the list names every format, and each item that a file leaves out or says less of', async () => {
  const { status, body } = await send<Exports>(footnote, 'GET', path, undefined, bearer(published.key))
  expect(status).toBe(200)
  expect(body).toHaveLength(8)
  const ids = new Set(items.map(({ id }) => id))
  for (const { left } of body) expect(left.filter(({ item, why }) => !ids.has(item) || why === '')).toEqual([])
  const aiken = body.find(({ id }) => id === 'aiken')
  const out = new Set(aiken?.left.filter(({ whole }) => whole).map(({ item }) => item))
  const text = await (await footnote.fetch(`${path}/aiken`, { headers: bearer(published.key) })).text()
  expect(text.match(/^ANSWER: /gm)).toHaveLength(items.length - out.size)
})

test.each(['', '/gift'])('nothing of it is had without the key, or with a wrong one: export%s', async (format) => {
  expect((await send(footnote, 'GET', path + format)).status).toBe(401)
  expect((await send(footnote, 'GET', path + format, undefined, bearer('wrong'))).status).toBe(403)
})

test('a format that there is not is a problem that names those there are', async () => {
  const { status, headers, body } = await send(footnote, 'GET', `${path}/docx`, undefined, bearer(published.key))
  expect(status).toBe(404)
  expect(headers.get('Content-Type')).toBe('application/problem+json')
  expect(body).toMatchObject({ type: 'urn:footnote:unknown-export', status: 404 })
  expect(body.detail).toContain('gift')
})

test('what is in force at the moment is in the file and on the list: a dropped question is out, and comes back with its ruling undone', async () => {
  const ruled = await publish(footnote, { count: 4 })
  const [first] = (await desk(footnote, ruled)).items
  const read = async () => {
    const at = `/api/quizzes/${ruled.code}/export`
    const file = await (await footnote.fetch(`${at}/json`, { headers: bearer(ruled.key) })).text()
    const offers = await send<Exports>(footnote, 'GET', at, undefined, bearer(ruled.key))
    const left = offers.body.map((offer) => offer.left.filter(({ item, whole }) => whole && item === first?.id).length)
    return { lines: file.trimEnd().split('\n').length, listed: new Set(left) }
  }
  const drop = { item: first?.id ?? '', is: 'drop' } as const
  expect((await change(footnote, ruled, { rulings: [drop] })).status).toBe(200)
  expect(await read()).toEqual({ lines: 3, listed: new Set([1]) })
  await change(footnote, ruled, { rulings: [] })
  expect((await read()).lines).toBe(4)
})
