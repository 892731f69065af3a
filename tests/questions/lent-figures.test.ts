import { expect, test } from 'vitest'
import { normalText } from '../../questions/studio/normal-text.ts'
import { judged } from '../support/studio/pairs.ts'

test('no figure is lent that counts what is only named behind it, or that is no more than a bound', async () => {
  const text = 'At first 90 pilots crossed on the ferry. The price rose to 85 as pilots left. Over 100 pilots signed.'
  const own = {
    title: 'The ferry of Tarn',
    language: 'en',
    names: {},
    facts: [],
    sources: [{ id: 'post', label: 'The Post', text: normalText(text).text }],
  }
  const crossed = {
    says: 'At first {90} pilots crossed on the ferry of Tarn.',
    ask: ['How many pilots crossed on the ferry of Tarn at first?'],
    unit: 'pilots',
    claims: [{ post: '90', quote: 'At first 90 pilots crossed on the ferry' }],
  }
  const [one] = await judged([crossed], { draft: own })
  expect(one?.fact?.distractors ?? []).toEqual([])
})
