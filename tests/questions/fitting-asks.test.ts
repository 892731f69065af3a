import { expect, test } from 'vitest'
import { suitsType } from '../../questions/studio/fitting-asks.ts'
import { wordsOf } from '../../questions/text/normal-form.ts'
import { draftOf } from '../support/studio/judged-texts.ts'
import { judged } from '../support/studio/pairs.ts'

// Of two ways to ask the first is plain speech, and the second has the article's words: the plain one is asked where
// the texts bear it out by itself. A word of the writer's own may ask for something else, and no rule can tell.

const POST = `The Tarn ferry hits a pier
The ferry had left the island with 148 passengers and nine crew. Two of them broke a leg. Inspectors boarded the ferry at noon and took away the recorder.
The return fare of £11 has been halved. Captain Ada Brunn said that the council had refused a new pier.`

const draft = draftOf([POST, 'The Tarn ferry, with 148 aboard, hit a pier.'], { title: 'The ferry of Tarn' })

const passengers = {
  id: 'passengers',
  says: 'The ferry had left the island with {148} passengers.',
  unit: 'passengers',
  claims: [{ post: '148', quote: 'The ferry had left the island with 148 passengers and nine crew.' }],
}
const LEFT = 'How many passengers had the ferry left the island with?'

const askedOf = async (fact: object) => [(await judged([fact], { draft }))[0]?.fact?.ask].flat()

test.each([
  'How many passengers had the ferry with it when it left the island?',
  'How many passengers left on the ferry?',
])('“%s” is asked for the article’s words', async (ask) => {
  expect(await askedOf({ ...passengers, ask: [ask, LEFT] })).toEqual([ask])
})

test.each([
  ['148', 'How many passengers had the ferry left the island with?'],
  ['300 or so', 'About how many passengers had the ferry left the island with?'],
  ['about 60', 'About how many passengers had the ferry left the island with?'],
])('of “%s” it is asked “%s”', async (value, ask) => {
  const told = draftOf([`The ferry had left the island with ${value} passengers.`], { title: 'The ferry of Tarn' })
  const says = `The ferry had left the island with {${value}} passengers.`
  const claims = [{ post: value, quote: `The ferry had left the island with ${value} passengers.` }]
  const fact = { id: 'passengers', says, unit: 'passengers', claims, ask: [`About ${LEFT.replace('How', 'how')}`] }
  expect([(await judged([fact], { draft: told }))[0]?.fact?.ask].flat()).toEqual([ask])
})

test.each([
  // Words of the writer's own.
  'How many passengers were carried by the ferry?',
  // A word that the article tells of another figure.
  'How many passengers broke a leg on the ferry?',
  'How many passengers had the ferry not left the island with?',
  'How many passengers had Ada Brunn on the ferry?',
  'When had the passengers left the island?',
])('“%s” is not: the article’s words are', async (ask) => {
  expect(await askedOf({ ...passengers, ask: [ask, LEFT] })).toEqual([LEFT])
})

const othersOf = async (fact: object) => (await judged([fact], { draft }))[0]?.otherAsks

test('a question that is not taken is kept for the teacher, put right, and at most two are', async () => {
  const CARRIED = 'How many passengers were carried by the ferry?'
  expect(await othersOf({ ...passengers, ask: [CARRIED, LEFT] })).toEqual([CARRIED])
  expect(await othersOf({ ...passengers, ask: ['How many people sailed, as the harbour office says?', LEFT] })).toEqual(
    ['According to the harbour office, how many people sailed?'],
  )
  const many = ['How many people sailed?', 'How many travelled?', CARRIED, LEFT]
  expect(await othersOf({ ...passengers, ask: many })).toEqual(many.slice(0, 2))
})

test('what asks the same twice, and who or when for a figure, is not kept', async () => {
  for (const ask of [
    LEFT,
    [LEFT, LEFT.toLowerCase()],
    ['Who had the passengers been?', LEFT],
    ['When did they go?', LEFT],
  ])
    expect(await othersOf({ ...passengers, ask })).toBeUndefined()
})

test('where the first way to ask is taken those behind it are not offered: whoever writes several begins with the plainest', async () => {
  const PLAIN = 'How many passengers had the ferry on board?'
  expect(await askedOf({ ...passengers, ask: [LEFT, PLAIN] })).toEqual([LEFT])
  expect(await othersOf({ ...passengers, ask: [LEFT, PLAIN] })).toBeUndefined()
  expect(await othersOf({ ...passengers, ask: [PLAIN, LEFT, `${PLAIN.slice(0, -1)} then?`] })).toEqual([PLAIN])
})

