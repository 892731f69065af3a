import { expect, test } from 'vitest'
import { canBothHold } from '../../questions/studio/propose/told-values.ts'
import { typedMentions } from '../../questions/studio/propose/typed-mentions.ts'
import { viewOf } from '../../questions/studio/sentence-view.ts'

const mentionsIn = (text: string, language: string) =>
  typedMentions(viewOf({ id: 'post', label: 'The Post', published: '2031-05-20', text }, language, '…'))

/** What a text of May 2031 names: each mention's words and what they come to. */
const mentionsOf = (text: string, language = 'en') =>
  mentionsIn(text, language).map(({ span, value }) => [text.slice(...span), value])

test.each([
  ['The bell rang at ten to nine.', [['ten to nine', '08:50']]],
  ['The ferry left at half past ten.', [['half past ten', '10:30']]],
  ['It sank at a quarter to seven in the evening.', [['a quarter to seven', '18:45']]],
  [
    'It was ten to three on the morning of 5 March.',
    [
      ['ten to three', '02:50'],
      ['5 March', '2031-03-05'],
    ],
  ],
  [
    'It lasted an hour and a half, and 300 people came.',
    [
      ['an hour and a half', 1.5],
      ['300', 300],
    ],
  ],
  ['It took three months and a quarter.', [['three months and a quarter', 3.25]]],
  ['It cost a quarter of a million dollars.', [['a quarter of a million', 250_000]]],
  ['It cost three quarters of a billion.', [['three quarters of a billion', 750_000_000]]],
  ['The keys changed hands shortly after two in the afternoon.', [['two', '14:00']]],
  ['He counted 40 in the morning.', [['40', 40]]],
  ['Crews needed three hours and 15 minutes.', [['three hours and 15', 195]]],
  ['It took an hour and twenty-five minutes.', [['an hour and twenty-five', 85]]],
  ['They hope to see it, and have camped there since Thursday.', [['Thursday', '2031-05-15']]],
  ['It has been shut since last Tuesday.', [['Tuesday', '2031-05-13']]],
  ['It sank last Friday.', [['Friday', '2031-05-16']]],
  ['It sank on Monday of last week.', [['Monday', '2031-05-12']]],
  ['It sank on Friday of last week.', [['Friday', '2031-05-16']]],
  ['The cellar was full by four in the morning.', [['four', '04:00']]],
  ['They meet on Tuesday 4 November, it has been agreed.', [['4 November', '2031-11-04']]],
  [
    'They won by ten to two.',
    [
      ['ten', 10],
      ['two', 2],
    ],
  ],
  ["All was sold by two o'clock.", [["two o'clock", '14:00']]],
  ["It rang at two o'clock in the night.", [["two o'clock", '02:00']]],
  ['It rang at half past five in the morning.', [['half past five', '05:30']]],
  ["It rang at six o'clock.", [["six o'clock", '06:00']]],
  ["It shuts at six o'clock on weekday evenings.", [["six o'clock", '18:00']]],
  ['It rang at twenty-five to nine.', [['twenty-five to nine', '08:35']]],
  ['It rang at 10 to nine.', [['10 to nine', '08:50']]],
  ['It rang at ten to 9.', [['ten to 9', '08:50']]],
  ['Behind a morning of rain it left at five in the afternoon.', [['five', '17:00']]],
  ["The owner of the nightclub came at five o'clock in the evening.", [["five o'clock", '17:00']]],
  ['Robbed by night, it rang at two in the afternoon.', [['two', '14:00']]],
  ['He woke before breakfast, at half past three.', [['half past three', '03:30']]],
  ["The first tram leaves at five o'clock.", [["five o'clock", '05:00']]],
  [
    'The sum was 40 euros last night.',
    [
      ['40', 40],
      ['night', '2031-05-19'],
    ],
  ],
  ['It was the last night of the fair.', []],
  [
    'This year 40 ran.',
    [
      ['This year', '2031'],
      ['40', 40],
    ],
  ],
  ['It weighs three and a quarter tonnes.', [['three and a quarter', 3.25]]],
  ['A third of the crew left.', [['A third', 0.333]]],
  ['It is eleven and three quarters miles long.', [['eleven and three quarters', 11.75]]],
])('“%s” is read as people say it', (text, mentions) => {
  expect(mentionsOf(text)).toEqual(mentions)
})

test.each([
  ['Le bac est parti à neuf heures et demie.', [['neuf heures et demie', '09:30']]],
  ['Le feu a pris à vingt heures trente.', [['vingt heures trente', '20:30']]],
  ['Il a sonné à sept heures moins dix.', [['sept heures moins dix', '06:50']]],
  ["Le bal a duré jusqu'à six heures du matin.", [['six heures', '06:00']]],
  ['Il était sept heures et demie.', [['sept heures et demie', '07:30']]],
  [
    'Ils étaient 40 cette année.',
    [
      ['40', 40],
      ['cette année', '2031'],
    ],
  ],
  ['Cela se passe du jeudi 8 au vendredi 9 mai.', [['8 au vendredi 9 mai', '2031-05-09']]],
])('« %s » se lit comme on le dit', (text, mentions) => {
  expect(mentionsOf(text, 'fr')).toEqual(mentions)
})

test.each([
  ['It rang shortly before midnight.', 'It rang at 11.45pm.', true],
  ['It rang shortly before midnight.', 'It rang at 11.29pm.', false],
  ['It rang shortly before midnight.', 'It rang at 00.10am.', false],
  ['It rang shortly before 7am.', 'It rang at 6.30am.', true],
  ['It rang shortly before 7am.', 'It rang at 7am.', false],
])('“%s” and “%s” can both be right: %s', (one, other, canBe) => {
  const [first, second] = [one, other].flatMap((text) => mentionsIn(text, 'en'))
  if (!first || !second) throw new Error('Each text names a time.')
  expect(canBothHold(first, second)).toBe(canBe)
})

test('a day behind “p.m.” goes on, and whoever comes next does not', () => {
  const sentencesOf = (text: string) => viewOf({ id: 'post', label: 'The Post', text }, 'en', '…').sentences.length
  expect(sentencesOf('It is shut until 7 p.m. Monday in the rain.')).toBe(1)
  expect(sentencesOf('It is shut until 7 p.m. Nobody minds.')).toBe(2)
  expect(sentencesOf('It ended at 9 p.m. Thursday is a holiday.')).toBe(2)
  expect(sentencesOf('It shut at 6 p.m. Sundays are busier.')).toBe(2)
})

test.each([
  ['The search lasted twenty-one hours and twenty minutes.', [21, 20]],
  ['The flight took 2.5 hours and 10 minutes of taxiing.', [2.5, 10]],
  ['It was doing 60 miles an hour and two minutes later it hit a wall.', [60, 2]],
  ['They waited half an hour and ten minutes later the bus came.', [10]],
  ['The fund is worth 12.5 million and a half of it is spent.', [12_500_000, 0.5]],
  ['It is a week and a half-term holiday.', []],
  ['The council voted and it was ten to three in favour.', [10, 3]],
])('what only begins like a length or a time is none: %s', (text, values) => {
  expect(mentionsOf(text).map(([, value]) => value)).toEqual(values)
})
