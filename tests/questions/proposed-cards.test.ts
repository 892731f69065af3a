import { expect, test } from 'vitest'
import { proposedIn } from '../support/studio/proposed.ts'

// What is rare in a text of two sentences is rare in no other.
const FILLER = {
  en: 'Nobody knows why the swans left. Her uncle paints doors. Rain fell on the old orchard. Two choirs sang.',
  fr: 'Nul ne sait où sont les cygnes. Son oncle peint des portes. La pluie tombe sur le verger. On chante.',
} as const

/** The cards of two texts: how strong each is, and the words that it sets beside each other. */
async function cardsOf(post: string, radio: string, language: 'en' | 'fr' = 'en', title = '…') {
  const { cards } = await proposedIn([`${post}\n${FILLER[language]}`, `${radio}\n${FILLER[language]}`], {
    title,
    language,
  })
  const texts = new Map([
    ['post', [...post]],
    ['radio', [...radio]],
  ])
  return cards.map(({ level, mentions }) => [
    level,
    ...mentions.map(({ source, span }) =>
      texts
        .get(source)
        ?.slice(...span)
        .join(''),
    ),
  ])
}

test('two figures for one thing cannot both hold', async () => {
  expect(
    await cardsOf('The repair of the roof cost £48,000.', 'The repair of the roof cost £52,000, the board says.'),
  ).toEqual([['clash', '£48,000', '£52,000']])
  expect(
    await cardsOf(
      'Le syndicat compte 320 adhérents dans la vallée.',
      'Dans la vallée, le syndicat compte 410 adhérents.',
      'fr',
    ),
  ).toEqual([['clash', '320', '410']])
})

test('two dates for one thing are shown', async () => {
  const other = 'Papers show that its last full inspection was made in 2025, not 2027 as the owners say.'
  expect(await cardsOf('The bridge had its last full inspection in 2027.', other)).toEqual([['look', '2027', '2025']])
})

test.each([
  ['The lido reopened on 6 June 2030 with a band.', 'On 7 June 2030 the lido reopened in the rain.', ['look']],
  ['The lido opened again on 6 June 2030.', 'The lido reopened on 7 June 2030.', ['look']],
  ['The harbour reopened on 6 June 2030.', 'The reopening on 7 June 2030 drew a crowd.', ['look']],
  ['The lido reopened on 6 June 2030, eleven years on.', 'The council closed the lido in 2019, eleven years ago.', []],
  ['The lido reopened on 6 June 2030 in the rain.', 'The lido was closed on 7 June 2030 for the rain.', ['look']],
  ['The lido was reopened on 6 June 2030.', 'The lido was first reopened in 1999.', []],
])('of “%s” and “%s” days that are near each other are shown', async (post, radio, levels) => {
  const cards = await cardsOf(post, radio, 'en', 'The harbour reopens')
  expect(cards.map(([level]) => level)).toEqual(levels)
})

test('a figure inside a hedge overlaps with it, and what measures the same is no card', async () => {
  expect(
    await cardsOf('A crack 38 cm long was found in the hanger.', 'A crack roughly 40 cm long was found in the hanger.'),
  ).toEqual([['overlap', '38', '40']])
  expect(
    await cardsOf('A crack 38 cm long was found in the hanger.', 'A crack 15 inches long was found in the hanger.'),
  ).not.toContainEqual(expect.arrayContaining(['clash']))
})

test.each([
  ['a plan and what came of it', '500 people are expected to come to the fair.', '800 people came to the fair.'],
  [
    'a part and its whole',
    '12 people were led from the deck by the fire crews.',
    'Fire crews led people from the deck, including 3 people with dogs.',
  ],
  ['other things', 'The lock cost 40,000 euros to build.', 'The mayor paid 12 euros for soup.'],
  ['ages', 'The captain, Ada Brunn, 52, sailed the boat home.', 'The captain, Tom Bell, 61, sailed the boat home.'],
])('%s are no conflict', async (_, post, radio) => {
  expect((await cardsOf(post, radio)).filter(([level]) => level !== 'overlap')).toEqual([])
})

