import { expect, test } from 'vitest'
import { hasTwoAnswers } from '../../client/pages/studio/two-answers.ts'

const sources = [{ id: 'post' }, { id: 'radio' }]
const post = { post: 'Forty', quote: ['Forty lorries'] }

test('the claims of a fact have two answers where its texts give two', () => {
  expect(hasTwoAnswers([post, { radio: '35', quote: ['35 lorries'] }], sources)).toBe(true)
  expect(hasTwoAnswers([post, { radio: 'forty', quote: ['forty lorries'] }], sources)).toBe(false)
  expect(hasTwoAnswers([post], sources)).toBe(false)
  expect(hasTwoAnswers([], sources)).toBe(false)
})
