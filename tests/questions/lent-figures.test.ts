import { expect, test } from 'vitest'
import { factOf, judgedIn } from '../support/studio/judged-texts.ts'

type Ask = readonly [says: string, ask: string, unit: string, quote: string]

/** The wrong answers that texts lend to a fact of the first. */
async function lentTo([says, ask, unit, quote]: Ask, texts: readonly string[], language = 'en') {
  const fact = factOf(says, ask, quote, unit === 'date' ? { type: 'date' } : { unit })
  const told = { title: 'The valley of Tarn', language, published: '2036-06-05' }
  const [one] = await judgedIn(texts, [fact], told)
  return (one?.fact?.distractors ?? []).map(({ value }) => value)
}

test('a bare figure behind another counts what that one counts: neither pounds nor jars are colonies', async () => {
  const own: Ask = [
    'Ada Brunn had {80} colonies.',
    'How many colonies did Ada Brunn have?',
    'colonies',
    'Ada Brunn had 80 colonies',
  ]
  const lent = await lentTo(own, [
    'Ada Brunn had 80 colonies. A good colony sells for 190 pounds, 40 more than last year. She sold 95 jars of honey, of 120.',
  ])
  expect(lent).toEqual([])
})

test('a figure without its unit is lent to no measure: a closing time is no number of miles', async () => {
  const own: Ask = [
    'The next bowl is {14 miles} away.',
    'How far away is the next bowl?',
    'miles',
    'The next bowl is 14 miles away',
  ]
  const lent = (more: string) => lentTo(own, [`The next bowl is 14 miles away. ${more}`])
  expect(await lent('She asked for a closing time of nine.')).toEqual([])
  expect(await lent('She rode nine miles to her school.')).toEqual(['9'])
})

test('whoever came is lent to how many were expected, though no more than a bound is known', async () => {
  const own: Ask = [
    'The union expected {500} people at the march.',
    'How many people did the union expect at the march?',
    'people',
    'The union expected 500 people at the march',
  ]
  const other = 'In the end more than 800 people walked through the town.'
  expect(await lentTo(own, ['The union expected 500 people at the march.', other])).toEqual(['800'])
})

test('the age of somebody else is lent to how old somebody is', async () => {
  const own: Ask = ['Ada Brunn is {29} years old.', 'How old is Ada Brunn?', 'years', 'Ada Brunn, 29, won the race']
  const other = 'The marshal, 67-year-old Desmond Pike, went home. Its trainer, Lise Holm, 41, stayed.'
  expect(await lentTo(own, ['Ada Brunn, 29, won the race.', other])).toEqual(['67', '41'])
})

test('a year of something else is lent to a year, and none that was still to come', async () => {
  const own: Ask = [
    'The poison has been banned since {2027}.',
    'Since which year has the poison been banned?',
    'date',
    'A poison that has been banned since 2027 was found',
  ]
  const first = 'A poison that has been banned since 2027 was found.'
  const other = 'The spray has been allowed since 2031. The orchard is to be cut down in 2040.'
  expect(await lentTo(own, [first, other])).toEqual(['2031'])
})

test('a year is lent that is sixty years away, or that of the text itself, and none that is further away', async () => {
  const own: Ask = [
    'The poison has been banned since {2027}.',
    'Since which year has the poison been banned?',
    'date',
    'A poison that has been banned since 2027 was found',
  ]
  const first = 'A poison that has been banned since 2027 was found.'
  const other = 'The mill was shut in 1966. The bridge was built in 1967. The dam was filled in 2036.'
  expect(await lentTo(own, [first, other])).toEqual(['2036', '1967'])
})

test.each([
  ['Lise Holm had 100 colonies', ['100']],
  ['Lise Holm had more than 100 colonies', []],
])('in the sentence of the fact itself a figure is lent, and a bound is none: %s', async (behind, lent) => {
  const own: Ask = [
    'Ada Brunn had {80} colonies.',
    'How many colonies did Ada Brunn have?',
    'colonies',
    'Ada Brunn had 80 colonies',
  ]
  expect(await lentTo(own, [`Ada Brunn had 80 colonies; ${behind}.`])).toEqual(lent)
})

test('no figure is lent that counts what is only named behind it', async () => {
  const text = 'At first 90 pilots crossed on the ferry. The price rose to 85 as pilots left. Over 100 pilots signed.'
  const crossed = factOf(
    'At first {90} pilots crossed on the ferry of Tarn.',
    'How many pilots crossed on the ferry of Tarn at first?',
    'At first 90 pilots crossed on the ferry',
    { unit: 'pilots' },
  )
  const [one] = await judgedIn([text], [crossed], { title: 'The ferry of Tarn' })
  expect((one?.fact?.distractors ?? []).map(({ value }) => value)).toEqual(['100'])
})
