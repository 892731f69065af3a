import { expect, test } from 'vitest'
import { bearer, desk, publish, send, start } from '../support/worker/calls.ts'
import { handedIn, say } from '../support/worker/challenging.ts'
import { inProcess } from '../support/worker/in-process.ts'

// What each limit is counted by: a wider key turns away a school for one of its rooms, a narrower one nobody.

const OPERATOR_KEY = 'the-operator-of-the-tests'
const NETWORK = '203.0.113.7'

const asked: string[] = []
const server = inProcess({ admits: (key) => asked.push(key) > 0, bindings: { OPERATOR_KEY } })
const { published, proof, item } = await handedIn(server)
const [attempt] = (await desk(server, published)).attempts.map(({ id }) => id)
const base = `/api/quizzes/${published.code}`
const holder = [`LIMITER_HOLDER network ${NETWORK}`, `LIMITER_HOLDER quiz ${published.code}`]

interface Row {
  readonly call: string
  readonly body?: unknown
  readonly key?: string
  /** Which limits are asked, and by what. */
  readonly keys: readonly string[]
}

const rows: readonly Row[] = [
  {
    call: 'POST /api/quizzes',
    body: { topic: 'bridge-closure', feedback: 'end' },
    keys: [`LIMITER_PUBLISH network ${NETWORK}`],
  },
  {
    call: 'POST /api/topics/bridge-closure/items',
    body: { id: 'nothing' },
    keys: [`LIMITER_CHECKING network ${NETWORK}`],
  },
  { call: `POST ${base}/attempts`, body: {}, keys: [`LIMITER_START network ${published.code} ${NETWORK}`] },
  { call: `POST ${base}/review`, body: { proof }, keys: [`LIMITER_REVIEW network ${published.code} ${NETWORK}`] },
  {
    call: `POST ${base}/challenges`,
    body: { token: proof, item, reason: 'It is wrong.' },
    keys: [
      `LIMITER_CHALLENGE attempt ${published.code} ${attempt}`,
      `LIMITER_CHALLENGE network ${published.code} ${NETWORK}`,
    ],
  },
  {
    call: `POST ${base}/reports`,
    body: { reason: 'It names a child.' },
    keys: [`LIMITER_REPORT network ${NETWORK}`, `LIMITER_REPORT quiz ${published.code}`],
  },
  { call: `PUT ${base}/state`, body: { revision: 9, closes: null, rulings: [] }, key: published.key, keys: holder },
  { call: `POST ${base}/key`, body: { key: 'q83vEjRWeJCrze8SNFZ4kA' }, key: 'x'.repeat(22), keys: holder },
  { call: `DELETE ${base}/attempts/${'0'.repeat(25)}`, key: published.key, keys: holder },
  // Whoever comes with another key than its teacher's has one try fewer at the operator's.
  { call: `DELETE ${base}`, key: 'x'.repeat(22), keys: [...holder, `LIMITER_GUESS network ${NETWORK}`] },
  { call: 'GET /api/reports', key: 'x'.repeat(22), keys: [`LIMITER_GUESS network ${NETWORK}`] },
]

test.each(rows)('$call is counted by $keys', async ({ call, keys, body, key }) => {
  const [method = '', path = ''] = call.split(' ')
  asked.length = 0
  const headers = { 'CF-Connecting-IP': NETWORK, ...(key === undefined ? {} : bearer(key)) }
  await send(server, method, path, body, headers)
  expect(asked).toEqual(keys)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  // The same network: one address with zeros to be left out, one without.
  ['2001:db8:1:0:3:4:5:6', '2001:db8:1:0'],
  ['2001:db8:1::6', '2001:db8:1:0'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  // An address of IPv4 that is written as one of IPv6 is a network by itself.
  ['::ffff:192.0.2.7', '::ffff:c000:207'],
  ['::ffff:192.0.2.8', '::ffff:c000:208'],
  ['::1', '0:0:0:0'],
])('%s is in the network %s: a household is one, however many addresses it has', async (address, network) => {
  asked.length = 0
  await send(server, 'POST', `${base}/attempts`, {}, { 'CF-Connecting-IP': address })
  expect(asked).toEqual([`LIMITER_START network ${published.code} ${network}`])
})

test('of a day’s writes the last quarter is for what students hand in: nothing more is said against questions', async () => {
  const { quizzes, scores } = inProcess()
  const [free, spent] = [undefined, '1'].map((DAILY_WRITES) =>
    inProcess({ quizzes, scores, bindings: { DAILY_WRITES } }),
  )
  if (!free || !spent) throw new Error('There are two.')
  const quiz = await publish(free)
  const { token, items } = await start(free, quiz.code)
  const status = async (one: typeof free) => (await say(one, quiz, token, { item: items[0]?.id })).status
  expect([await status(spent), await status(free)]).toEqual([429, 202])
})
