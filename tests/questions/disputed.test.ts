import { expect, test } from 'vitest'
import { judgedIn } from '../support/studio/judged-texts.ts'

// What a text marks as disputed, withdrawn or denied is no plain fact: a person looks at it.

async function outcomeOf(texts: readonly string[], fact: object, language = 'en') {
  const [one] = await judgedIn(texts, [fact], { title: 'The lock', language })
  return [one?.outcome, ...(one?.reasons ?? []).map(({ code, words }) => `${code} ${words}`)]
}

const KEEPER = 'The keeper, 61-year-old Tom Bell, spoke to reporters on Sunday.'
const opened = {
  says: '{Tom Bell} is the keeper who opened the sluice.',
  ask: ['Which keeper opened the sluice?'],
  unit: 'person',
  claims: [{ post: 'Tom Bell', quote: 'The keeper, 61-year-old Tom Bell, opened the sluice on Sunday' }],
}
const OPENED = 'The keeper, 61-year-old Tom Bell, opened the sluice on Sunday.'

test.each([
  [`How the sluice came to be opened is a matter of dispute. ${OPENED}`, 'dispute'],
  [`${OPENED} He has since withdrawn his account of how he opened the sluice.`, 'withdrawn'],
  [`${OPENED} His lawyer denies that he opened the sluice.`, 'denies'],
  [`${OPENED} A rival keeper withdrew her account of how he opened the sluice.`, 'withdrew'],
])('a fact is looked at where the sentence beside it says otherwise: %s', async (text, mark) => {
  expect(await outcomeOf([text], opened)).toEqual(['look', `denied ${mark}`])
})

test('it is looked at where another text says that it is in dispute', async () => {
  const other = 'Who opened the sluice is now in dispute.'
  expect(await outcomeOf([OPENED, other], opened)).toEqual(['look', 'denied in dispute'])
})

test.each([
  `${OPENED} The price of the new gate is in dispute.`,
  `${OPENED} The town denies that it is short of money.`,
  `The union withdrew from the talks. ${OPENED}`,
  `${OPENED} The keeper who opened the sluice denies that it was late.`,
  `${OPENED} The price of the new sluice is in dispute.`,
  `${OPENED} A rival keeper withdrew the paddle with which she opened her sluice.`,
])('what is disputed of something else leaves it as it is: %s', async (text) => {
  expect(await outcomeOf([text], opened)).toEqual(['accepted'])
})

test('who somebody is, is not looked at because of what they did', async () => {
  const who = {
    says: 'The keeper is {Tom Bell}.',
    ask: ['Who is the keeper?'],
    unit: 'person',
    claims: [{ post: 'Tom Bell', quote: 'The keeper, 61-year-old Tom Bell, spoke to reporters' }],
  }
  expect(await outcomeOf([`${KEEPER} Who opened the sluice is in dispute.`], who)).toEqual(['accepted'])
})

test('where two sources are set against each other both are heard, though one of them says that it is in dispute', async () => {
  const quote = 'The keeper, 61-year-old Tom Bell, opened the sluice on Sunday'
  const both = { ...opened, claims: [...opened.claims, { radio: 'Tom Bell', quote }] }
  const texts = [`${OPENED} Who opened the sluice is in dispute.`, OPENED]
  expect(await outcomeOf(texts, opened)).toEqual(['look', 'denied in dispute'])
  expect(await outcomeOf(texts, both)).toEqual(['accepted'])
})

test('what is told as what somebody claims may be disputed', async () => {
  const told = {
    says: 'Tom Bell claims that he opened the sluice {at the order of the mayor}.',
    ask: ['According to Tom Bell, at whose order did he open the sluice?'],
    type: 'text',
    unit: 'order',
    claims: [
      {
        post: 'at the order of the mayor',
        quote: 'He opened the sluice at the order of the mayor, Tom Bell claims',
        'said by': 'Tom Bell',
      },
    ],
  }
  const own = 'He opened the sluice at the order of the mayor, Tom Bell claims.'
  const disputed = 'Whether he opened the sluice at the order of the mayor is in dispute.'
  expect(await outcomeOf([`${own} ${disputed}`], told)).toEqual(['accepted'])
})

test('a French text disputes in its own words', async () => {
  const fact = {
    says: 'L’éclusier qui a ouvert la vanne est {Paul Roche}.',
    ask: ['Quel éclusier a ouvert la vanne ?'],
    unit: 'person',
    claims: [{ post: 'Paul Roche', quote: 'L’éclusier, Paul Roche, a ouvert la vanne dimanche' }],
  }
  const own = 'L’éclusier, Paul Roche, a ouvert la vanne dimanche.'
  expect(await outcomeOf([own], fact, 'fr')).toEqual(['accepted'])
  expect(await outcomeOf([`${own} Il est revenu sur son récit de la vanne ouverte.`], fact, 'fr')).toEqual([
    'look',
    'denied revenu sur',
  ])
})
