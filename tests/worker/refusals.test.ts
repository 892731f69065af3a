import { expect } from 'vitest'
import { topics } from '#topics'
import type { Bank } from '../../questions/bank/bank.ts'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { startFootnote } from '../support/footnote.ts'
import { footnote, test } from '../support/served.ts'
import { anyResponses, bearer, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

const bank: Bank = JSON.parse(topics.find(({ id }) => id === 'bridge-closure')?.contents ?? '{}').bank
const choices = bank.items.flatMap(({ item }) => (item.kind === 'choice' ? [item.id] : []))
const practice = await publish(footnote, { count: undefined, items: choices.slice(0, 4) })
const named = await publish(footnote, { askName: true })
const other = await publish(footnote)
const attempt = await start(footnote, practice.code)
const elsewhere = await start(footnote, other.code)
const { proof } = (await submit<Sheet>(footnote, other.code, elsewhere.token, {})).body
const [item] = attempt.items
const quiz = `/api/quizzes/${practice.code}`
const hour = (hours: number) => new Date(Date.now() + 3_600_000 * hours).toISOString()
const turned = attempt.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
const unsigned = `${Buffer.from('{"alg":"none","typ":"footnote-attempt-1+jwt"}').toString('base64url')}.${attempt.token.split('.')[1]}.`

type Row = readonly [
  what: string,
  method: string,
  path: string,
  body: unknown,
  status: number,
  path: string | undefined,
]

const make = (settings: object, path: string | undefined): Row => [
  `a quiz with ${JSON.stringify(settings).slice(0, 60)}`,
  'POST',
  '/api/quizzes',
  { topic: 'bridge-closure', feedback: 'each', ...settings },
  422,
  path,
]
const hand = (what: string, body: object, status: number, path?: string): Row => [
  what,
  'POST',
  `${quiz}/submissions`,
  { token: attempt.token, responses: {}, ...body },
  status,
  path,
]
const judge = (what: string, body: object, status: number, path?: string): Row => [
  what,
  'POST',
  `${quiz}/answers`,
  { token: attempt.token, item: item?.id, response: null, ...body },
  status,
  path,
]
const enter = (name: unknown, path = 'name'): Row => [
  `the name ${String(name).slice(0, 30)}`,
  'POST',
  `/api/quizzes/${named.code}/attempts`,
  { name },
  422,
  path,
]

const rows: readonly Row[] = [
  ['an unknown address', 'GET', '/api/nothing', undefined, 404, undefined],
  ['an unknown topic', 'GET', '/api/topics/nothing', undefined, 404, undefined],
  ['a code that was never given', 'GET', '/api/quizzes/zzzzzzzzzz', undefined, 404, undefined],
  ['what cannot be a code', 'GET', '/api/quizzes/%00%ff', undefined, 404, undefined],
  ['an attempt at no quiz', 'POST', '/api/quizzes/zzzzzzzzzz/attempts', {}, 404, undefined],
  ['a proof that is none', 'POST', '/api/proofs', { proof: 'nothing' }, 403, undefined],
  ['an attempt’s token as a proof', 'POST', '/api/proofs', { proof: attempt.token }, 403, undefined],
  ['a proof of another quiz', 'POST', `${quiz}/review`, { proof }, 403, undefined],

  make({ topic: 'nothing' }, 'topic'),
  make({ topic: undefined }, 'topic'),
  make({ ledger: {} }, 'topic'),
  make({ feedback: 'never' }, 'feedback'),
  make({ feedback: undefined }, 'feedback'),
  make({ feedback: 'closed' }, 'closes'),
  make({ closes: hour(-1) }, 'closes'),
  make({ closes: hour(24 * 400) }, 'closes'),
  make({ closes: 'tomorrow' }, 'closes'),
  make({ closes: '2031-02-31T10:00:00Z' }, 'closes'),
  make({ closes: hour(1), opens: hour(2) }, 'closes'),
  make({ opens: hour(24 * 7 + 1), keepDays: 7 }, 'opens'),
  make({ count: 0 }, 'count'),
  make({ count: 51 }, 'count'),
  make({ count: 2.5 }, 'count'),
  make({ items: [] }, 'items'),
  make({ items: ['nothing'] }, 'items[0]'),
  make({ items: [choices[0], choices[0]] }, 'items'),
  make({ items: choices.slice(0, 1), count: 3 }, 'count'),
  make({ keepDays: 6 }, 'keepDays'),
  make({ keepDays: 366 }, 'keepDays'),
  make({ minutes: -1 }, 'minutes'),
  make({ askName: 'yes' }, 'askName'),
  make({ title: '   ' }, 'title'),
  make({ title: '\u200b\u202e' }, 'title'),
  make({ title: 'x'.repeat(121) }, 'title'),
  make({ frames: ['https://school.example; script-src *'] }, 'frames[0]'),
  make({ frames: ['https://school.example', 'ftp://school.example'] }, 'frames[1]'),
  make({ frames: ['http://school.example'] }, 'frames[0]'),
  make({ frames: ['*'] }, 'frames[0]'),
  make({ admin: true }, 'admin'),
  ['a quiz that is a list', 'POST', '/api/quizzes', [], 422, ''],
  ['a quiz that is null', 'POST', '/api/quizzes', null, 422, ''],
  ['a ledger of another shape', 'POST', '/api/quizzes', { ledger: { id: 'Own' }, feedback: 'each' }, 422, 'ledger.id'],

  enter(undefined),
  enter(''),
  enter('   '),
  enter('\u200b\u202e\u3164'),
  enter('a'.repeat(25)),
  enter('a'.repeat(10_000)),
  enter('<b>'.repeat(3000)),
  enter(`Z${'\u0301'.repeat(10_000)}`),
  enter(5),
  enter(['Ann']),
  ['a name where none is asked', 'POST', `${quiz}/attempts`, { name: 'Ann' }, 422, 'name'],
  ['an unknown field', 'POST', `${quiz}/attempts`, { nickname: 'Ann' }, 422, 'nickname'],

  judge('no token', { token: undefined }, 422, 'token'),
  judge('a token that is none', { token: 'x.y.z' }, 403),
  judge('a token that was altered', { token: turned }, 403),
  judge('a token without a signature', { token: unsigned }, 403),
  judge('a token of another quiz', { token: elsewhere.token }, 403),
  judge('a proof as a token', { token: proof }, 403),
  judge('a token of 20,000 characters', { token: 'x'.repeat(20_000) }, 422, 'token'),
  judge('an item that is not in the quiz', { item: 'nothing' }, 422, 'item'),
  judge('a response of words', { response: 'the first' }, 422, 'response'),
  judge('an option that is not there', { response: 99 }, 422, 'response'),
  judge('half an option', { response: 0.5 }, 422, 'response'),
  judge('an unknown field', { hint: true }, 422, 'hint'),

  hand('responses that are a list', { responses: [] }, 422, 'responses'),
  hand('no responses', { responses: undefined }, 422, 'responses'),
  hand('an answer to an item that is not in the quiz', { responses: { nothing: 0 } }, 422, 'responses.nothing'),
  hand('an option that is not there', { responses: { [item?.id ?? '']: -1 } }, 422, `responses.${item?.id}`),
  hand('a score', { score: 4 }, 422, 'score'),
  hand('a token of another quiz', { token: elsewhere.token }, 403),
]

test.each(rows)('%s is refused with what is wrong, and where', async (_, method, path, body, status, field) => {
  const refused = await send(footnote, method, path, body)
  expect(refused.status, JSON.stringify(refused.body)).toBe(status)
  expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
  expect(refused.body).toMatchObject({ status, type: expect.stringMatching(/^urn:footnote:[a-z-]+$/) })
  expect(refused.body.title.length).toBeGreaterThan(10)
  if (field === undefined) expect(refused.body.errors).toBeUndefined()
  else expect(refused.body.errors?.map((error) => error.path)).toContain(field)
  for (const error of refused.body.errors ?? []) {
    if (!error.path.startsWith('ledger')) expect(error.message).toMatch(/^[A-Z"].*\.$/s)
  }
})

const bodies: readonly [
  what: string,
  type: string | undefined,
  body: string | Uint8Array<ArrayBuffer>,
  status: number,
][] = [
  ['no type', undefined, '{}', 415],
  ['a form’s type', 'application/x-www-form-urlencoded', 'name=Ann', 415],
  ['a type that only begins like JSON', 'application/json-patch', '{}', 415],
  ['another character set', 'application/json; charset=utf-16', '{}', 415],
  ['half a JSON', 'application/json', '{"name":', 400],
  ['nothing', 'application/json', '', 400],
  ['bytes that are no UTF-8', 'application/json', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 400],
  ['1 MB of JSON', 'application/json', `{"name":"${'x'.repeat(1_000_000)}"}`, 413],
  ['1 MB of anything', 'application/json', 'x'.repeat(1_000_000), 413],
  ['20 MB of anything', 'application/json', 'x'.repeat(20_000_000), 413],
]

test.each(bodies)('a body of %s is refused', async (_, type, body, status) => {
  // A Blob has no type of its own to send.
  const init = { method: 'POST', headers: type === undefined ? {} : { 'Content-Type': type }, body: new Blob([body]) }
  const response = await footnote.fetch(`${quiz}/attempts`, init)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ status })
})

test('a body that never says its size is read only up to the limit', async () => {
  const piece = new Uint8Array(65_536).fill(0x20)
  const pieces = new ReadableStream({
    start: (controller) => {
      for (let i = 0; i < 16; i += 1) controller.enqueue(piece)
      controller.close()
    },
  })
  const headers = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: pieces, duplex: 'half' } as const
  expect((await footnote.fetch(`${quiz}/attempts`, init)).status).toBe(413)
})

