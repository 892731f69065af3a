import { expect, test } from 'vitest'
import { prepare } from '../../questions/facts/topic.ts'
import { doTheyAgree } from '../../questions/kinds/do-they-agree.ts'
import { randomFrom } from '../../questions/random.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

const claims = [
  { source: 'post', value: { text: 'the mayor' }, says: 'The mayor asked the town for help.' },
  {
    source: 'radio',
    value: { text: 'the harbour master' },
    says: 'On Sunday night the harbour master asked the town to send boats.',
  },
]
const statement = '{value} asked the town for help.'
const asked = { type: 'text', unit: 'person', exclusive: true, statement, claims } as const

async function answers(fact: object) {
  const topic = prepare(await ledgerOf({ asker: { ...asked, ...fact } }))
  return doTheyAgree.slots(topic).map(({ draw }) => draw(randomFrom('a seed'))?.keyText)
}

test('two answers of which only one can be true cannot both be right', async () => {
  expect(await answers({})).toEqual(['They cannot both be right'])
})

test('where a source shows why two wordings differ, both may be right, and it is not asked', async () => {
  const differ = {
    by: 'attribution',
    because: 'Each goes by its own witness.',
    source: 'post',
    at: [[0, 9]],
    words: ['The mayor'],
  }
  expect(await answers({ differ: { ...differ, sha256: ['0'.repeat(64)] } })).toEqual([])
})

const WHOLE = 'In the mud about 60 helpers and 18 firefighters saved the fish.'
const LIST = 'On the list of the club there are 63 helpers who saved the fish.'

/** Words of a sentence that stands first in its source. */
const inside = (sentence: string, words: string) => ({
  source: 'post',
  at: [[sentence.indexOf(words), sentence.indexOf(words) + words.length]] as [number, number][],
  words: [words],
})

/** How many helped, beside how many firefighters a sentence of the post counts. */
async function besideFirefighters(sentence: string) {
  const about = { value: { about: 60 }, sha256: ['0'.repeat(64)], ...inside(sentence, 'about 60 helpers') }
  return answersOf({
    helpers: {
      unit: 'helpers',
      statement: '{value} saved the fish.',
      ask: ['How many helpers saved the fish?'],
      notTheSame: [{ fact: 'crew', why: 'Helpers and firefighters are counted apart.' }],
      claims: [{ source: 'radio', value: { is: 63 }, says: LIST }, ...(sentence.includes('about 60') ? [about] : [])],
    },
    crew: {
      unit: 'firefighters',
      statement: '{value} saved the fish.',
      ask: [],
      claims: [{ value: { is: 18 }, says: sentence, ...inside(sentence, '18 firefighters saved the fish') }],
    },
  })
}

async function answersOf(facts: Parameters<typeof ledgerOf>[0]) {
  const topic = prepare(await ledgerOf(facts))
  return doTheyAgree.slots(topic).map(({ draw }) => draw(randomFrom('a seed'))?.keyText)
}

test('a passage is not cut out of a sentence that says what is asked too', async () => {
  const other = 'They are about different things'
  expect(await besideFirefighters('In the mud 18 firefighters saved the fish.')).toContain(other)
  expect(await besideFirefighters(WHOLE)).not.toContain(other)
})

test('two names in sentences without a word in common are different at a glance, and it is not asked', async () => {
  const people = (says: string) => ({
    first: {
      ...asked,
      statement: '{value} saw the empty pond first.',
      ask: ['Who saw the empty pond first?'],
      notTheSame: [{ fact: 'finder', why: 'The pond is one thing, the bell another.' }],
      claims: [{ source: 'post', value: { text: 'Ada Brunn' }, says: 'Ada Brunn saw the empty pond first.' }],
    },
    finder: {
      ...asked,
      statement: '{value} found a bell.',
      ask: [],
      claims: [{ source: 'radio', value: { text: 'Ben Oke' }, says }],
    },
  })
  expect(await answersOf(people('Near the pond Ben Oke found a bell.'))).toEqual(['They are about different things'])
  expect(await answersOf(people('With his spade Ben Oke found a bell.'))).toEqual([])
})

const counted = {
  type: 'quantity',
  unit: 'people',
  statement: '{value} crossed.',
  says: '{700} people were expected to cross.',
} as const
const over = { is: { over: 400 }, exactly: { is: 422 } } as const

test('who says it in their own terms does not contradict: 800 who were intended do not rule out 700 who were expected', async () => {
  const claims = [
    { source: 'post', value: { is: 700 }, says: '700 people were expected to cross.' },
    {
      source: 'radio',
      value: { is: 800 },
      says: 'The plan was for 800.',
      terms: 'The rescue was intended for {800} people.',
    },
  ]
  expect(await answers({ ...counted, claims })).toEqual([])
})

test('whoever says more than 400 here and 422 there is no less exact than whoever says 422', async () => {
  const [post, radio] = [
    { source: 'post', value: over.is, says: 'More than 400 people crossed in the night of the storm.' },
    { source: 'radio', value: over.exactly, says: 'The 422 people who crossed were counted at the other side.' },
  ]
  expect(await answers({ ...counted, claims: [post, radio] })).toEqual(['They fit together: one is less exact'])
  const again = { source: 'post', value: over.exactly, says: 'In the end 422 arrived.' }
  expect(await answers({ ...counted, claims: [post, again, radio] })).not.toContain(
    'They fit together: one is less exact',
  )
})

test.each([
  [{ about: 3000 }, { is: 3000 }, []],
  [{ about: 3000 }, { is: 3010 }, ['They fit together: one is less exact']],
  [{ upTo: 3000 }, { is: 3000 }, ['They fit together: one is less exact']],
])('about 3,000 and 3,000 are told apart by nobody: %j and %j', async (one, other, answer) => {
  const claims = [
    { source: 'post', value: one, says: 'About 3,000 people crossed in the night of the storm.' },
    { source: 'radio', value: other, says: 'The 3,000 people who crossed were counted at the other side.' },
  ]
  expect(await answers({ ...counted, claims })).toEqual(answer)
})

test('words that leave room for what another says are less exact, and contradict nobody', async () => {
  const loose = {
    source: 'radio',
    value: { text: 'somebody in office' },
    loose: true,
    says: 'Somebody in office asked for boats that night.',
  }
  expect(await answers({ claims: [claims[0], loose] })).toEqual(['They fit together: one is less exact'])
})
