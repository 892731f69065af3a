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