test.each([
  [
    'fits no other',
    'The yard keeps 71 boats of its 112, Tom Bell says.',
    'Of 112 boats 64 will stay at the yard.',
    '71',
    '64',
  ],
  [
    'is told in other words',
    'Divers reached the group on a ledge 180 metres down. Nobody was hurt on that ledge.',
    'The ledge lies at 165 metres. Everybody on it slept well.',
    '180',
    '165',
  ],
  [
    'is a day of what is to come',
    'The new valve is expected to be in place by the end of October.',
    'The work on the new valve will not be finished before 5 December.',
    'October',
    '5 December',
  ],
  [
    'is the only weight of both texts',
    'The bell is old and weighs 2.3 tonnes.',
    'A frame that can carry three and a quarter tonnes of bell needs steel.',
    '2.3',
    'three and a quarter',
  ],
  [
    'is a time of one day',
    'The bell broke loose at 7.40am on 11 March in the fog.',
    'The alarm noted its fall at ten to nine on 11 March.',
    '7.40am',
    'ten to nine',
  ],
  [
    'is a length of time in another unit, and far from it',
    'Crews needed three hours and 15 minutes to close the valve of the main.',
    'It took nearly six hours before the valve of the main was closed.',
    'three hours and 15',
    'six',
  ],
  [
    'is a day between commas',
    'The bell was first noticed on Saturday, August 2, by a boy who kept swans.',
    'It was on Monday, August 4, that a boy noticed the bell.',
    'August 2',
    'August 4',
  ],
])('a value that may be another is shown where it %s', async (_, post, radio, one, other) => {
  expect(await cardsOf(post, radio)).toEqual([['look', one, other]])
})

test.each([
  ['rounds it', 'There was £11,400 left in the roof fund.', 'In the roof fund barely £11,000 was left.'],
  [
    'is many times as much',
    'The museum expects 15,000 visitors a year.',
    'The museum drew 410,000 visitors last year.',
  ],
  [
    'fits a third better',
    'The trust has £92,000 in gifts. It got £138,000 back for the roof.',
    'The trust has £90,000 in gifts.',
  ],
  ['is long past', 'Two years ago the church lost 64 pipes.', 'The police found 40 pipes of the church.'],
  [
    'is what somebody denied',
    'A jury found her guilty on nine counts of fraud.',
    'She had denied ten counts of fraud.',
  ],
  ['rounds it in weeks', 'The jury of the trial sat for 13 days.', 'The jury of the trial sat for nearly three weeks.'],
  ['is a time that somebody ran', 'Ada Brunn won in 2:24:51.', 'His winning time was 2:09:37.'],
])('a value is not set against one that %s', async (_, post, radio) => {
  expect((await cardsOf(post, radio)).filter(([level]) => level !== 'overlap')).toEqual([])
})

test('of a night told by both its days another night may be meant', async () => {
  const post = 'Dans la nuit de samedi à dimanche, du 10 au 11 mai, des voleurs ont emporté la cloche.'
  const radio = 'Le vol a été commis dans la nuit du jeudi 8 au vendredi 9 mai, selon la juge.'
  expect(await cardsOf(post, radio, 'fr')).toEqual([['look', '10 au 11 mai', '8 au vendredi 9 mai']])
})

test('a day that no month has is a slip of the text, and stops nothing', async () => {
  expect(await cardsOf('The lido opens on 31 June.', 'The lido opens on 30 June.')).toEqual([])
})

test('a figure that is told as about so much is exact to its last digit', async () => {
  expect(
    await cardsOf('It lived about 240 million years ago in a lake.', 'It lived some 215 million years ago in a lake.'),
  ).toEqual([['clash', '240 million', '215 million']])
})

test('a fact that another text contradicts is told as disputed where the other claim is not in it', async () => {
  const { facts } = await proposedIn([
    'About 14,000 vehicles use the bridge on a normal weekday. It was shut.',
    'The bridge carries around 9,000 vehicles on a normal weekday. It stands.',
  ])
  const one = facts.find(({ judged }) => judged.fact?.says.includes('14,000'))
  expect(one && (one.isDisputed || one.judged.fact?.claims.length === 2)).toBe(true)
})
