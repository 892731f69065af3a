import { expect, test } from 'vitest'
import { couldBe } from '../../questions/distractors/persons.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

/** Of these, who could be taken for the first, where one at least is to be left. */
async function couldStand(stem: string, names: readonly string[], text: string, language = 'fr', unit = 'person') {
  const [key = ''] = names
  const claims = [{ source: 'post', value: { name: key }, says: text }]
  const topic = prepare(await ledgerOf({ who: { type: 'name', unit, claims } }, { language }))
  return couldBe(
    names.slice(1).map((name) => ({ text: name })),
    key,
    stem,
    1,
    topic,
  ).map((one) => one.text)
}

const both = ['Rosa Lind', 'Jean Petit', 'Lise Noir']
const strike = 'L’ouvrière Rosa Lind parla. Le patron Jean Petit se tut. La jeune ouvrière Lise Noir rit.'

test('of another sex than the question tells is nobody', async () => {
  expect(await couldStand('Quelle ouvrière parla ?', both, strike)).toEqual(['Lise Noir'])
})

test('« Quelle personne » and « Quelle entreprise » tell no sex', async () => {
  expect(await couldStand('Quelle personne parla ?', both, strike)).toEqual(['Jean Petit', 'Lise Noir'])
  const firms = ['Lindco', 'Petitco']
  const told = 'La société Lindco ferma. Le groupe Petitco resta.'
  expect(await couldStand('Quelle entreprise ferma ?', firms, told, 'fr', 'company')).toEqual(['Petitco'])
})

test.each([
  ['La veille, Jean Petit se tut.'],
  ['La patronne rencontra Jean Petit.'],
  ['La mère de Jean Petit se tut.'],
  ['La patronne a vu Jean Petit.'],
])('an article before another word tells nothing of a name behind it: %s', async (sentence) => {
  const text = `Le boulanger Paul Roux parla. ${sentence}`
  expect(await couldStand('Quel boulanger parla ?', ['Paul Roux', 'Jean Petit'], text)).toEqual(['Jean Petit'])
})

test.each([
  ['The mother of Ben Oke came, and the captain Ida Falk.'],
  ['The captain visited Ben Oke, and the captain Ida Falk came.'],
  ['The captain Ida Falk met Ben Oke.'],
  ['The captain met Ben Oke. The captain Ida Falk came.'],
  ['A captain who saw Ben Oke told it to the captain Ida Falk.'],
])('who is beside the one that is called so is not called so: %s', async (sentence) => {
  const text = `The captain Ada Brunn led the march. ${sentence}`
  const names = ['Ada Brunn', 'Ben Oke', 'Ida Falk']
  expect(await couldStand('Which captain led the march?', names, text, 'en')).toEqual(['Ida Falk'])
})

test.each([
  ['The captain of the ferry, Ida Falk, came.'],
  ['Ida Falk, a captain of the harbour, came.'],
  ['In 1908 the old captain Ida Falk came.'],
])('what somebody is stands before the name or behind it: %s', async (sentence) => {
  const text = `The captain Ada Brunn led the march. ${sentence} Ben Oke came.`
  const names = ['Ada Brunn', 'Ben Oke', 'Ida Falk']
  expect(await couldStand('Which captain led the march?', names, text, 'en')).toEqual(['Ida Falk'])
})

test('how many they are is no year', async () => {
  const text = 'In 2031 Ada Brunn won. Ben Oke led 1500 runners.'
  expect(await couldStand('Who won?', ['Ada Brunn', 'Ben Oke'], text, 'en')).toEqual(['Ben Oke'])
  const strike = 'In 2031 Ada Brunn won. In 1500 runners met Ben Oke.'
  expect(await couldStand('Who won?', ['Ada Brunn', 'Ben Oke'], strike, 'en')).toEqual([])
})

test.each([
  [1971, ['Ben Oke']],
  [1970, []],
])(
  'beside somebody of 2031 somebody of %d is offered, or not: nobody is active for more than sixty years',
  async (year, kept) => {
    const text = `In 2031 Ada Brunn won. Ben Oke won in ${year}.`
    expect(await couldStand('Who won?', ['Ada Brunn', 'Ben Oke'], text, 'en')).toEqual(kept)
  },
)
