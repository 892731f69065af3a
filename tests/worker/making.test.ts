import { expect } from 'vitest'
import { topics } from '#topics'
import type { Bank } from '../../questions/bank/bank.ts'
import type { ItemChoice } from '../../questions/wire/item-choice.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { ReviewItem } from '../../questions/wire/review.ts'
import { footnote, test } from '../support/served.ts'
import { desk, publish, send, start } from '../support/worker/calls.ts'

const bank: Bank = JSON.parse(topics.find(({ id }) => id === 'bridge-closure')?.contents ?? '{}').bank
const DAY = 'ferry-start-choice-1'
const stem = 'On what date is the ferry at Aldersyke due to start?'
const own = bank.items.find(({ item }) => item.id === DAY)?.item

const attempt = (choice: ItemChoice & { readonly redraw?: boolean }, topic = 'bridge-closure') =>
  send<ReviewItem>(footnote, 'POST', `/api/topics/${topic}/items`, choice)
const refused = (body: unknown, topic = 'bridge-closure') => send(footnote, 'POST', `/api/topics/${topic}/items`, body)

test('an item can be looked at as a quiz would have it, and nothing is kept of that', async () => {
  const before = await footnote.quizzes.list()
  const { status, body } = await attempt({ id: DAY })
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: DAY, stem: own?.stem, keyText: own?.keyText, findings: [] })
  expect(body.checked.length).toBeGreaterThan(20)
  expect((await footnote.quizzes.list()).keys).toEqual(before.keys)
})

test('a wording is checked without publishing: what blocks it and what is remarked is told with the very words', async () => {
  const good = await attempt({ id: DAY, stem: `  ${stem.replace(' ', '\u200b  ')} ` })
  expect(good.body).toMatchObject({ stem, reworded: true, findings: [], keyText: own?.keyText })
  const bad = await attempt({ id: DAY, stem: 'When does it start?' })
  expect(bad.status).toBe(200)
  expect(bad.body.findings).toContainEqual({
    id: 'stands-alone',
    check: 1,
    level: 'B',
    rule: expect.stringContaining('stands alone'),
    found: 'it',
  })
  const same = await attempt({ id: DAY, stem: own?.stem ?? '' })
  expect(same.body.reworded).toBeUndefined()
})

test('an item drawn again has other options that pass the checks, and the same turn gives the same item', async () => {
  const { body: first } = await attempt({ id: DAY, redraw: true })
  const { body: second } = await attempt({ id: DAY, turn: first.turn ?? 0, redraw: true })
  const sets = [
    own && 'options' in own ? own.options.map(({ text }) => text) : [],
    first.options ?? [],
    second.options ?? [],
  ]
  const [asMade, once, twice] = sets.map((options) => [...options].sort().join())
  expect(once).not.toBe(asMade)
  expect(twice).not.toBe(once)
  for (const options of sets) expect(options).toContain(own?.keyText)
  expect(first.findings.filter(({ level }) => level === 'B')).toEqual([])
  const again = await attempt({ id: DAY, turn: first.turn ?? 0 })
  expect(again.body).toEqual(first)
})

test('what cannot be drawn or is not there is refused by its field', async () => {
  const numeric = bank.items.find(({ item }) => item.kind === 'numeric')?.item.id
  expect((await refused({ id: numeric, redraw: true })).body).toMatchObject({ status: 422, errors: [{ path: 'turn' }] })
  expect((await refused({ id: 'nothing' })).body).toMatchObject({ status: 422, errors: [{ path: 'id' }] })
  expect((await refused({ id: DAY, stem: ' \u200b ' })).body.errors?.[0]?.path).toBe('stem')
  expect((await refused({ id: DAY, stem: 'x'.repeat(401) })).body.errors?.[0]?.path).toBe('stem')
  expect((await refused({ id: DAY }, 'nothing')).status).toBe(404)
  expect((await refused(undefined)).status).toBe(415)
})

test('a published quiz carries the reworded stem and the drawn options, and its desk says whose wording it is and what it was made of', async () => {
  const { body: drawn } = await attempt({ id: DAY, redraw: true })
  const [other] = bank.items.filter(({ item }) => item.facts[0] !== own?.facts[0])
  const items = [{ id: DAY, turn: drawn.turn ?? 0, stem }, other?.item.id ?? '']
  const made = await publish(footnote, {
    count: undefined,
    items,
    order: 'own',
    shuffle: false,
    minutes: 9,
    extraTime: true,
    frames: ['https://a.example'],
  })
  const started = await start(footnote, made.code)
  expect(started.items[0]).toMatchObject({ stem, options: drawn.options })
  const read = await desk(footnote, made)
  expect(read.items[0]).toMatchObject({ stem, reworded: true })
  expect(read.items[1]).not.toHaveProperty('reworded')
  expect(read.from).toEqual({ topic: 'bridge-closure', items: [items[0], { id: items[1] }] })
  expect(read.settings).toMatchObject({ extraTime: true, frames: ['https://a.example'] })
})

test('of a quiz that the server chose, its desk knows the items as well', async () => {
  const made = await publish(footnote, { count: 3 })
  const { from } = await desk(footnote, made)
  const again = await publish(footnote, { count: undefined, ...from })
  const stems = async (one: Published) => (await desk(footnote, one)).items.map((item) => item.stem)
  expect(await stems(again)).toEqual(await stems(made))
})

test('a wording that the checks block is not published, and each reason is told of its field', async () => {
  const { status, body } = await send(footnote, 'POST', '/api/quizzes', {
    topic: 'bridge-closure',
    feedback: 'each',
    items: [{ id: DAY, stem: 'When does it not start?' }],
  })
  expect(status).toBe(422)
  const paths = new Set(body.errors?.map(({ path }) => path))
  expect([...paths]).toEqual(['items[0].stem'])
  expect(body.errors?.map(({ message }) => message).join()).toMatch(/not negative.* → not/)
})

test('an item is named once, whatever is different in it', async () => {
  const { body } = await send(footnote, 'POST', '/api/quizzes', {
    topic: 'bridge-closure',
    feedback: 'each',
    items: [DAY, { id: DAY, stem }],
  })
  expect(body.errors).toEqual([{ path: 'items', message: 'An item is named twice.' }])
})
