import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { bearer, change, desk, publish, send, submit } from '../support/worker/calls.ts'
import { type InProcess, inProcess } from '../support/worker/in-process.ts'
import { type Fault, memoryKv } from '../support/worker/memory-kv.ts'
import { passing } from '../support/worker/passing.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2031, 2, 7, 12)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] })
  vi.setSystemTime(NOON)
})
afterEach(() => void vi.useRealTimers())

/** Counts as the bindings do within one minute: 12 submissions of an attempt, 3 slips. */
function counting(): (key: string) => boolean {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const most = key.startsWith('LIMITER_ATTEMPT') ? 12 : key.startsWith('LIMITER_SLIP') ? 3 : 1_000_000
    return count <= most
  }
}

interface Exam {
  readonly server: InProcess
  readonly published: Published
  readonly started: Started
  /** Every sheet that there could be of its first two items. */
  readonly sheets: readonly Readonly<Record<string, number>>[]
  /** What happens to the next write of a score. */
  readonly fails: (fault: Fault) => void
}

/** A quiz whose answers are told at one o'clock, and one seat of it that has been begun. */
async function exam(admits = counting()): Promise<Exam> {
  let fault: Fault
  const server = inProcess({ scores: memoryKv((operation) => (operation === 'put' ? fault : undefined)), admits })
  const closes = new Date(NOON + HOUR).toISOString()
  const published = await publish(server, { feedback: 'closed', seats: 2, closes, count: 12 })
  const path = `/api/quizzes/${published.code}`
  const { body } = await send<Seats>(server, 'GET', `${path}/seats`, undefined, bearer(published.key))
  const { body: started } = await send<Started>(server, 'POST', `${path}/attempts`, { seat: body.seats[0]?.code })
  const [one, two] = started.items.filter(({ shape }) => shape === 'one')
  if (!one || !two) throw new Error('There are two with options.')
  const sheets = (one.options ?? []).flatMap((_, i) =>
    (two.options ?? []).map((_, j) => ({ [one.id]: i, [two.id]: j })),
  )
  return { server, published, started, sheets, fails: (next) => (fault = next) }
}

const hand = <T>({ server, published, started }: Exam, responses: unknown, slip?: string) =>
  passing(submit<T>(server, published.code, started.token, responses, slip))

/** Tries every sheet, and collects what slips there are. */
async function collect(one: Exam): Promise<readonly { readonly sheet: unknown; readonly slip: string }[]> {
  const slips = []
  for (const sheet of one.sheets) {
    const { body } = await hand<{ slip?: string }>(one, sheet)
    if (body.slip !== undefined) slips.push({ sheet, slip: body.slip })
  }
  return slips
}

let counted = counting()
beforeEach(() => {
  counted = counting()
})

test('who trips the limit collects no slip, and the right sheet is late after closing', async () => {
  const one = await exam((key) => counted(key))
  for (let i = 0; i < 12; i += 1) expect((await hand(one, { nothing: 0 })).status).toBe(422)
  expect(await collect(one)).toEqual([])
  expect(one.server.scores.counts.put).toBe(0)
  vi.setSystemTime(NOON + 2 * HOUR)
  counted = counting()
  expect((await hand<Submitted>(one, one.sheets[0])).body).toMatchObject({ late: true })
  expect((await desk(one.server, one.published)).attempts).toMatchObject([{ lateness: 2, late: true }])
})

test.each(['before', 'spent'] as const)(
  'in an outage (%s) an attempt is given three slips a minute, and none of them counts in time by itself',
  async (fault) => {
    const one = await exam((key) => key.startsWith('LIMITER_ATTEMPT') || counted(key))
    one.fails(fault)
    const slips = await collect(one)
    expect(one.sheets.length).toBeGreaterThan(8)
    expect(slips).toHaveLength(3)
    one.fails(undefined)
    vi.setSystemTime(NOON + 2 * HOUR)
    for (const { sheet, slip } of slips) expect((await hand(one, sheet, slip)).body).toMatchObject({ late: true })
    const seen = await desk(one.server, one.published)
    expect(seen.attempts).toMatchObject([{ lateness: 2, late: true, slip: new Date(NOON + 2 * HOUR).toISOString() }])
    expect(seen.attempts[0]?.sheets?.every((sheet) => sheet.slip)).toBe(true)
    expect([...one.server.scores.data.keys()].every((key) => /0s\w{9}:\w{9}$/.test(key))).toBe(true)
  },
)