test('nothing that was refused has left a trace, and the attempt can still be handed in', async () => {
  const { attempts } = await desk(footnote, practice)
  expect(attempts).toEqual([])
  expect((await submit<Sheet>(footnote, practice.code, attempt.token, anyResponses(attempt))).status).toBe(200)
})

test('results, state and deleting need the key, and its own', async () => {
  const paths = [
    ['GET', `${quiz}/results`],
    ['GET', `${quiz}/results.csv`],
    ['DELETE', quiz],
    ['DELETE', `${quiz}/attempts/${'0'.repeat(25)}`],
  ] as const
  for (const [method, path] of paths) {
    const without = await send(footnote, method, path)
    expect(without).toMatchObject({ status: 401, body: { title: 'A key is needed' } })
    expect(without.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect((await send(footnote, method, path, undefined, bearer(other.key))).status).toBe(403)
  }
  const state = { revision: 0, closes: null, rulings: [] }
  expect((await send(footnote, 'PUT', `${quiz}/state`, state)).status).toBe(401)
  expect((await send(footnote, 'PUT', `${quiz}/state`, state, bearer(other.key))).status).toBe(403)
  expect((await desk(footnote, practice)).deleted).toBe(false)
})

test('where a publishing key is set, only its holders publish', async () => {
  await using guarded = await startFootnote({ bindings: { PUBLISH_KEY: 'let-me-publish-it' } })
  const request = { topic: 'bridge-closure', feedback: 'each' }
  expect((await send(guarded, 'POST', '/api/quizzes', request)).status).toBe(401)
  expect((await send(guarded, 'POST', '/api/quizzes', request, bearer('let-me'))).status).toBe(403)
  expect((await send(guarded, 'POST', '/api/quizzes', request, bearer('let-me-publish-it'))).status).toBe(201)
  expect(await (await guarded.fetch('/new?topic=bridge-closure')).text()).toContain('"guarded":true')
})

test.each([
  ['none', undefined],
  ['a short one', 'x'.repeat(31)],
  ['a short one beside a good one', `${'x'.repeat(32)},short`],
])('with %s for a secret nothing is served, and it says what to do', async (_, secret) => {
  await using bare = await startFootnote({ bindings: { SIGNING_SECRETS: secret } })
  for (const path of ['/', '/api/health', `/q/${practice.code}`]) {
    const response = await bare.fetch(path)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('wrangler secret put SIGNING_SECRETS')
  }
})

test.each(['PUBLISH_KEY', 'OPERATOR_KEY'])(
  'with a %s that can be guessed nothing is served, and it says what to do',
  async (name) => {
    for (const secret of ['', 'x'.repeat(15)]) {
      await using bare = await startFootnote({ bindings: { [name]: secret } })
      const response = await bare.fetch('/api/health')
      expect(response.status).toBe(500)
      expect(await response.text()).toContain(`wrangler secret put ${name}`)
    }
    await using good = await startFootnote({ bindings: { [name]: 'x'.repeat(16) } })
    expect((await good.fetch('/api/health')).status).toBe(200)
  },
)

test('the publishing key cannot be guessed without limit', async () => {
  await using guarded = await startFootnote({ bindings: { PUBLISH_KEY: 'let-me-publish-it' }, limit: 3 })
  const statuses: number[] = []
  for (let i = 0; i < 7; i += 1) {
    const request = { topic: 'bridge-closure', feedback: 'each' }
    statuses.push((await send(guarded, 'POST', '/api/quizzes', request, bearer(`guess-${i}`))).status)
  }
  expect(statuses).toContain(429)
})

test('too much from one network is turned away for a while', async () => {
  await using busy = await startFootnote({ limit: 2 })
  const { code } = await publish(busy)
  await publish(busy)
  const again = await send(busy, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'each' })
  const [one, two] = [await start(busy, code), await start(busy, code)]
  await submit(busy, code, one.token, {})
  expect((await submit(busy, code, one.token, {})).status).toBe(200)
  for (const { status, headers } of [again, await submit(busy, code, two.token, {})]) {
    expect(status).toBe(429)
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
  }
})

