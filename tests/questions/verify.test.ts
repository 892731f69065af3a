import { expect, test } from 'vitest'
import { isStamped, ledgerDigest } from '../../questions/facts/stamp.ts'
import { verifyLedger } from '../../questions/facts/verify.ts'
import type { Ledger } from '../../questions/ledger.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { sound, withClaim, withFact, withSource } from '../support/questions/sound-ledger.ts'
import { ledgerOf, sha256 } from '../support/questions/topic-of.ts'

const problems = async (ledger: Ledger) => (await verifyLedger(ledger, new Map(), sha256)).problems

/** Two of one id. */
async function doubled(list: 'sources' | 'calendar'): Promise<Ledger> {
  const ledger = { ...(await sound()), calendar: [{ id: 'canada-day', title: 'Canada Day', date: '2018-07-01' }] }
  return { ...ledger, [list]: [...ledger[list], ...ledger[list]] }
}

/** The ledger with a fact that stands before or after another. */
async function ordered(value: Value): Promise<Ledger> {
  const ledger = await withClaim({ value })
  return { ...ledger, facts: ledger.facts.map((fact, i) => (i === 0 ? { ...fact, type: 'order' } : fact)) }
}

test('a sound ledger has no problems, and may put what happened in order', async () => {
  expect(await problems(await sound())).toEqual([])
  for (const value of [{ before: 'cars' }, { after: 'cars' }]) {
    const found = await problems(await ordered(value))
    expect(found.filter(({ path }) => path.endsWith('.value'))).toEqual([])
  }
})

test.each<[string, () => Promise<Ledger>, string, string]>([
  ['a span past the end of its text', () => withClaim({ at: [[0, 9000]] }), 'runs past the text', 'claims[0].at[0]'],
  ['a span that ends before it starts', () => withClaim({ at: [[9, 3]] }), 'ends after it starts', 'claims[0].at[0]'],
  ['a span of nothing', () => withClaim({ at: [[3, 3]] }), 'ends after it starts', 'claims[0].at[0]'],
  [
    'a digest of other words',
    () => withClaim({ sha256: ['0'.repeat(64)] }),
    'digest is not that of the words',
    'claims[0].at[0]',
  ],
  ['a span without its digest', () => withClaim({ sha256: [] }), '1 spans need as many digests', 'claims[0].sha256'],
  [
    'words that stand elsewhere',
    () => withClaim({ words: ['40 lorries', 'and two cars'] }),
    'stands in none of the claim',
    'claims[0].words[1]',
  ],
  ['more than seven words in a row', () => withClaim({ words: ['40 a b c d e f g'] }), 'has 8', 'claims[0].words[0]'],
  [
    'a value that its words do not say',
    () => withClaim({ value: { is: 41 }, words: ['40 lorries', 'on the quay'] }),
    '“41 lorries” cannot be read from “40 lorries”, “on the quay”',
    'claims[0].words',
  ],
  [
    'a value as it was written down, where its words do not say it',
    () => withClaim({ value: { is: 41 }, written: 'forty-one' }),
    '“forty-one” cannot be read from',
    'claims[0].words',
  ],
  ['a hedge that its words do not have', () => withClaim({ value: { over: 40 } }), 'cannot be read', 'claims[0].words'],
  ['a claim that points nowhere', () => withClaim({ at: [], sha256: [] }), 'points to where', 'claims[0].at'],
  ['a source that there is not', () => withClaim({ source: 'nobody' }), 'the id "nobody"', 'claims[0].source'],
  [
    'a value in a unit that cannot be compared',
    () => withClaim({ value: { is: 40, unit: 'km' } }),
    '"km" cannot be compared with "lorries"',
    'claims[0].value.unit',
  ],
  ['a sum of a fact that nobody answers', () => withFact('cars', { claims: [] }), 'does not follow', 'claims[0].from'],
  [
    'a fact that no source answers',
    () => withFact('vehicles', { claims: [] }),
    'No source answers',
    '(vehicles).claims',
  ],
  ['a quantity of nothing', () => withFact('vehicles', { unit: undefined }), 'needs a unit', '(vehicles).unit'],
  [
    'what can change without a date',
    () => withFact('vehicles', { changes: true }),
    "needs the ledger's asOf",
    '(vehicles).changes',
  ],
  [
    'an id of a fact that is used twice',
    () => withFact('vehicles', { id: 'cars' }),
    '"cars" is used twice',
    'facts[2].id',
  ],
  ['an id of a source that is used twice', () => doubled('sources'), '"post" is used twice', 'sources[1].id'],
  ['an id of a day that is used twice', () => doubled('calendar'), '"canada-day" is used twice', 'calendar[1].id'],
  [
    'a length that is not the text’s',
    () => withSource({ length: 1 }),
    'has 42 code points, not 1',
    'sources[0].length',
  ],
  [
    'paragraphs that are not the text’s',
    () => withSource({ paragraphs: [0, 7] }),
    'paragraphs start at [0,29]',
    'sources[0].paragraphs',
  ],
  [
    'a digest that is not the text’s',
    () => withSource({ sha256: '0'.repeat(64) }),
    'not that of the text',
    'sources[0].sha256',
  ],
  [
    'an event that there is not, before',
    () => ordered({ before: 'flood' }),
    'No fact has the id "flood"',
    'claims[0].value',
  ],
  [
    'an event that there is not, after',
    () => ordered({ after: 'flood' }),
    'No fact has the id "flood"',
    'claims[0].value',
  ],
  [
    'a date that is none',
    () => withClaim({ value: { date: '2031-13' } }),
    '"2031-13" is not a date',
    'claims[0].value',
  ],
])('%s is a problem, and its place is told', async (_, broken, message, place) => {
  const found = await problems(await broken())
  const places = found.flatMap((problem) => (problem.message.includes(message) ? problem.path : []))
  expect(places.join('\n'), JSON.stringify(found)).toContain(place)
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
  const reversed = (of: object) => Object.fromEntries(Object.entries(of).reverse())
  const reordered = reversed({ ...stamped, facts: stamped.facts.map(reversed) }) as Ledger
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

test('a stamp is the digest of all that a ledger says as JSON, the keys of each object in order', async () => {
  const ledger = await ledgerOf({ lorries: { claims: [{ source: 'post', value: { is: 40 }, says: '40 lorries' }] } })
  const small = { ...ledger, sources: [], facts: [], names: undefined, stamp: { sha256: '', reprints: [] } }
  const { stamp: _, ...rest } = JSON.parse(JSON.stringify({ ...small, title: 'B', aliases: { b: ['x', 'a'], a: [] } }))
  const said = Object.keys(rest)
    .sort()
    .map((key) => {
      const value = key === 'aliases' ? '{"a":[],"b":["x","a"]}' : JSON.stringify(rest[key])
      return `"${key}":${value}`
    })
  expect(await ledgerDigest({ ...small, ...rest }, sha256)).toBe(await sha256(`{${said.join()}}`))
})
