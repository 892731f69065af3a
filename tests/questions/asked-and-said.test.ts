import { expect, test } from 'vitest'
import { sayingOf } from '../../questions/facts/explanation.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { englishPhrases } from '../../questions/languages/en/phrases.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// A question inside another, and a value in the place of another.

test.each([
  ['Who found it?', undefined, 'Do these two agree on who found it?'],
  ['Who was driving the bus?', undefined, 'Do these two agree on who was driving the bus?'],
  ['How long is it?', undefined, 'Do these two agree: how long is it?'],
  ['How many people were in the hall?', undefined, 'Do these two agree on how many people were in the hall?'],
  ['How many boats have been sold?', undefined, 'Do these two agree on how many boats have been sold?'],
  ['How many boats were they?', undefined, 'Do these two agree: how many boats were they?'],
  ['How many boats has she played in?', undefined, 'Do these two agree: how many boats has she played in?'],
  ['How much did it cost?', undefined, 'Do these two agree: how much did it cost?'],
  ['How long is it?', 'how long it is', 'Do these two agree on how long it is?'],
])('whether two agree on “%s” is asked as it is said: %s, %s', (ask, indirect, stem) => {
  expect(englishPhrases.doTheyAgree(ask, indirect)).toBe(stem)
})

test('a vague time stands alone, and not in the place of an exact one', async () => {
  const claims = [
    { source: 'post', value: { time: '21:10' }, says: 'At 9.10 pm all were down.' },
    {
      source: 'radio',
      value: { time: '22:30', until: '22:59', words: 'shortly before 11 pm' },
      says: 'It was shortly before 11 pm.',
    },
  ]
  const when = { type: 'time' as const, says: 'At {9.10 pm} all were down.', ask: ['When were all down?'], claims }
  const topic = prepare(await ledgerOf({ when }))
  const [fact] = topic.ledger.facts
  const told = fact?.claims.map((claim) => sayingOf(['The paper'], claim, fact, topic))
  expect(told).toEqual(['The paper says that at 9.10 pm all were down.', 'The paper says shortly before 11 pm.'])
})
