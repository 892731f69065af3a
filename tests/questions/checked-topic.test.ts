import { expect, test } from 'vitest'
import type { Doubt } from '../../questions/facts/honesty/finding.ts'
import { checkTopic } from '../../questions/facts/written/check-topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { sha256 } from '../support/questions/topic-of.ts'

const POST = '40 lorries stood on the quay. Ada Brunn led the work, and 12 fire engines came.\n'
const RADIO = 'More than 35 lorries waited on the quay. The police closed it.\n'
const TEXTS = new Map([
  ['post', POST],
  ['radio', RADIO],
])

const LORRIES = {
  id: 'lorries',
  says: '{40} lorries stood on the quay.',
  ask: ['How many lorries stood on the quay?'],
  unit: 'lorries',
  claims: [
    { post: '40', quote: '40 lorries stood' },
    { radio: 'more than 35', quote: 'More than 35 lorries' },
  ],
}
const ENGINES = {
  id: 'engines',
  says: '{12} fire engines came to the quay of the harbour.',
  ask: ['How many fire engines came to the quay?'],
  unit: 'fire engines',
  claims: [{ post: '12', quote: 'and 12 fire engines came' }],
}

const topicOf = (facts: readonly object[], head: object = {}) => ({
  id: 'fire',
  title: 'The fire at the harbour',
  language: 'en',
  sources: { post: { label: 'The Post' }, radio: { label: 'Harbour Radio' } },
  facts,
  ...head,
})

const BESIDE = { texts: TEXTS, lock: undefined, missing: (id: string) => `There is no text of ${id}.`, digest: sha256 }
const check = (facts: readonly object[], doubting?: Parameters<typeof checkTopic>[2], texts = TEXTS) =>
  checkTopic(topicOf(facts), { ...BESIDE, texts }, doubting)
const silent = () => []

test('facts that verify are a ledger, with the topic that it was made of and nothing to say of it', async () => {
  const checked = await check([LORRIES, ENGINES], silent)
  expect(checked).toMatchObject({ mistakes: [], doubts: [], reprints: [], topic: { id: 'fire' } })
  expect(checked.ledger?.facts.map(({ id }) => id)).toEqual(['lorries', 'engines'])
})

test('what is no topic, or cannot be compiled, has its mistakes and nothing else', async () => {
  const none = { ledger: undefined, reprints: [], doubts: [] }
  const { mistakes, ...nothing } = await checkTopic({}, BESIDE)
  expect(nothing).toStrictEqual({ ...none, topic: undefined })
  expect(mistakes.map(({ path }) => path)).toContainEqual(['id'])
  const textless = await check([LORRIES], silent, new Map([['post', POST]]))
  expect(textless).toMatchObject({ ...none, topic: { id: 'fire' } })
  expect(textless.mistakes).toEqual([{ path: ['sources', 'radio'], message: 'There is no text of radio.' }])
})

const claimOf = (claim: object) => ({ ...ENGINES, claims: [claim] })
const order = { id: 'first', says: 'They came {before}.', ask: ['When?'], type: 'order' }

test.each<[string, object, readonly (string | number)[], RegExp]>([
  ['a unit that is missing', { ...ENGINES, unit: undefined, type: 'name' }, ['unit'], /^A name needs a unit/],
  ['what time can change', { ...ENGINES, changes: 'true' }, ['changes'], /needs the ledger's asOf/],
  [
    'words that do not say the value',
    claimOf({ post: '13', quote: 'and 12 fire engines came' }),
    ['claims', 0, 'quote'],
    /^“13 fire engines” cannot be read from/,
  ],
  [
    'the words of a second claim',
    { ...ENGINES, claims: [...ENGINES.claims, { radio: '12', quote: 'The police closed it' }] },
    ['claims', 1, 'quote'],
    /^“12 fire engines” cannot be read from/,
  ],
  [
    'a value that names no fact',
    { ...order, claims: [{ quote: 'and 12 fire engines came', post: 'before nothing' }] },
    ['claims', 0, 'post'],
    /^No fact has the id "nothing"/,
  ],
  [
    'a sum that comes to something else',
    claimOf({ post: '99', sum: ['lorries', 'lorries'] }),
    ['claims', 0],
    /^The value does not follow/,
  ],
])('%s is told at the place where its author wrote it', async (_, { ...fact }, place, message) => {
  const bare = Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined))
  const { mistakes, ledger, topic } = await check([LORRIES, bare], silent)
  expect(mistakes).toEqual([{ path: ['facts', 1, ...place], message: expect.stringMatching(message) }])
  expect(ledger).toBeUndefined()
  expect(topic).toBeDefined()
})

test('the eleventh claim of the eleventh fact is told by its numbers', async () => {
  const facts = Array.from({ length: 10 }, (_, i) => ({ ...ENGINES, id: `engines-${i}` }))
  const claims = Array.from({ length: 10 }, () => ENGINES.claims[0])
  const { mistakes } = await check(
    [...facts, { ...ENGINES, claims: [...claims, { post: '13', quote: 'and 12 fire engines came' }] }],
    silent,
  )
  expect(mistakes.map(({ path }) => path)).toEqual([['facts', 10, 'claims', 10, 'quote']])
})

const PLACES = { wrong: ['facts', 0, 'distractors', 0, 'value'], claims: ['facts', 0, 'claims'] } as const
const doubt = (level: Doubt['level'], at: keyof typeof PLACES): Doubt => ({ level, path: PLACES[at], message: 'Hm.' })

