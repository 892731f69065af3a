import { expect } from 'vitest'
import { topics } from '#topics'
import type { Bank } from '../../questions/bank/bank.ts'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { footnote, test } from '../support/served.ts'
import { anyResponses, desk, publish, send, start, submit } from '../support/worker/calls.ts'

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

interface Row {
  readonly what: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
  readonly status: number
  /** The field that is named as wrong; absent where none is. */
  readonly field?: string
}

const post = (row: Omit<Row, 'method'>): Row => ({ method: 'POST', ...row })

/** Settings of a new quiz, and the field that is wrong in them. */
const make = (settings: object, field: string): Row =>
  post({
    what: `a quiz with ${JSON.stringify(settings).slice(0, 60)}`,
    path: '/api/quizzes',
    body: { topic: 'bridge-closure', feedback: 'each', ...settings },
    status: 422,
    field,
  })

/** What is sent to the quiz as a name. */
const enter = (name: unknown): Row =>
  post({
    what: `the name ${String(name).slice(0, 30)}`,
    path: `/api/quizzes/${named.code}/attempts`,
    body: { name },
    status: 422,
    field: 'name',
  })

interface Wrong extends Pick<Row, 'what' | 'status' | 'field'> {
  readonly body: object
}

const judge = ({ body, ...row }: Wrong): Row =>
  post({ path: `${quiz}/answers`, body: { token: attempt.token, item: item?.id, response: null, ...body }, ...row })

const hand = ({ body, ...row }: Wrong): Row =>
  post({ path: `${quiz}/submissions`, body: { token: attempt.token, responses: {}, ...body }, ...row })

const rows: readonly Row[] = [
  { what: 'an unknown address', method: 'GET', path: '/api/nothing', status: 404 },
  { what: 'an unknown topic', method: 'GET', path: '/api/topics/nothing', status: 404 },
  { what: 'a code that was never given', method: 'GET', path: '/api/quizzes/zzzzzzzzzz', status: 404 },
  { what: 'what cannot be a code', method: 'GET', path: '/api/quizzes/%00%ff', status: 404 },
  { what: 'an attempt at no quiz', method: 'POST', path: '/api/quizzes/zzzzzzzzzz/attempts', body: {}, status: 404 },
  { what: 'a proof that is none', method: 'POST', path: '/api/proofs', body: { proof: 'nothing' }, status: 403 },
  {
    what: 'an attempt’s token as a proof',
    method: 'POST',
    path: '/api/proofs',
    body: { proof: attempt.token },
    status: 403,
  },
  { what: 'a proof of another quiz', method: 'POST', path: `${quiz}/review`, body: { proof }, status: 403 },

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
  { what: 'a quiz that is a list', method: 'POST', path: '/api/quizzes', body: [], status: 422, field: '' },
  { what: 'a quiz that is null', method: 'POST', path: '/api/quizzes', body: null, status: 422, field: '' },
  {
    what: 'a ledger of another shape',
    method: 'POST',
    path: '/api/quizzes',
    body: { ledger: { id: 'Own' }, feedback: 'each' },
    status: 422,
    field: 'ledger.id',
  },

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
  {
    what: 'a name where none is asked',
    method: 'POST',
    path: `${quiz}/attempts`,
    body: { name: 'Ann' },
    status: 422,
    field: 'name',
  },
  {
    what: 'an unknown field',
    method: 'POST',
    path: `${quiz}/attempts`,
    body: { nickname: 'Ann' },
    status: 422,
    field: 'nickname',
  },

  judge({ what: 'no token', body: { token: undefined }, status: 422, field: 'token' }),
  judge({ what: 'a token that is none', body: { token: 'x.y.z' }, status: 403 }),
  judge({ what: 'a token that was altered', body: { token: turned }, status: 403 }),
  judge({ what: 'a token without a signature', body: { token: unsigned }, status: 403 }),
  judge({ what: 'a token of another quiz', body: { token: elsewhere.token }, status: 403 }),
  judge({ what: 'a proof as a token', body: { token: proof }, status: 403 }),
  judge({ what: 'a token of 20,000 characters', body: { token: 'x'.repeat(20_000) }, status: 422, field: 'token' }),
  judge({ what: 'an item that is not in the quiz', body: { item: 'nothing' }, status: 422, field: 'item' }),
  judge({ what: 'a response of words', body: { response: 'the first' }, status: 422, field: 'response' }),
  judge({ what: 'an option that is not there', body: { response: 99 }, status: 422, field: 'response' }),
  judge({ what: 'half an option', body: { response: 0.5 }, status: 422, field: 'response' }),
  judge({ what: 'an unknown field', body: { hint: true }, status: 422, field: 'hint' }),

  hand({ what: 'responses that are a list', body: { responses: [] }, status: 422, field: 'responses' }),
  hand({ what: 'no responses', body: { responses: undefined }, status: 422, field: 'responses' }),
  hand({
    what: 'an answer to an item that is not in the quiz',
    body: { responses: { nothing: 0 } },
    status: 422,
    field: 'responses.nothing',
  }),
  hand({
    what: 'an option that is not there',
    body: { responses: { [item?.id ?? '']: -1 } },
    status: 422,
    field: `responses.${item?.id}`,
  }),
  hand({ what: 'a score', body: { score: 4 }, status: 422, field: 'score' }),
  hand({ what: 'a token of another quiz', body: { token: elsewhere.token }, status: 403 }),
]

test.each(rows)('$what is refused with what is wrong, and where', async ({ method, path, body, status, field }) => {
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

interface Body {
  readonly what: string
  /** The media type that is said of it. */
  readonly type?: string
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly status: number
}

const bodies: readonly Body[] = [
  { what: 'no type', body: '{}', status: 415 },
  { what: 'a form’s type', type: 'application/x-www-form-urlencoded', body: 'name=Ann', status: 415 },
  { what: 'a type that only begins like JSON', type: 'application/json-patch', body: '{}', status: 415 },
  { what: 'another character set', type: 'application/json; charset=utf-16', body: '{}', status: 415 },
  { what: 'half a JSON', type: 'application/json', body: '{"name":', status: 400 },
  { what: 'nothing', type: 'application/json', body: '', status: 400 },
  {
    what: 'bytes that are no UTF-8',
    type: 'application/json',
    body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
    status: 400,
  },
  { what: '1 MB of JSON', type: 'application/json', body: `{"name":"${'x'.repeat(1_000_000)}"}`, status: 413 },
  { what: '1 MB of anything', type: 'application/json', body: 'x'.repeat(1_000_000), status: 413 },
  { what: '20 MB of anything', type: 'application/json', body: 'x'.repeat(20_000_000), status: 413 },
]

test.each(bodies)('a body of $what is refused', async ({ type, body, status }) => {
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
