import { expect, test } from 'vitest'
import { isStamped, ledgerDigest } from '../../questions/facts/stamp.ts'
import { verifyLedger } from '../../questions/facts/verify.ts'
import type { Ledger } from '../../questions/ledger.ts'
import { ledgerOf, sha256 } from '../support/questions/topic-of.ts'

const problems = async (ledger: Ledger) => (await verifyLedger(ledger, new Map(), sha256)).problems

/** A sound ledger, to be broken in one place. */
const sound = () =>
  ledgerOf({
    lorries: { unit: 'lorries', claims: [{ source: 'post', value: { is: 40 }, says: '40 lorries stood on the quay' }] },
    cars: { unit: 'cars', claims: [{ source: 'post', value: { is: 2 }, says: 'and two cars' }] },
    vehicles: { unit: 'vehicles', claims: [{ source: 'post', value: { is: 42 }, from: { sum: ['lorries', 'cars'] } }] },
    left: {
      unit: 'lorries',
      claims: [{ source: 'post', value: { is: 38 }, from: { difference: ['lorries', 'cars'] } }],
    },
  })

/** The ledger with one claim of its first fact changed. */
async function withClaim(change: object): Promise<Ledger> {
  const ledger = await sound()
  const [first, ...rest] = ledger.facts
  if (!first) throw new Error('no fact')
  return { ...ledger, facts: [{ ...first, claims: first.claims.map((claim) => ({ ...claim, ...change })) }, ...rest] }
}

async function withFact(id: string, change: object): Promise<Ledger> {
  const ledger = await sound()
  return { ...ledger, facts: ledger.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact)) }
}

test('a sound ledger has no problems', async () => {
  expect(await problems(await sound())).toEqual([])
})

test.each<[string, () => Promise<Ledger>, string]>([
  ['a span past the end of its text', () => withClaim({ at: [[0, 9000]] }), 'runs past the text'],
  ['a span that ends before it starts', () => withClaim({ at: [[9, 3]] }), 'ends after it starts'],
  ['a digest of other words', () => withClaim({ sha256: ['0'.repeat(64)] }), 'digest is not that of the words'],
  ['a span without its digest', () => withClaim({ sha256: [] }), 'need as many digests'],
  [
    'words that stand elsewhere',
    () => withClaim({ words: ['40 lorries', 'and two cars'] }),
    'stands in none of the claim',
  ],
  ['more than seven words in a row', () => withClaim({ words: ['40 a b c d e f g'] }), 'at most 7 words'],
  ['a value that its words do not say', () => withClaim({ value: { is: 41 } }), 'cannot be read from'],
  ['a hedge that its words do not have', () => withClaim({ value: { over: 40 } }), 'cannot be read from'],
  ['a claim that points nowhere', () => withClaim({ at: [], sha256: [] }), 'points to where'],
  ['a source that there is not', () => withClaim({ source: 'nobody' }), 'No source has the id'],
  ['a value of another type', () => withClaim({ value: { name: 'Forty' } }), 'does not answer a fact of type quantity'],
  [
    'a value in a unit that cannot be compared',
    () => withClaim({ value: { is: 40, unit: 'km' } }),
    'cannot be compared',
  ],
  ['a sum that does not come out', () => withFact('cars', { claims: [] }), 'The value does not follow'],
  ['a fact that no source answers', () => withFact('vehicles', { claims: [] }), 'No source answers'],
  ['a quantity of nothing', () => withFact('vehicles', { unit: undefined }), 'needs a unit'],
  ['what can change without a date', () => withFact('vehicles', { changes: true }), "needs the ledger's asOf"],
  ['an id used twice', () => withFact('vehicles', { id: 'cars' }), 'used twice'],
])('%s is a problem', async (_, broken, message) => {
  expect((await problems(await broken())).map((problem) => problem.message).join('\n')).toContain(message)
})

test('a changed text is a problem in every place that points into it', async () => {
  const ledger = await sound()
  const sources = ledger.sources.map((source) => ({ ...source, text: source.text?.replace('40', '41') ?? '' }))
  const paths = (await problems({ ...ledger, sources })).map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['sources[0].sha256', 'facts[0] (lorries).claims[0].at[0]']))
})

test('without its text a ledger is checked as far as it can be, and what was not checked is named', async () => {
  const ledger = await sound()
  const sources = ledger.sources.map(({ text: _text, ...source }) => source)
  const { problems: found, unchecked } = await verifyLedger({ ...ledger, sources }, new Map(), sha256)
  expect([found, unchecked.map(({ id }) => id)]).toEqual([[], ['post']])
})

test('a stamp holds for what the ledger says, not for how it is written, and breaks with one figure', async () => {
  const ledger = await sound()
  const stamped = { ...ledger, stamp: { sha256: await ledgerDigest(ledger, sha256), reprints: [] } }
  const reordered = Object.fromEntries(Object.entries(stamped).reverse()) as Ledger
  expect(await isStamped(reordered, sha256)).toBe(true)
  expect(await isStamped({ ...stamped, title: 'Another' }, sha256)).toBe(false)
  expect(await isStamped(ledger, sha256)).toBe(false)
})

test('offsets count code points: what stands before in astral characters or combining marks does not shift them', async () => {
  const ledger = await ledgerOf({
    lorries: { claims: [{ source: 'post', value: { is: 40 }, says: '🚚 café, 40 lorries' }] },
  })
  expect(await problems(ledger)).toEqual([])
})

test('weekdays, holidays and ages are worked out', async () => {
  const date = (value: string, from: object) => ({
    type: 'date' as const,
    claims: [{ source: 'post', value: { date: value }, from: from as never }],
  })
  const calendar = [{ id: 'canada-day', title: 'Canada Day', date: '2018-07-01' }]
  const right = await ledgerOf(
    {
      thursday: date('2031-03-06', { weekday: 'Thursday', onOrBefore: '2031-03-07' }),
      monday: date('2031-03-10', { weekday: 'Monday', after: '2031-03-08' }),
      before: date('[2018-06-24..2018-06-30]', { holiday: 'canada-day', days: [-7, -1] }),
      built: date('1964', { age: 67, on: '2031' }),
    },
    { calendar },
  )
  expect(await problems(right)).toEqual([])
  const wrong = await ledgerOf(
    {
      thursday: date('2031-03-07', { weekday: 'Thursday', onOrBefore: '2031-03-07' }),
      before: date('2018-07-02', { holiday: 'canada-day', days: [-7, -1] }),
      built: date('1962', { age: 67, on: '2031' }),
    },
    { calendar },
  )
  expect((await problems(wrong)).map(({ path }) => path)).toHaveLength(3)
})
