import { expect, test } from 'vitest'
import { normalText } from '../../questions/studio/normal-text.ts'
import { judged } from '../support/studio/pairs.ts'

// Of two ways to ask the first is plain speech, and the second has the article's words: where that is borne out, the
// plain one is asked, unless it asks for something else.

const POST = `The Tarn ferry hits a pier
The ferry had left the island with 148 passengers and nine crew. Two of them broke a leg. Inspectors boarded the ferry at noon and took away the recorder.
The return fare of £11 has been halved. Captain Ada Brunn said that the council had refused a new pier.`

const draft = {
  title: 'The ferry of Tarn',
  language: 'en',
  names: {},
  facts: [],
  sources: [
    { id: 'post', label: 'The Coast Post', text: normalText(POST).text },
    { id: 'radio', label: 'Harbour Radio', text: normalText('The Tarn ferry, with 148 aboard, hit a pier.').text },
  ],
}

const passengers = {
  id: 'passengers',
  says: 'The ferry had left the island with {148} passengers.',
  unit: 'passengers',
  claims: [{ post: '148', quote: 'The ferry had left the island with 148 passengers and nine crew.' }],
}
const LEFT = 'How many passengers had the ferry left the island with?'

const askedOf = async (fact: object) => [(await judged([fact], { draft }))[0]?.fact?.ask].flat()

test.each([
  'How many passengers were on the ferry?',
  'How many passengers had the ferry?',
  // No article has the word.
  'How many passengers were carried by the ferry?',
  // None tells a figure of passengers with it.
  'How many passengers were on board the ferry?',
])('“%s” is asked for the article’s words', async (ask) => {
  expect(await askedOf({ ...passengers, ask: [ask, LEFT] })).toEqual([ask])
})

test.each([
  // A word that the article tells of another figure.
  'How many passengers broke a leg on the ferry?',
  // Two words of the writer's own.
  'How many passengers were drenched and frozen on the ferry?',
  'How many passengers had the ferry not left the island with?',
  'How many passengers had Ada Brunn on the ferry?',
  'When had the passengers left the island?',
])('“%s” is not: the article’s words are', async (ask) => {
  expect(await askedOf({ ...passengers, ask: [ask, LEFT] })).toEqual([LEFT])
})

test('a word that an article has elsewhere is none of the writer’s own where words are the answer', async () => {
  const recorder = {
    id: 'recorder',
    unit: 'thing',
    says: 'Inspectors boarded the ferry and took away {the recorder}.',
    claims: [{ post: 'the recorder', quote: 'Inspectors boarded the ferry at noon and took away the recorder.' }],
  }
  const plain = 'What did the inspectors get from the ferry?'
  const taken = 'What did inspectors take away?'
  expect(await askedOf({ ...recorder, ask: [plain, taken] })).toEqual([plain])
  const refused = 'What did inspectors refuse the ferry?'
  expect(await askedOf({ ...recorder, ask: [refused, taken] })).toEqual([taken])
})

test('what a paper says of itself is its claim, and nobody is said to say it', async () => {
  const [one] = await judged(
    [
      {
        ...passengers,
        ask: LEFT,
        claims: [{ ...passengers.claims[0], 'said by': 'the Post' }],
      },
    ],
    { draft },
  )
  expect(one?.fact?.claims[0]).not.toHaveProperty('said by')
})

test('two answers that differ by their article are one', async () => {
  const [one] = await judged(
    [
      {
        id: 'hit',
        unit: 'thing',
        says: 'The Tarn ferry hits {a pier}.',
        ask: 'What does the Tarn ferry hit?',
        claims: [
          { post: 'a pier', quote: 'The Tarn ferry hits a pier' },
          { radio: 'pier', quote: 'The Tarn ferry, with 148 aboard, hit a pier.' },
        ],
      },
    ],
    { draft },
  )
  expect(one?.fact?.claims.map(({ post, radio }) => post ?? radio)).toEqual(['a pier', 'a pier'])
})
