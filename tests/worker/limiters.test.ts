import { afterEach, expect, test, vi } from 'vitest'
import { dailyCount } from '../../worker/daily-count.ts'
import { type Environment, LIMITERS, type LimiterName } from '../../worker/environment.ts'
import { deafLimiters, type Limiters, limitersFor } from '../../worker/limiters.ts'
import { secondsLeftOf } from '../../worker/limits.ts'
import { countWrite } from '../../worker/stores/written.ts'

// What each limiter is asked, by itself: rate-keys.test.ts has the routes that ask them.

const NETWORK = '203.0.113.7'
const MIDNIGHT = Date.UTC(2031, 2, 8)
const DAY = 86_400_000

afterEach(() => void vi.restoreAllMocks())

interface Made {
  readonly admits?: (asked: string) => boolean
  readonly address?: string | undefined
  readonly dailyWrites?: string
  readonly now?: number
}

/** Bindings of which each says what `admits` says. */
const bindings = (admits: (asked: string) => boolean) =>
  Object.fromEntries(
    LIMITERS.map((name) => [
      name,
      { limit: async ({ key }: { key: string }) => ({ success: admits(`${name} ${key}`) }) },
    ]),
  ) as unknown as Pick<Environment, LimiterName>

function made({ admits = () => true, address = NETWORK, dailyWrites, now = MIDNIGHT }: Made): Limiters {
  const request = new Request('https://quiz.example/', { headers: { 'CF-Connecting-IP': address } })
  return limitersFor(
    { ...bindings(admits), ...(dailyWrites === undefined ? {} : { DAILY_WRITES: dailyWrites }) },
    request,
    now,
  )
}

interface Row {
  readonly what: keyof Limiters
  readonly call: (limiters: Limiters) => Promise<boolean>
  readonly keys: readonly string[]
  /** It lets everything through where its limiter does not answer: else a student loses a score or an attempt. */
  readonly open?: true
}

const rows: readonly Row[] = [
  { what: 'arrival', call: (l) => l.arrival('Q'), keys: [`LIMITER_SCHOOL network Q ${NETWORK}`], open: true },
  {
    what: 'submission',
    call: (l) => l.submission('Q', 'A', 30),
    keys: ['LIMITER_ATTEMPT attempt Q A', `LIMITER_CLASS network Q ${NETWORK}`],
    open: true,
  },
  { what: 'slip', call: (l) => l.slip('Q', 'A'), keys: ['LIMITER_SLIP attempt Q A'] },
  { what: 'start', call: (l) => l.start('Q'), keys: [`LIMITER_START network Q ${NETWORK}`], open: true },
  {
    what: 'challenge',
    call: (l) => l.challenge('Q', 'A'),
    keys: ['LIMITER_CHALLENGE attempt Q A', `LIMITER_CHALLENGE network Q ${NETWORK}`],
  },
  { what: 'review', call: (l) => l.review('Q'), keys: [`LIMITER_REVIEW network Q ${NETWORK}`] },
  { what: 'checking', call: (l) => l.checking(), keys: [`LIMITER_CHECKING network ${NETWORK}`] },
  { what: 'publishing', call: (l) => l.publishing(), keys: [`LIMITER_PUBLISH network ${NETWORK}`] },
  {
    what: 'holder',
    call: (l) => l.holder('Q'),
    keys: [`LIMITER_HOLDER network ${NETWORK}`, 'LIMITER_HOLDER quiz Q'],
  },
  { what: 'guess', call: (l) => l.guess(), keys: [`LIMITER_GUESS network ${NETWORK}`] },
  {
    what: 'report',
    call: (l) => l.report('Q'),
    keys: [`LIMITER_REPORT network ${NETWORK}`, 'LIMITER_REPORT quiz Q'],
  },
  { what: 'assistance', call: (l) => l.assistance(), keys: [`LIMITER_ASSISTANT network ${NETWORK}`] },
]

test.each(rows)('$what is counted by $keys, and each of them can turn it away', async ({ call, keys }) => {
  const asked: string[] = []
  expect(await call(made({ admits: (key) => asked.push(key) > 0 }))).toBe(true)
  expect(asked).toEqual(keys)
  for (const full of keys) expect(await call(made({ admits: (key) => key !== full }))).toBe(false)
})

test.each(rows)(
  'where no limiter answers, $what is let through ($open) or not, and a line without its key says so',
  async ({ call, keys, open = false }) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    const deaf = (error: unknown) =>
      made({
        admits: () => {
          throw error
        },
      })
    expect(await call(deaf(new RangeError('no answer')))).toBe(open)
    const [line] = logged.mock.calls.map(([said]) => JSON.parse(said))
    expect(line).toEqual({ failed: keys[0]?.split(' ')[0], lets: open ? 'all' : 'none', error: 'RangeError' })
    expect(await call(deaf('no error'))).toBe(open)
    expect(logged.mock.lastCall?.[0]).toContain('"error":"unknown"')
  },
)

