import { expect, test } from 'vitest'
import { readingWords } from '../../questions/languages/languages.ts'
import { numbersIn } from '../../questions/reading/numbers.ts'

const french = readingWords('fr')

test.each([
  ['184 pêcheurs', [184]],
  ['180 000 mètres cubes', [180_000]],
  ['12.400 euros', [12_400]],
  ['2,5 kilomètres', [2.5]],
  ['2,3 millions d’euros', [2_300_000]],
  ['deux cent dix kilos', [210]],
  ['cent vingt élèves', [120]],
  ['mille habitants', [1000]],
  ['trois mille cinq cents', [3500]],
  ['trente et un voyages', [31]],
  ['vingt et une lycéennes', [21]],
  ['un franc quinze', [1.15]],
  ['deux francs quarante', [2.4]],
  ['un franc dix-sept', [1.17]],
  ['soixante et onze', [71]],
  ['soixante-quinze ans', [75]],
  ['quatre-vingts', [80]],
  ['quatre-vingt-dix-sept', [97]],
  ['un kilo et demi', [1.5]],
  ['trois mois et demi', [3.5]],
  ['durant deux heures et demie', [2.5]],
  ['deux millions et demi', [2_500_000]],
  ['un quart de million', [250_000]],
  ['une heure et vingt minutes', [80]],
  ['2 heures 40 minutes', [160]],
  ['cent deux heures et dix minutes', [102, 10]],
  ['septante et une personnes', [71]],
  ['nonante-huit', [98]],
  ['huitante', [80]],
  ['dix-sept', [17]],
  ['Personne n’a été blessé', [0]],
])('French words for a number are read: %s', (text, numbers) => {
  expect(numbersIn(text, french).map(({ n }) => n)).toEqual(numbers)
})

test.each([
  ['une soixantaine de bénévoles', 60, 'about'],
  ['plus d’une centaine de curieux', 100, 'over'],
  ['neuf heures environ', 9, 'about'],
  ['près de deux cents habitants', 200, 'about'],
  ['plus de 2 000 personnes', 2000, 'over'],
  ['jusqu’à 50 personnes', 50, 'upTo'],
  ['au moins six semaines', 6, 'atLeast'],
  ['184 pêcheurs', 184, undefined],
])('French hedges are read: %s', (text, n, hedge) => {
  expect(numbersIn(text, french)).toContainEqual(expect.objectContaining({ n, hedge }))
})

test('money in francs is read with its hundredths, in words or in figures', () => {
  const read = (text: string) => numbersIn(text, french).map(({ n }) => n)
  expect(read('deux francs par jour au lieu d’un franc quarante')).toEqual([2, 1.4])
  expect(read('Le pain coûte 2 euros 50.')).toEqual([2.5])
  expect(read('Pour deux euros vingt personnes sont entrées')).toEqual([2, 20])
})