test('a wrong answer that is right is a mistake; all else that may be right is for its author to look at', async () => {
  const wrong = doubt('error', 'wrong')
  const others = [doubt('warning', 'wrong'), doubt('error', 'claims'), doubt('warning', 'claims')]
  const unsure = await check([LORRIES], () => others)
  expect(unsure).toMatchObject({ mistakes: [], doubts: others, ledger: { id: 'fire' } })
  const mistaken = await check([LORRIES], () => [wrong, ...others])
  expect(mistaken).toMatchObject({ mistakes: [wrong], doubts: others, ledger: undefined })
})

test('what may be doubted is looked for in the ledger and its texts, and not before it verifies', async () => {
  const asked: unknown[] = []
  const doubting = (...given: readonly unknown[]) => {
    asked.push(given)
    return [doubt('warning', 'claims')]
  }
  const { ledger } = await check([LORRIES], doubting)
  expect(asked).toEqual([[ledger, TEXTS]])
  const { doubts, mistakes } = await check([{ ...LORRIES, changes: 'true' }], doubting)
  expect(asked).toHaveLength(1)
  expect([doubts, mistakes.length]).toEqual([[], 1])
})

const posted = (facts: readonly object[], texts: Readonly<Record<string, unknown>> = { post: POST, radio: RADIO }) => ({
  ...topicOf(facts),
  sources: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { label: id, text }])),
})
const RAIN =
  'It rained on the quay from dawn until well after noon, and nobody who stood there had brought a coat or a hat.'

test('of a source that may only be silent by oversight a file’s author is told, and whoever posts a topic is not', async () => {
  const oversight = new Map([...TEXTS, ['radio', `${RADIO}Then 12 fire engines came to the quay of the harbour.`]])
  const { doubts } = await check([LORRIES, ENGINES], undefined, oversight)
  expect(doubts).toMatchObject([{ level: 'error', path: ['facts', 1, 'claims'] }])
  const { ledger, ...checked } = await checkPosted(posted([LORRIES, ENGINES], Object.fromEntries(oversight)))
  expect(checked).toMatchObject({ problems: [], doubts: [] })
  expect(ledger?.facts).toHaveLength(2)
})

test('two sources that print the same are told', async () => {
  const texts = { post: POST + RAIN, radio: RADIO + RAIN }
  expect(await checkPosted(posted([LORRIES], texts))).toMatchObject({ reprints: [['post', 'radio']] })
  expect(await checkPosted(posted([LORRIES]))).toMatchObject({ reprints: [] })
})

const fieldsOf = async (content: unknown) => (await checkPosted(content)).problems.map(({ path }) => path)

test('a posted topic has its texts in it, whatever the ends of their lines and the form of their accents', async () => {
  const text = 'A cafe\u0301 burned.\r\rIt was shut.\r\nThere stood 40 lorries.'
  const cafe = { ...LORRIES, claims: [{ post: '40', quote: 'stood 40 lorries', in: '¶3' }] }
  const { problems, ledger } = await checkPosted(posted([cafe], { post: text }), sha256)
  expect(problems).toEqual([])
  const [source] = ledger?.sources ?? []
  expect(source).toMatchObject({
    text: 'A café burned.\n\nIt was shut.\nThere stood 40 lorries.',
    paragraphs: [0, 16, 29],
  })
  expect(source).not.toHaveProperty('file')
  expect(ledger?.facts[0]?.claims[0]?.sha256).toEqual([await sha256('stood 40 lorries')])
  expect((await checkPosted(posted([cafe], { post: text }))).ledger?.facts[0]?.claims[0]?.sha256).toEqual([])
})

test('several blanks and a tab in a text are one blank to whoever quotes it', async () => {
  const { problems, ledger } = await checkPosted(posted([LORRIES], { post: '40  lorries\tstood.', radio: RADIO }))
  expect(problems).toEqual([])
  expect(ledger?.facts[0]?.claims[0]).toMatchObject({ at: [[0, 17]], words: ['40 lorries stood'] })
})

test('a source without its text is asked for it', async () => {
  const { radio: _, ...one } = posted([LORRIES]).sources
  expect((await checkPosted({ ...posted([LORRIES]), sources: { ...one, radio: { label: 'R' } } })).problems).toEqual([
    { path: 'sources.radio', message: 'Put the text of this source here: text: "…".' },
  ])
})

test.each<[string, unknown, readonly string[]]>([
  ['null', null, ['']],
  ['a number', 7, ['']],
  ['sources that are none', { ...topicOf([LORRIES]), sources: null }, ['sources']],
  ['sources in a list', { ...topicOf([LORRIES]), sources: [] }, ['sources']],
  ['a source that is none', { ...topicOf([LORRIES]), sources: { post: null } }, ['sources.post']],
  ['a text that is none', posted([LORRIES], { post: 7 }), ['sources.post.text']],
  ['a claim', posted([{ ...LORRIES, claims: [...LORRIES.claims, 7] }]), ['facts[0].claims[2]']],
  ['a quotation', posted([claimOf({ post: '12', quote: 'nobody' })]), ['facts[0].claims[0].quote']],
  ['one of several', posted([claimOf({ post: '12', quote: ['12', 'nobody'] })]), ['facts[0].claims[0].quote[1]']],
  ['a name that begins with a digit', { ...posted([LORRIES]), names: { '2nd': null } }, ['names.2nd']],
  ['a name that ends with one', { ...posted([LORRIES]), names: { 'Pier 2': null } }, ['names.Pier 2']],
  ['a name that is a number', { ...posted([LORRIES]), names: { '1984': null } }, ['names[1984]']],
])('of %s what is wrong is told by its field', async (_, content, paths) => {
  expect(await fieldsOf(content)).toEqual(paths)
})
