import { expect, test } from 'vitest'
import { prepare } from '../../questions/facts/topic.ts'
import { englishPhrases } from '../../questions/languages/en/phrases.ts'
import { frenchPhrases } from '../../questions/languages/fr/phrases.ts'
import { drawn } from '../support/questions/drawn.ts'
import { lorries, made, written } from '../support/questions/made.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// Figures that are typed, and questions by somebody's account.

test('a typed number may be anywhere in a range that a source gives', async () => {
  const [item] = await made('numeric', {
    cost: {
      unit: 'GBP',
      claims: [
        { source: 'post', value: { is: 23_000, within: 500 }, says: '23,000' },
        { source: 'radio', value: { from: 20_000, to: 25_000 }, says: 'between 20,000 and 25,000' },
      ],
    },
  })
  expect(item?.shape === 'number' && [item.key.min, item.key.max]).toEqual([20_000, 25_000])
})

test.each([
  ['How much did it cost?', 'USD', 'How many dollars did it cost?'],
  ['How deep was it?', 'ft', 'How many feet deep was it?'],
  ['How far had it come?', 'km', 'How many kilometres had it come?'],
  ['How much higher was it?', 'cm', 'How many centimetres higher was it?'],
  ['How much longer was it shut?', 'days', 'How many days longer was it shut?'],
  ['How much dearer was it?', 'GBP', 'How much dearer was it (in pounds)?'],
  ['How much lower was it?', 'percent', 'How many per cent lower was it?'],
  ['How deep was it?', 'percent', 'How deep was it (in per cent)?'],
  ['How high was the bid?', 'GBP', 'How high was the bid (in pounds)?'],
  ['How deep was it?', 'days', 'How deep was it (in days)?'],
  ['How old was the boy?', 'years', 'How old was the boy?'],
  ['For how long was it shut?', 'years', 'For how many years was it shut?'],
])('“%s” is typed in %s: “%s”', async (ask, unit, stem) => {
  const claims = [{ source: 'post', value: { is: 11 }, says: 'It was 11.' }]
  const [item] = await made('numeric', { one: { ask: [ask], unit, claims } })
  expect(item?.stem).toBe(stem)
})

test('of what a retelling leaves out no day is asked, and a figure typed only beside its texts; of a ledger that marks no core they are', async () => {
  const day = {
    type: 'date' as const,
    claims: [{ source: 'post', value: { date: '2031-03-04' }, says: '4 March 2031' }],
    distractors: ['2031-03-11', '2031-03-25'].map((date) => ({ value: { date }, why: 'That is another day.' })),
  }
  const ids = async (kind: 'choice' | 'numeric', facts: Parameters<typeof made>[1]) =>
    (await made(kind, facts)).map(({ facts: [fact] }) => fact)
  const few = { ...lorries, distractors: written }
  expect(await ids('choice', { day, few })).toEqual(['day', 'few'])
  expect(await ids('choice', { day, few, told: { ...day, core: true } })).toEqual(['few', 'told'])
  expect(await ids('numeric', { few })).toEqual(['few'])
  const both = { few, told: { ...few, core: true } }
  expect(await ids('numeric', both)).toEqual(['few', 'told'])
  const posted = await ledgerOf(both)
  const kept = prepare({ ...posted, sources: posted.sources.map((source) => ({ ...source, file: 'text.txt' })) })
  const typed = drawn(kept, 'small').filter(({ kind }) => kind === 'numeric')
  expect(typed.map(({ facts: [fact] }) => fact)).toEqual(['told'])
})

test.each([
  ['a range, of which nobody knows what to type', { from: 20, to: 30 }],
  ['a figure of many noughts', { is: 2_300_000 }],
])('%s is not typed', async (_, value) => {
  const claims = [{ source: 'post', value, says: JSON.stringify(value) }]
  expect(await made('numeric', { cost: { unit: 'GBP', claims } })).toEqual([])
})

test.each([
  ['How deep was the water?', 'Ada Brunn', 'How deep was the water, according to Ada Brunn?'],
  ['How deep was the water?', 'Ada Brunn, who runs the mill', 'How deep was the water, according to Ada Brunn?'],
  ['According to the Post, how deep was it?', 'Ada Brunn', 'According to the Post, how deep was it?'],
  ['How deep was it, according to the mayor?', 'the mayor of Ells', 'How deep was it, according to the mayor?'],
  ['How deep does Ada Brunn say that the water was?', 'Ada Brunn', 'How deep does Ada Brunn say that the water was?'],
  ['How deep was the water?', undefined, 'How deep was the water?'],
])('“%s” is asked by the account of %s: “%s”', async (ask, who, stem) => {
  const saidBy = who === undefined ? {} : { saidBy: { who } }
  const claims = [{ source: 'post', value: { is: 11 }, says: 'The water was 11 deep.', ...saidBy }]
  const facts = { one: { ask: [ask], claims, distractors: written } }
  const stems = async (kind: 'numeric' | 'choice') => (await made(kind, facts)).map((item) => item.stem)
  expect(await stems('numeric')).toEqual([stem])
  expect(await stems('choice')).toEqual([stem])
})

test('of texts that their author has read a question is asked as it was written', async () => {
  const claims = [{ source: 'post', value: { is: 11 }, says: 'It was 11 deep.', saidBy: { who: 'Ada Brunn' } }]
  const posted = await ledgerOf({ one: { ask: ['How deep was it?'], claims } })
  const kept = prepare({ ...posted, sources: posted.sources.map((source) => ({ ...source, file: 'text.txt' })) })
  expect(drawn(kept, 'small').map((item) => item.stem)).toContain('How deep was it?')
})

test.each([
  ['How much did the tin bring in?', '£', 'How many pounds did the tin bring in?'],
  ['About how much money has Ada Brunn paid?', '$', 'About how many dollars has Ada Brunn paid?'],
  ['How much do tickets cost?', '€', 'How many euros do tickets cost?'],
  ['How much was given?', '£', 'How much was given (in pounds)?'],
  ['What percentage of it was paid?', 'percent', 'What percentage of it was paid?'],
  ['By how much did it fall?', 'percent', 'By how much did it fall (in per cent)?'],
  ['How much of it did the firm pay?', '£', 'How much of it did the firm pay (in pounds)?'],
  ['How much does it weigh?', 'kg', 'How much does it weigh (in kg)?'],
])('“%s” is typed in %s: “%s”', (ask, unit, stem) => {
  expect(englishPhrases.inUnit(ask, unit)).toBe(stem)
})

test.each([
  ['Combien de temps le bac a-t-il mis\u00a0?', 'heures', 'Combien d’heures le bac a-t-il mis\u00a0?'],
  ['Combien d’argent a-t-elle rapporté\u00a0?', 'euros', 'Combien d’euros a-t-elle rapporté\u00a0?'],
  ['Combien coûte le billet\u00a0?', 'euros', 'Combien coûte le billet (en euros)\u00a0?'],
  ['De quel pourcentage a-t-il baissé\u00a0?', 'percent', 'De quel pourcentage a-t-il baissé\u00a0?'],
  ['Environ combien de temps a-t-il fallu\u00a0?', 'jours', 'Environ combien de jours a-t-il fallu\u00a0?'],
])('“%s” is typed in %s in French: “%s”', (ask, unit, stem) => {
  expect(frenchPhrases.inUnit(ask, unit)).toBe(stem)
})
