import { expect, test } from 'vitest'
import { judge, textsOf } from '../support/studio/facts-judged.ts'

// What assistants were seen to write where they follow the request, and how it is taken.

test('a mood that stands at a claim is the fact’s', async () => {
  const [one] = await judge(textsOf('en', 'The new pier will open in August, the harbour board decided.'), {
    says: 'The new pier will open in {August}.',
    ask: ['When will the new pier open?'],
    unit: 'month',
    claims: [{ a: 'August', quote: 'The new pier will open in August', mood: 'plan' }],
  })
  expect(one).toMatchObject({ outcome: 'accepted', fact: { mood: 'plan' } })
})

test.each([
  ['en', 'metres', 'The pier is a little over 300 metres long.', 'a little over 300 metres', 'How long is the pier?'],
  ['en', 'GBP', 'The fund held barely £11,000 in May.', 'barely £11,000', 'How much did the fund hold in May?'],
  ['en', 'GBP', 'The repair cost well over £1 million.', 'well over £1 million', 'How much did the repair cost?'],
  [
    'fr',
    'EUR',
    'La marque a coûté un peu plus d’un million d’euros.',
    'un peu plus d’un million d’euros',
    'Combien la marque a-t-elle coûté ?',
  ],
])('in %s a hedge of several words is read: %#', async (language, unit, text, value, ask) => {
  const [one] = await judge(textsOf(language, text), {
    says: text.replace(value, `{${value}}`),
    ask: [ask],
    unit,
    claims: [{ a: value, quote: text.replace(/\.$/, '') }],
  })
  expect(one?.reasons.filter(({ code }) => code === 'shape')).toEqual([])
  expect(one?.outcome).toBe('accepted')
})

test('a year is a date, a month beside a day of that year is one, and a score is a text', async () => {
  const draft = textsOf(
    'en',
    'The mill was founded in 1826. Tarn beat Welby 29 to 28 in the final. The hearing will be held on Monday 21 June.',
    'The hearing will be held in June.',
  )
  const [year, score, day] = await judge(
    draft,
    {
      says: 'The mill was founded in {1826}.',
      ask: ['In which year was the mill founded?'],
      unit: 'year',
      claims: [{ a: '1826', quote: 'The mill was founded in 1826' }],
    },
    {
      says: 'Tarn beat Welby {29 to 28} in the final.',
      ask: ['By what score did Tarn beat Welby in the final?'],
      unit: 'score',
      claims: [{ a: '29 to 28', quote: 'Tarn beat Welby 29 to 28 in the final' }],
    },
    {
      says: 'The hearing will be held on {Monday 21 June}.',
      ask: ['When will the hearing be held?'],
      mood: 'plan',
      unit: 'date',
      claims: [
        { a: '2032-06-21', quote: 'The hearing will be held on Monday 21 June' },
        { b: 'June', quote: 'The hearing will be held in June' },
      ],
    },
  )
  expect(year).toMatchObject({ outcome: 'accepted', fact: { type: 'date' } })
  expect(score).toMatchObject({ outcome: 'accepted', fact: { type: 'text' } })
  expect(day).toMatchObject({ outcome: 'accepted', fact: { claims: [{ a: '2032-06-21' }, { b: '2032-06' }] } })
})

test('a figure stands without a noun that is not the fact’s own, and what it counts is looked at', async () => {
  const fact = (noun: string) => ({
    says: '{1,340 people} answered the appeal.',
    ask: ['How many people answered the appeal?'],
    unit: 'people',
    claims: [
      { a: '1,340 people', quote: '1,340 people answered the appeal' },
      { b: `more than 1,300 ${noun}`, quote: `more than 1,300 ${noun} answered the appeal` },
    ],
  })
  for (const noun of ['people', 'donors']) {
    const texts = ['1,340 people answered the appeal.', `In all more than 1,300 ${noun} answered the appeal.`]
    const [one] = await judge(textsOf('en', ...texts), fact(noun))
    expect(one?.outcome, noun).not.toBe('refused')
  }
})

const SETTING = 'Brightwell Rowing Club'
const CLUB = `${SETTING} will have a new boathouse. The old one burned down. It was built in 1974. It held 40 boats. It had cost 9,000 pounds. The fire began at night. A cat survived it.`
const ofTheClub = (says: string, ask: string, value: string, quote: string, unit: string) => ({
  says: says.replace('CLUB', SETTING),
  ask: [ask.replace('CLUB', SETTING)],
  unit,
  claims: [{ a: value, quote }],
})

