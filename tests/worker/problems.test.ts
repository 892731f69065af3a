import { expect, test } from 'vitest'
import { learningIn } from '../../client/words/learning.ts'
import { problemHeaders, problemOf } from '../../worker/http/problems.ts'
import { done, failed, invalid, type Reason, refused } from '../../worker/operations/outcome.ts'
import { StoreUnavailable } from '../../worker/stores/persist.ts'

// What HTTP says of each reason, without a server: refusals.test.ts has the requests that come to them.

const OPENS = '2031-03-07T12:00:00.000Z'

/** Each reason, its status, and what a person or a program has to be told. */
const rows: readonly (readonly [Reason, number, RegExp])[] = [
  [{ is: 'missing', what: 'page' }, 404, /no such page/],
  [{ is: 'missing', what: 'topic' }, 404, /no such topic/],
  [{ is: 'missing', what: 'attempt' }, 404, /no such attempt.*may have deleted it/],
  [{ is: 'missing', what: 'quiz' }, 404, /no quiz with this code: A code has ten/],
  [{ is: 'missing', what: 'quiz', looked: '' }, 404, /no quiz with this code: A code has ten/],
  [{ is: 'missing', what: 'quiz', looked: 'my quiz' }, 404, /You asked for “my quiz”\. A code has ten/],
  [{ is: 'deleted' }, 410, /deleted by its teacher/],
  [{ is: 'early', opens: OPENS }, 403, /not opened yet: It opens on .*2031/],
  [{ is: 'over' }, 410, /closed.*begun before can still be sent/],
  [{ is: 'seat-needed' }, 403, /personal link.*on a slip/],
  [{ is: 'wrong-seat' }, 403, /not one of this quiz.*Compare it with your slip/],
  [{ is: 'lost-seats' }, 410, /no longer work.*Publish the quiz again/],
  [{ is: 'sealed' }, 403, /not shown yet: .*once everything is sent/],
  [{ is: 'sealed', until: OPENS }, 403, /not shown yet: .*from .*2031/],
  [{ is: 'forged' }, 403, /not genuine.*Open the quiz again/],
  [{ is: 'expired' }, 410, /too old/],
  [{ is: 'no-key' }, 401, /key is needed.*after #/],
  [{ is: 'wrong-key' }, 403, /does not fit.*whole link/],
  [{ is: 'invalid', errors: [{ path: 'count', message: 'A count is whole.' }] }, 422, /not right: A count is whole\./],
  [{ is: 'invalid', errors: [{ path: 'name', message: 'Too long.' }] }, 422, /Choose a name of at most 24/],
  [{ is: 'invalid', errors: [] }, 422, /not right: See the list of errors/],
  [{ is: 'outdated' }, 409, /changed elsewhere.*Load the desk anew/],
  [{ is: 'not-json' }, 400, /not readable.*not JSON/],
  [{ is: 'wrong-type', expected: 'application/json' }, 415, /form.*must be application\/json/],
  [{ is: 'too-large', most: 65_536 }, 413, /too large.*65536 bytes/],
  [{ is: 'no-format', format: 'xml' }, 501, /not written here.*format=json/],
  [{ is: 'unknown-export', known: ['gift', 'csv'] }, 404, /not written in this form.*gift, csv/],
  [{ is: 'wrong-method', allow: 'GET, HEAD' }, 405, /does not do that.*GET, HEAD/],
  [{ is: 'too-many' }, 429, /Too many.*half a minute/],
  [{ is: 'unavailable' }, 503, /not be saved just now.*a few seconds/],
  [{ is: 'spent', after: 60 }, 503, /today: Nothing is lost: try it again after midnight/],
  [{ is: 'spent', after: 60, slip: 'signed' }, 503, /today: Your answers are kept on this device/],
  [
    { is: 'no-secret', name: 'OPERATOR_KEY', least: 16 },
    500,
    /not set up.*OPERATOR_KEY .*16 bytes.*put OPERATOR_KEY\./,
  ],
  [{ is: 'broken' }, 500, /broke on our side.*our mistake/],
]

test.each(rows)('%j is %d, and says what to do', (reason, status, said) => {
  const problem = problemOf(reason)
  expect(problem.type).toBe(`urn:footnote:${reason.is}`)
  expect(problem.status).toBe(status)
  expect(`${problem.title}: ${problem.detail ?? ''}`).toMatch(said)
  expect(problem).not.toHaveProperty(reason.is === 'invalid' ? 'slip' : 'errors')
})

test('a slip goes along where there is one, and only there', () => {
  for (const reason of [{ is: 'unavailable' }, { is: 'spent', after: 60 }] as const) {
    expect(problemOf(reason)).not.toHaveProperty('slip')
    expect(problemOf({ ...reason, slip: 'signed' })).toMatchObject({ slip: 'signed' })
  }
})

test('people are told in their own language, of what only the server says too', () => {
  const french = learningIn('fr')
  for (const reason of [{ is: 'deleted' }, { is: 'no-key' }] as const)
    expect(problemOf(reason, french).title).not.toBe(problemOf(reason).title)
})

test('of what was asked for no more is said back than a code needs', () => {
  const said = (looked: string) => problemOf({ is: 'missing', what: 'quiz', looked }).detail
  expect(said('x'.repeat(61))).toBe(said('x'.repeat(60)))
  expect(said('x'.repeat(60))).not.toBe(said('x'.repeat(59)))
})

const errorsOf = (...errors: readonly { path: string; message: string }[]) =>
  problemOf({ is: 'invalid', errors }).errors ?? []

test('of what is wrong the first twenty are said, each cut where nobody reads on', () => {
  const error = { path: 'x'.repeat(201), message: 'y'.repeat(601) }
  const cut = { path: 'x'.repeat(200), message: 'y'.repeat(600) }
  expect(errorsOf(error)).toEqual([cut])
  expect(problemOf({ is: 'invalid', errors: [error] }).detail).toBe(cut.message)
  const short = Array.from({ length: 21 }, (_, i) => ({ path: `items[${i}]`, message: 'No.' }))
  expect(errorsOf(...short)).toEqual(short.slice(0, 20))
})

test('they are half of what an answer may be at most, as bytes with their commas, and one is always said', () => {
  const least = JSON.stringify({ path: '', message: '' }).length
  const of = (bytes: number) => ({ path: '', message: 'x'.repeat(bytes - 1 - least) })
  const eight = Array.from({ length: 8 }, () => of(512))
  expect(errorsOf(...eight, of(100))).toEqual(eight)
  expect(errorsOf(...eight.slice(0, 7), of(513))).toHaveLength(7)
  // Each letter is two bytes.
  const french = { path: '', message: 'é'.repeat(600) }
  expect(errorsOf(french, french, french, french)).toHaveLength(3)
  const control = { path: '\u0001'.repeat(200), message: '\u0001'.repeat(600) }
  expect(errorsOf(control, control)).toEqual([control])
})

test.each<[Reason, Readonly<Record<string, string>>]>([
  [{ is: 'wrong-method', allow: 'GET, HEAD' }, { Allow: 'GET, HEAD' }],
  [{ is: 'no-key' }, { 'WWW-Authenticate': 'Bearer' }],
  [{ is: 'too-many' }, { 'Retry-After': '30' }],
  [{ is: 'spent', after: 60 }, { 'Retry-After': '60' }],
  [{ is: 'unavailable' }, { 'Retry-After': '5' }],
  [{ is: 'deleted' }, {}],
])('%j has the headers %j beside its body', (reason, headers) => {
  expect(problemHeaders(reason)).toEqual(headers)
})

test('an outcome is its value, or the one reason why there is none', () => {
  expect(done(0)).toEqual({ ok: true, value: 0 })
  expect(refused({ is: 'deleted' })).toEqual({ ok: false, reason: { is: 'deleted' } })
  expect(invalid('items[3]', 'No.')).toEqual({
    ok: false,
    reason: { is: 'invalid', errors: [{ path: 'items[3]', message: 'No.' }] },
  })
})

test('where the store failed it is worth trying again at once; where its day is spent, at midnight in UTC', () => {
  const now = Date.UTC(2031, 2, 7, 23, 59)
  const why = (cause: Error, slip?: string) => failed(new StoreUnavailable(cause), now, slip).reason
  expect(why(new Error('no answer'))).toEqual({ is: 'unavailable' })
  expect(why(new Error('no answer'), 'signed')).toEqual({ is: 'unavailable', slip: 'signed' })
  const spent = new Error('KV PUT failed: 429 Too Many Requests (10048)')
  expect(why(spent)).toEqual({ is: 'spent', after: 60 })
  expect(why(spent, 'signed')).toEqual({ is: 'spent', after: 60, slip: 'signed' })
})