test('of a fact that is refused no question is kept', async () => {
  const refused = { ...passengers, claims: [{ post: '149', quote: passengers.claims[0]?.quote }] }
  expect(await othersOf({ ...refused, ask: ['How many people sailed?', LEFT] })).toBeUndefined()
})

test.each([
  ['How much is the fine?', 'How much is the maximum fine in court?', 'The maximum fine in court is {£900}.', '£900'],
  ['How far is the pier?', 'How far is the detour by the pier?', 'The detour by the pier is {46 km}.', '46 km'],
])('“%s” drops what narrows “%s”, which is asked', async (plain, ask, says, value) => {
  const text =
    value === '46 km' ? 'Without it there is a detour of 46 km by the pier.' : 'The maximum fine in court is £900.'
  const fact = { id: 'x', says, unit: value === '46 km' ? 'km' : 'GBP', claims: [{ post: value, quote: text }] }
  const told = draftOf([`${POST}\n${text}`], draft)
  const [one] = await judged([{ ...fact, ask: [plain, ask] }], { draft: told })
  expect([one?.fact?.ask].flat()).toEqual([ask])
})

test.each([
  ['the Post', 'The Tarn Post', false],
  ['The Tarn Post', 'The Tarn Post', false],
  ['Ada Brunn', 'Interview with Ada Brunn', true],
  ['Post', 'The Post', false],
  ['Tarn Post', 'The Tarn Post (Welby)', false],
  ['BBC', 'BBC News', false],
  ['the captain', 'The Tarn Post', true],
  ['Tarn', 'The Tarn Post', true],
  ['the Post Office', 'The Tarn Post', true],
])('what “%s” says in “%s” is said by somebody: %s', async (who, label, isSaid) => {
  const [source] = draft.sources
  const fact = { ...passengers, ask: LEFT, claims: [{ ...passengers.claims[0], 'said by': who }] }
  const [one] = await judged([fact], { draft: { ...draft, sources: source ? [{ ...source, label }] : [] } })
  expect(one?.fact?.claims[0]?.['said by']).toBe(isSaid ? who : undefined)
})

test.each([
  ['a pier', 'pier', 'a pier'],
  ['the pier', 'a pier', 'the pier'],
  ['its pier', 'the pier', 'its pier'],
])('of “%s” and “%s” the answer is %s, where they differ by their article alone', async (first, second, both) => {
  const text = 'The Tarn ferry, with 148 aboard, hit'
  const told = draftOf([`The Tarn ferry hits ${first}.`, `${text} ${second}.`], draft)
  const fact = {
    id: 'hit',
    unit: 'thing',
    says: `The Tarn ferry hits {${first}}.`,
    ask: 'What does the Tarn ferry hit?',
    claims: [
      { post: first, quote: `The Tarn ferry hits ${first}.` },
      { radio: second, quote: `${text} ${second}.` },
    ],
  }
  const [one] = await judged([fact], { draft: told })
  const isOne = wordsOf(first).at(0) !== 'its'
  expect(one?.fact?.claims.map(({ post, radio }) => post ?? radio)).toEqual([both, isOne ? both : second])
})

test('who for a figure is what nobody asks', async () => {
  const [one] = await judged([{ ...passengers, ask: 'Who had the ferry left the island with?' }], { draft })
  expect(one?.reasons.map(({ code }) => code)).toContain('odd-question')
})

test.each([
  ['When the ferry sank, how many passengers were aboard?', 'quantity', 'en', true],
  ['When did the ferry sink?', 'quantity', 'en', false],
  ['When did the ferry sink?', 'date', 'en', true],
  ['Where did it sink?', 'date', 'en', false],
  ['Where did it sink?', 'time', 'en', false],
  ['When did it sink?', 'time', 'en', true],
  ['In the town where she lives, who was it?', 'name', 'en', true],
  ['Quand est-ce que le bac est parti ?', 'quantity', 'fr', false],
  ['Quand le bac est parti, combien étaient à bord ?', 'quantity', 'fr', true],
  ['Que valait le bac quand il est parti ?', 'quantity', 'fr', true],
] as const)('“%s” is asked for a %s (%s): %s', (ask, type, language, isAsked) => {
  expect(suitsType(ask, type, language)).toBe(isAsked)
})
