import { expect, test } from 'vitest'
import { whyWrong } from '../../questions/studio/elsewhere.ts'
import { normalText } from '../../questions/studio/normal-text.ts'
import { viewOf } from '../../questions/studio/sentence-view.ts'

// What a wrong answer really is, in a clause of the text that says it.

test.each([
  ['en', 'Without the money of the guild, the ferry would have run for no more than 12 days.', '12 days'],
  ['en', 'If nobody pays, the ferry stops after 12 days.', '12 days'],
  ['fr', 'Selon le port, sans cet argent, le bac n’aurait pas tenu plus de 12 jours.', '12 jours'],
])('of what is so on a condition the whole is quoted: %s %s', (language, sentence, value) => {
  const source = { id: 'post', label: 'Post', text: normalText(sentence).text }
  const why = whyWrong(value, 'quantity', [viewOf(source, language, '')])
  expect(why).toContain(sentence.slice(0, -1))
})

test('of a condition that is too long nothing is quoted', () => {
  const sentence =
    'Unless the guild and the town and the two villages on the other side of the fjord pay for the new boiler and its pipes, the ferry will stop after 12 days.'
  const why = whyWrong('12 days', 'quantity', [viewOf({ id: 'post', label: 'Post', text: sentence }, 'en', '')])
  expect(why).toBe('The texts have this for something else.')
})

test('a clause is quoted with its subject', () => {
  const sentence = 'The pilot, who was against it, said that four boats would do the same for 700 crowns.'
  const why = whyWrong('700 crowns', 'quantity', [viewOf({ id: 'post', label: 'Post', text: sentence }, 'en', '')])
  expect(why).toContain('“The pilot, who was against it, said that')
})

test('what was asked for and what there was before are not told in the same words', () => {
  const text = 'Elles demandaient six caisses par jour au lieu de quatre caisses.'
  const views = [viewOf({ id: 'post', label: 'Post', text }, 'fr', '')]
  expect(whyWrong('6 caisses', 'quantity', views)).toMatch(/Elles demandaient six caisses par jour\s»/)
  expect(whyWrong('4 caisses', 'quantity', views)).toContain('au lieu de quatre caisses')
})

test('what stands behind a colon is quoted with what stands before it', () => {
  const text = 'Le 30 avril, un accord fut signé\u00a0: neuf caisses par jour.'
  const why = whyWrong('9 caisses', 'quantity', [viewOf({ id: 'post', label: 'Post', text }, 'fr', '')])
  expect(why).toContain('un accord fut signé')
})