test.each([
  [1, 'CLASS'],
  [30, 'CLASS'],
  [31, 'YEAR'],
  [150, 'YEAR'],
  [undefined, 'YEAR'],
  // It was asked on arrival.
  [151, undefined],
])('a sheet of a quiz for %s students is counted by the size of its class: %s', async (students, size) => {
  const asked: string[] = []
  const logged = vi.spyOn(console, 'error').mockReturnValue()
  await made({ admits: (key) => asked.push(key) > 0 }).submission('Q', 'A', students)
  expect(asked.slice(1)).toEqual(size === undefined ? [] : [`LIMITER_${size} network Q ${NETWORK}`])
  expect(logged).not.toHaveBeenCalled()
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  // The same network: one address with zeros to be left out, one without.
  ['2001:db8:1:0:3:4:5:6', '2001:db8:1:0'],
  ['2001:db8:1::6', '2001:db8:1:0'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::', '2001:db8:0:0'],
  ['2001:0:0:3:4:5:6:7', '2001:0:0:3'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  // An address of IPv4 that is written as one of IPv6 is a network by itself.
  ['::ffff:192.0.2.7', '::ffff:c000:207'],
  ['::ffff:192.0.2.8', '::ffff:c000:208'],
  ['::1', '0:0:0:0'],
  ['no:address', 'no:address'],
])('%s is in the network %s: a household is one, however many addresses it has', async (address, network) => {
  const asked: string[] = []
  await made({ address, admits: (key) => asked.push(key) > 0 }).guess()
  expect(asked).toEqual([`LIMITER_GUESS network ${network}`])
})

test('where nobody says from where a request comes, all that come so are one network', async () => {
  const asked: string[] = []
  const request = new Request('https://quiz.example/')
  await limitersFor(
    bindings((key) => asked.push(key) > 0),
    request,
    MIDNIGHT,
  ).guess()
  expect(asked).toEqual(['LIMITER_GUESS network unknown'])
})

test('of a day’s writes publishing leaves the second half, and challenges the last quarter; without such a number nothing is left', async () => {
  const now = MIDNIGHT + 9 * 3_600_000
  const may = async (dailyWrites?: string) => {
    const limiters = made({ now, ...(dailyWrites === undefined ? {} : { dailyWrites }) })
    return [limiters.sparing(), await limiters.challenge('Q', 'A')]
  }
  const seen = [await may('8')]
  for (let i = 1; i <= 6; i += 1) {
    countWrite(now)
    seen.push(await may('8'))
  }
  const [both, challenges, none] = [
    [true, true],
    [false, true],
    [false, false],
  ]
  expect(seen).toEqual([both, both, both, both, challenges, challenges, none])
  expect(await may()).toEqual(both)
})

test('those that do not answer are named, and what is asked of them is a key of its own', async () => {
  const asked: string[] = []
  const deaf: readonly LimiterName[] = ['LIMITER_SLIP', 'LIMITER_ASSISTANT']
  const admits = (key: string) => {
    asked.push(key)
    if (deaf.some((name) => key.startsWith(name))) throw new Error('no answer')
    return false
  }
  const environment = bindings(admits)
  expect(await deafLimiters(environment)).toEqual(deaf)
  expect(asked).toEqual(LIMITERS.map((name) => `${name} health`))
  expect(await deafLimiters(bindings(() => true))).toEqual([])
})

test('a day is counted from midnight to midnight in UTC, and what another day counted is none of it', () => {
  const { add, on } = dailyCount()
  expect(on(MIDNIGHT)).toBe(0)
  for (const now of [MIDNIGHT, MIDNIGHT + 1, MIDNIGHT + DAY - 1]) add(now)
  expect([MIDNIGHT - 1, MIDNIGHT, MIDNIGHT + DAY - 1, MIDNIGHT + DAY].map(on)).toEqual([0, 3, 3, 0])
  add(MIDNIGHT + DAY)
  expect([MIDNIGHT, MIDNIGHT + DAY].map(on)).toEqual([0, 1])
})

test('a spent day is over at midnight in UTC: whole seconds until then, never too few', () => {
  expect([0, 1, 999, 1000, DAY - 1000, DAY - 1].map((of) => secondsLeftOf(MIDNIGHT + of))).toEqual([
    86_400, 86_400, 86_400, 86_399, 1, 1,
  ])
})
