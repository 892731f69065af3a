import { expect, test } from 'vitest'
import { normalText } from '../../questions/studio/normal-text.ts'
import { judged } from '../support/studio/pairs.ts'

const text = `Season-ticket holders of the Tarn ferry get their money back. Tarn children sail free. The crew of the Ells Star waved.
Nobody else gets any money back.`
const sources = [{ id: 'post', label: 'The Post', text: normalText(text).text }]
const draft = { title: 'The ferry of Tarn', language: 'en', names: {}, facts: [], sources }

test.each([
  ['Season-ticket holders', 'season-ticket holders', 'get their money back'],
  ['Tarn children', 'Tarn children', 'sail free'],
])('“%s” is among other answers “%s”', async (value, small, rest) => {
  const fact = {
    id: 'who',
    unit: 'people',
    says: `{${value}} ${rest}.`,
    ask: `Who ${rest.replace('get', 'gets')}?`,
    claims: [{ post: value, quote: `${value}` }],
    distractors: [
      { value: 'The crew', why: 'The crew waved.' },
      { value: 'Ells Star', why: 'The Ells Star is a ship.' },
    ],
  }
  const [one] = await judged([fact], { draft })
  expect(one?.fact?.claims[0]?.post).toBe(small)
  expect(one?.fact?.distractors?.map((wrong) => wrong.value)).toEqual(['the crew', 'Ells Star'])
})