test('what all questions of a reply name again and again is the setting, and need not stand beside each value', async () => {
  const facts = [
    ofTheClub(
      'The old boathouse of CLUB held {40} boats.',
      'How many boats did the old boathouse of CLUB hold?',
      '40',
      'It held 40 boats',
      'boats',
    ),
    ofTheClub(
      'The old boathouse of CLUB was built in {1974}.',
      'When was the old boathouse of CLUB built?',
      '1974',
      'It was built in 1974',
      'year',
    ),
    ofTheClub(
      'The old boathouse of CLUB had cost {9,000 pounds}.',
      'How much had the old boathouse of CLUB cost?',
      '9,000 pounds',
      'It had cost 9,000 pounds',
      'GBP',
    ),
    ofTheClub(
      '{A cat} survived the fire at the old boathouse of CLUB.',
      'What survived the fire at the old boathouse of CLUB?',
      'A cat',
      'A cat survived it',
      'animal',
    ),
  ]
  const all = await judge(textsOf('en', CLUB), ...facts)
  expect(all.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted'])
  // One question alone has no setting: its words must stand there.
  const [alone] = await judge(textsOf('en', CLUB), facts[2] ?? {})
  expect(alone?.outcome).not.toBe('accepted')
})

test('a claim that cannot be made sure of is left out where a sure one can mean the same, and never where they differ', async () => {
  const fact = (second: string) => ({
    says: 'The horn of the ferry was heard for {40} minutes.',
    ask: ['For how many minutes was the horn of the ferry heard?'],
    unit: 'minutes',
    claims: [
      { a: '40', quote: 'The horn of the ferry was heard for 40 minutes' },
      { b: second, quote: `It wailed for ${second} minutes` },
    ],
  })
  const texts = (second: string) => [
    'The horn of the ferry was heard for 40 minutes.',
    `Nobody slept. It wailed for ${second} minutes.`,
  ]
  const [same] = await judge(textsOf('en', ...texts('more than 30')), fact('more than 30'))
  expect(same).toMatchObject({ outcome: 'accepted', fact: { claims: [{ a: '40' }] } })
  expect(same?.mended).toContain('claims')
  // The exact one is the doubtful one: without it a wrong answer might be right.
  const [wide] = await judge(
    textsOf(
      'en',
      'Nobody slept. It wailed for 40 minutes.',
      'The horn of the ferry was heard for more than 30 minutes.',
    ),
    {
      ...fact('40'),
      claims: [
        { a: '40', quote: 'It wailed for 40 minutes' },
        { b: 'more than 30', quote: 'The horn of the ferry was heard for more than 30 minutes' },
      ],
    },
  )
  expect(wide?.outcome).toBe('look')
  const [other] = await judge(textsOf('en', ...texts('25')), fact('25'))
  expect(other?.outcome).toBe('look')
  expect(other?.fact?.claims).toHaveLength(2)
})

test('“last year” is told by the article’s own date, and a group by its name', async () => {
  const draft = textsOf('en', 'Last year the Maravel group lost 3 million pounds. Maravel sold 12 ships.')
  const all = await judge(
    draft,
    {
      says: 'In 2031 the Maravel group lost {3 million pounds}.',
      ask: ['How much did the Maravel group lose in 2031?'],
      unit: 'GBP',
      claims: [{ a: '3 million pounds', quote: 'Last year the Maravel group lost 3 million pounds' }],
    },
    {
      says: 'The Maravel group sold {12} ships.',
      ask: ['How many ships did the Maravel group sell?'],
      unit: 'ships',
      claims: [{ a: '12', quote: 'Maravel sold 12 ships' }],
    },
    {
      says: 'In 2030 the Maravel group lost {3 million pounds}.',
      ask: ['How much did the Maravel group lose in 2030?'],
      unit: 'GBP',
      claims: [{ a: '3 million pounds', quote: 'Last year the Maravel group lost 3 million pounds' }],
    },
  )
  expect(all.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'look'])
})

test('“Sir Hugh, 71, said” is said by Sir Hugh Penmarrick, and not by Sir Ralph', async () => {
  const fact = (who: string) => ({
    says: 'Two people must sign for any payment of {more than £500}.',
    ask: ['For a payment of what size must two people sign?'],
    unit: 'GBP',
    claims: [
      { a: 'more than £500', quote: 'two people must now sign for any payment of more than £500', 'said by': who },
    ],
  })
  const text =
    'Sir Hugh Penmarrick and Sir Ralph Bowes met. Sir Hugh, 71, said two people must now sign for any payment of more than £500.'
  const codes = async (who: string) => (await judge(textsOf('en', text), fact(who)))[0]?.reasons.map(({ code }) => code)
  expect(await codes('Sir Hugh Penmarrick')).not.toContain('other-speaker')
  expect(await codes('Sir Ralph Bowes')).toContain('other-speaker')
})

test('a figure is hedged by the word behind it, and not by the hedge of the next', async () => {
  const text = 'Devant 4 187 spectateurs, dont environ 900 venus de loin, les joueuses ont gagné.'
  const [one] = await judge(textsOf('fr', text), {
    says: 'Les joueuses ont gagné devant {4 187} spectateurs.',
    ask: ['Devant combien de spectateurs les joueuses ont-elles gagné ?'],
    unit: 'spectateurs',
    claims: [{ a: '4 187', quote: text.replace(/\.$/, '') }],
  })
  expect(one?.reasons.map(({ code }) => code)).not.toContain('hedge-lost')
})

test('a figure that opens its sentence is small in ours', async () => {
  const [one] = await judge(textsOf('en', 'Twenty-three people were taken to hospital.'), {
    says: '{Twenty-three} people were taken to hospital.',
    ask: ['How many people were taken to hospital?'],
    unit: 'people',
    claims: [{ a: 'Twenty-three', quote: 'Twenty-three people were taken to hospital' }],
  })
  expect(one).toMatchObject({ outcome: 'accepted', fact: { claims: [{ a: 'twenty-three' }] } })
})