test('the teacher accepts with one press what slips have brought in; what comes after that waits again', async () => {
  const one = await exam((key) => counted(key))
  one.fails('before')
  const [first, second] = await collect(one)
  if (!first || !second) throw new Error('There are three.')
  one.fails(undefined)
  vi.setSystemTime(NOON + 2 * HOUR)
  counted = counting()
  await hand(one, first.sheet, first.slip)
  const accepted = new Date(NOON + 2 * HOUR).toISOString()
  expect((await change(one.server, one.published, { accepted })).status).toBe(200)
  const seen = await desk(one.server, one.published)
  expect(seen).toMatchObject({ accepted, attempts: [{ late: false, lateness: 0, slip: accepted }] })
  vi.setSystemTime(NOON + 3 * HOUR)
  await hand(one, second.sheet, second.slip)
  const [attempt] = (await desk(one.server, one.published)).attempts
  expect(attempt).toMatchObject({ late: false, digest: seen.attempts[0]?.digest, submissions: 2 })
  expect(attempt?.sheets?.[1]).toMatchObject({ lateness: 2, slip: true })
})

test('a sheet that the teacher accepted stays so when its device, which did not hear of it, sends it again', async () => {
  const one = await exam((key) => counted(key))
  one.fails('before')
  const [first] = await collect(one)
  if (!first) throw new Error('There are three.')
  one.fails(undefined)
  vi.setSystemTime(NOON + 2 * HOUR)
  counted = counting()
  await hand(one, first.sheet, first.slip)
  await change(one.server, one.published, { accepted: new Date(NOON + 2 * HOUR).toISOString() })
  vi.setSystemTime(NOON + 3 * HOUR)
  counted = counting()
  await hand(one, first.sheet, first.slip)
  const slip = new Date(NOON + 2 * HOUR).toISOString()
  expect((await desk(one.server, one.published)).attempts).toMatchObject([{ late: false, submissions: 1, slip }])
})

test('a slip is good for 24 hours and for its own sheet, and is handed back where the store fails again', async () => {
  const one = await exam()
  one.fails('before')
  const sheet = one.sheets[0]
  const { slip } = (await hand<{ slip: string }>(one, sheet)).body
  vi.setSystemTime(NOON + 60_000)
  expect((await hand<{ slip: string }>(one, sheet, slip)).body.slip).toBe(slip)
  one.fails(undefined)
  vi.setSystemTime(NOON + 24 * HOUR - 1_000)
  await hand(one, sheet, slip)
  await hand(one, one.sheets[1], slip)
  vi.setSystemTime(NOON + 24 * HOUR + 1_000)
  await hand(one, sheet, slip)
  const keys = [...one.server.scores.data.keys()]
  // A slip's time makes a key longer; a digest may end in any digit.
  const plain = Math.min(...keys.map((key) => key.length))
  const kinds = keys.map((key) => (key.length === plain ? key.at(-11) : `${key.at(-21)}s`))
  expect(kinds.sort()).toEqual(['0s', '2', '2'])
})

test('a spent day says so, and when it ends: at midnight in UTC', async () => {
  const one = await exam()
  one.fails('spent')
  vi.setSystemTime(Date.UTC(2031, 2, 7, 12, 59, 30))
  const { status, headers, body } = await hand<{ title: string; detail: string; type: string }>(one, one.sheets[0])
  expect([status, headers.get('Retry-After')]).toEqual([503, String(11 * 3600 + 30)])
  expect(body).toMatchObject({
    type: 'urn:footnote:spent',
    title: 'No more can be saved today',
    detail: 'Your answers are kept on this device. Open this page again after midnight UTC to send them.',
  })
  expect(one.server.scores.counts.put, 'one try is enough to know').toBe(1)
})