test('a teacher’s own ledger is published once it is verified against its own texts, and refused with the place of what is wrong', async () => {
  const { ledger, items } = await postedQuiz(5, postedTopic())
  const own = await publish(footnote, { topic: undefined, count: undefined, ledger, items })
  expect((await desk(footnote, own)).open).toBe(false)

  const [fact, ...facts] = ledger.facts
  const unsaid = { ...fact, claims: [{ gazette: '6.40 am', quote: 'nobody ever said this' }] }
  const refused = await send(footnote, 'POST', '/api/quizzes', {
    ledger: { ...ledger, facts: [unsaid, ...facts] },
    items,
    feedback: 'each',
  })
  expect(refused.status).toBe(422)
  expect(refused.body.errors?.map(({ path }) => path)).toContain('ledger.facts[0].claims[0].quote')

  const textless = structuredClone(ledger)
  delete textless.sources.gazette?.text
  const unproven = await send(footnote, 'POST', '/api/quizzes', { ledger: textless, items, feedback: 'each' })
  expect(unproven.body.errors?.map(({ path }) => path)).toEqual(['ledger.sources.gazette'])
})

test('an item of an own topic that the ledger does not bear out is refused at its place, and so is a topic of many facts without its items', async () => {
  const { ledger, items } = await postedQuiz(5, postedTopic())
  const post = (body: object) => send(footnote, 'POST', '/api/quizzes', { feedback: 'each', ...body })
  const at = async (body: object) => (await post(body)).body.errors?.map(({ path }) => path)
  const chosen = items.findIndex(({ key }) => key !== undefined)
  const forged = items.map((item, i) => (i === chosen ? { ...item, key: item.key === 0 ? 1 : 0 } : item))
  expect(await at({ ledger, items: forged })).toEqual([`items[${chosen}]`])
  const reworded = items.map((item, i) => (i === chosen ? { ...item, stem: 'Who let the dragons in?' } : item))
  expect(new Set(await at({ ledger, items: reworded }))).toEqual(new Set([`items[${chosen}].stem`]))
  expect(await at({ ledger })).toEqual(['items'])
  expect(await at({ ledger, items: ['some-choice-1'] })).toEqual(['items'])
  expect(await at({ topic: 'bridge-closure', items })).toEqual(['items'])
})

test('a topic of a few facts is published without its items', async () => {
  const topic = postedTopic()
  const leaning = ['not the same', 'relation', 'differ', 'changes', 'event']
  const facts = topic.facts.filter((fact) => !leaning.some((name) => Object.hasOwn(fact, name))).slice(0, 6)
  const { status, body } = await send(footnote, 'POST', '/api/quizzes', {
    ledger: { ...topic, facts },
    feedback: 'each',
  })
  expect(status, JSON.stringify(body)).toBe(201)
})
