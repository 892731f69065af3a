import { expect, test } from 'vitest'
import { readingWords } from '../../questions/languages/languages.ts'
import { normalForm } from '../../questions/text/normal-form.ts'

// Which times of day a text names, as people say them: in the morning first where it may be the evening, too.

const timesIn = (text: string, language: string): readonly string[] => {
  const minutes = readingWords(language).times(normalForm(text))
  return [...new Set(minutes)]
    .sort((a, b) => a - b)
    .map((n) => `${Math.floor(n / 60)}.${String(n % 60).padStart(2, '0')}`)
}

test.each([
  ['It lasted from half past ten to noon.', ['10.30', '12.00', '22.30']],
  ['The bell rang at ten to nine.', ['8.50', '20.50']],
  ['It was closed until twenty to six.', ['5.40', '17.40']],
  ['It was shut before ten to two.', ['1.50', '13.50']],
  ['It rang shortly after five to eight.', ['7.55', '19.55']],
  ['It was 10 minutes to 4.', ['3.50', '15.50']],
  ['A quarter to one.', ['0.45', '12.45']],
  ['It rang at 11.40 on Monday night.', ['23.40']],
  ['It rang at 11.40 on Monday morning.', ['11.40']],
  ['It rang at 2.30 at night.', ['2.30']],
  ['It rang at 2.30 in the afternoon.', ['14.30']],
  ['It rang at 12.30 in the afternoon.', ['12.30']],
  ['It rang at 12.10 at night.', ['0.10']],
  ['It rang at 19.40 in the evening.', ['19.40']],
  ['It rang at half past four in the afternoon.', ['16.30']],
  ['It rang at half past four pm.', ['16.30']],
  ['It rang at a quarter to seven on Monday evening.', ['18.45']],
  ['It rang at ten to nine at night.', ['20.50']],
  ['It rang at a quarter past two at night.', ['2.15']],
  ['It rang at half past midnight.', ['0.30']],
  ['It rang at twenty to midnight.', ['23.40']],
  ['It rang at ten past noon.', ['12.10']],
  ['It rang at one o’clock in the afternoon.', ['13.00']],
  ['It rang at seven in the morning.', ['7.00']],
  ['It rang at seven on Monday evening.', ['19.00']],
  ['It rang at 8.10 in the morning.', ['8.10']],
  ['The two morning trains were full.', []],
  ['It killed five on Monday night.', []],
  ['5 to 10 people waited.', []],
  ['They won 5 to 4.', []],
  ['It was carried by ten to two.', []],
  ['The doors opened at seven and 5 to 10 people waited.', ['7.00', '19.00']],
])('“%s” names %j', (text, times) => {
  expect(timesIn(text, 'en')).toEqual(times)
})

test.each([
  ['À dix-neuf heures quarante-cinq.', ['19.45']],
  ['À dix-neuf heures trente.', ['19.30']],
  ['À huit heures cinq, le bac est parti.', ['8.05']],
  ['À huit heures cinquante.', ['8.50']],
  ['À huit heures cinq personnes attendaient.', ['8.00']],
  ['À vingt et une heures.', ['21.00']],
  ['À vingt-deux heures moins vingt-cinq.', ['21.35']],
  ['À midi et demi.', ['12.30']],
  ['À minuit et quart.', ['0.15']],
  ['À minuit moins le quart.', ['23.45']],
  ['À sept heures et demie.', ['7.30']],
  ['À une heure moins le quart.', ['0.45']],
  ['Le 8 h 30 est parti.', ['8.30']],
  ['À huit heures vingt quand la cloche a sonné.', ['8.20']],
  ['À huit heures vingt mardi.', ['8.20']],
  ['À huit heures quinze minutes précises.', ['8.15']],
  ['À huit heures vingt bateaux sont partis.', ['8.00']],
  ['À 9 heures une voiture a brûlé.', ['9.00']],
  ['À 9 heures un homme a plongé.', ['9.00']],
  ['À midi une voiture a brûlé.', ['12.00']],
  ['À neuf heures cinq bus sont partis.', ['9.00']],
  ['À neuf heures cinq les portes ont ouvert.', ['9.05']],
  ['À 8 heures 5 personnes attendaient.', ['8.00']],
  ['À midi moins dix.', ['11.50']],
  ['À midi vingt.', ['12.20']],
  ['À zéro heure trente.', ['0.30']],
  ['Il a travaillé 39 heures.', []],
])('« %s » nomme %j', (text, times) => {
  expect(timesIn(text, 'fr')).toEqual(times)
})
