import { expect, test } from 'vitest'
import { judged } from '../support/studio/pairs.ts'

const sources = [
  { id: 'post', label: 'The Post', text: 'The council bought 40 boats for the school.' },
  { id: 'echo', label: 'The Echo', text: 'The council plans to buy 40 boats for the school.' },
]
const claims = [
  { post: '40', quote: 'The council bought 40 boats for the school' },
  { echo: '40', quote: 'The council plans to buy 40 boats for the school' },
]

test('one paper’s plan of what the other tells as done is for a person, whichever of them comes first', async () => {
  const draft = { title: 'The boats', language: 'en', names: {}, facts: [], sources }
  const fact = {
    says: 'The council bought {40} boats for the school.',
    ask: 'How many boats did the council buy for the school?',
    unit: 'boats',
  }
  const inOrder = await judged([{ ...fact, claims }], { draft })
  const turned = await judged([{ ...fact, claims: claims.toReversed() }], { draft })
  expect([inOrder, turned].map(([one]) => one?.outcome)).toEqual(['look', 'look'])
})
