import { expect, test } from 'vitest'
import { explainContrast, explainTogether, explainValue } from '../../questions/facts/explanation.ts'
import { clauseOf } from '../../questions/facts/says.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { choice } from '../../questions/kinds/choice.ts'
import { doTheyAgree } from '../../questions/kinds/do-they-agree.ts'
import { contentLanguage } from '../../questions/languages/languages.ts'
import { randomFrom } from '../../questions/random.ts'
import { asPreciselyAs } from '../../questions/values/figures.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// What the sixth reading found said as a machine says it.

type Facts = Parameters<typeof ledgerOf>[0]

const topicOf = async (facts: Facts) => prepare(await ledgerOf(facts))

test.each([
  [19, 11.806_053, 12],
  [31, 19.262_508, 19],
  [18, 28.968_192, 29],
  [4, 40_000, 40_000],
  [670, 1078.26, 1100],
  [1, 1.609_344, 1.6],
])('a figure of %d that comes to %d is said as %d', (source, converted, said) => {
  expect(asPreciselyAs(source, converted)).toBe(said)
})

test('a wrong answer in another unit is offered as a person would convert it', async () => {
  const road = {
    unit: 'miles',
    distractors: [{ value: { is: 19, unit: 'km' }, why: 'That would be 19 km.' }],
    claims: [{ source: 'post', value: { is: 19 }, says: 'a 19-mile detour' }],
  }
  const [slot] = choice.slots(await topicOf({ road }))
  const item = slot?.draw(randomFrom('a seed'))
  expect(item?.shape === 'one' ? item.options.map(({ text }) => text) : []).toContain('12 miles')
})

const closed = {
  says: 'The bridge was closed on {6 March 2031}.',
  type: 'date' as const,
  event: 'the closure',
  claims: [
    {
      source: 'post',
      value: { date: '2031-03-06' },
      says: 'closed on Thursday',
      from: { weekday: 'Thursday' as const, onOrBefore: '2031-03-07' },
    },
  ],
}

test('how a weekday is dated is said so that anybody can follow it', async () => {
  const topic = await topicOf({ closed })
  const [assessment] = topic.assessments
  expect(assessment && explainValue(assessment, topic).support).toContain(
    '7 March 2031 is a Friday, so Thursday is 6 March 2031.',
  )
  const { weekdayFrom } = contentLanguage('fr').phrases
  expect(weekdayFrom('7 mars 2031', 'Friday', 'Thursday', '6 mars 2031')).toBe(
    'le 7 mars 2031 est un vendredi, donc jeudi est le 6 mars 2031',
  )
})

test('of an event that another source puts on another day that day is told', async () => {
  const checked = {
    says: 'The bridge was checked in {2027}.',
    type: 'date' as const,
    event: 'the check',
    claims: [
      { source: 'post', value: { date: '2027' }, says: 'checked in 2027' },
      { source: 'radio', value: { date: '2025' }, says: 'checked in 2025' },
    ],
  }
  const topic = await topicOf({ checked, closed })
  expect(explainTogether(topic.assessments, topic).support).toMatch(/^The radio says 2025\. The order stays the same\./)
})

const LONG = 'Ada Brunn, who has looked after the old harbour wall and all its gates for more than thirty years'

test('where one of those who contradict each other is told by a value alone, all are', async () => {
  const cause = {
    type: 'text' as const,
    unit: 'cause',
    exclusive: true,
    statement: 'The fire began with {value}.',
    says: 'The fire began with {a spark}.',
    claims: [
      { source: 'post', value: { text: 'a spark' }, says: 'It began with a spark', saidBy: { who: LONG } },
      { source: 'radio', value: { text: 'a lamp' }, says: 'It began with a lamp', saidBy: { who: 'Ben Oke' } },
    ],
  }
  const topic = await topicOf({ cause })
  const [assessment] = topic.assessments
  const [voice] = assessment?.voices ?? []
  const told = assessment && voice && explainContrast(voice, assessment, topic)
  expect(told?.explanation).toBe(`${LONG}, in The post, says “a spark”.`)
  expect(told?.support).toMatch(/^Ben Oke, in The radio, says “a lamp”\./)
})

const expected = {
  unit: 'people',
  statement: '{value} were to come.',
  ask: ['How many people were to come?'],
  notTheSame: [{ fact: 'left', why: 'One figure is for all, the other for a group.' }],
}
const left = {
  unit: 'people',
  statement: '{value} were left behind.',
  ask: [],
  claims: [{ source: 'radio', value: { is: 300 }, says: 'In the end 300 people were left behind.' }],
}
const post = { source: 'post', value: { is: 700 }, says: 'On Monday 700 people were to come.' }

test('a passage about something else is not taken from a source that answers the question too', async () => {
  const relations = async (facts: Facts) =>
    doTheyAgree.slots(await topicOf(facts)).map(({ draw }) => draw(randomFrom('a seed'))?.keyText)
  const other = 'They are about different things'
  expect(await relations({ expected: { ...expected, claims: [post] }, left })).toContain(other)
  const radio = { source: 'radio', value: { is: 800 }, says: 'The plan was for 800 people to come.' }
  expect(await relations({ expected: { ...expected, claims: [post, radio] }, left })).not.toContain(other)
})

test('a day with its weekday and the day alone are not asked about: one is more exact', async () => {
  const found = (says: string) => ({
    found: {
      type: 'date' as const,
      statement: 'The bell was found on {value}.',
      ask: ['On which day was the bell found?'],
      claims: [
        { source: 'post', value: { date: '2032-10-23' }, says },
        { source: 'radio', value: { date: '2032-10-23' }, says: 'A boy found the bell there, the 23rd of the month.' },
      ],
    },
  })
  const drawn = async (says: string) => doTheyAgree.slots(await topicOf(found(says))).length
  expect(await drawn('On 23/10 some pupils saw the bell in the mud.')).toBe(1)
  expect(await drawn('On Saturday 23/10 some pupils saw the bell in the mud.')).toBe(0)
})

test('a charge is explained with what the accused answer', async () => {
  const because = 'The council says that nobody was sacked.'
  const words = ['nobody was sacked']
  const charge = {
    claims: [
      { source: 'post', value: { is: 5 }, says: 'Five were sacked, nobody was sacked', saidBy: { who: 'Ada Brunn' } },
    ],
    differ: { by: 'attribution', because, source: 'post', at: [[18, 35]], words, sha256: ['0'.repeat(64)] } as const,
  }
  const topic = await topicOf({ charge: charge as never })
  const [assessment] = topic.assessments
  expect(assessment && explainValue(assessment, topic).support).toContain(because)
})

test('two lengths that differ are held against each other in one unit', async () => {
  const crack = {
    unit: 'cm',
    statement: 'The crack is {value} long.',
    ask: ['How long is the crack?'],
    claims: [
      { source: 'post', value: { is: 15, unit: 'in' }, says: 'The crack measures 15 inches.' },
      { source: 'radio', value: { about: 40 }, says: 'A crack roughly 40 cm long was found at dawn.' },
    ],
  }
  const item = doTheyAgree.slots(await topicOf({ crack }))[0]?.draw(randomFrom('a seed'))
  expect(item?.explanation).toBe('About 40 cm may well be 15 in (about 38 cm).')
  expect(item?.shape === 'one' ? item.options.map(({ why }) => why) : []).toContain(
    'They do not say the same: one says 15 in (about 38 cm), the other about 40 cm.',
  )
})

test('two figures that come to nearly the same in two units are not asked about: which is less exact is no matter of reading', async () => {
  const stretch = {
    unit: 'miles',
    statement: 'The damage stretches {value}.',
    ask: ['How far does the damage stretch?'],
    claims: [
      { source: 'post', value: { is: 2.5 }, says: 'The damage stretches 2.5 miles.' },
      { source: 'radio', value: { about: 4, unit: 'km' }, says: 'Life was wiped out along about four kilometres.' },
    ],
  }
  expect(doTheyAgree.slots(await topicOf({ stretch }))).toEqual([])
})

test('what is printed twice is no second witness, and two that contradict each other are no question of precision', () => {
  const [english, french] = [contentLanguage('en').phrases, contentLanguage('fr').phrases]
  expect(english.reprint).toBe('Whole sentences are the same in both, so they are not two independent witnesses.')
  expect(french.reprint).toContain('ce ne sont pas deux témoins indépendants')
  expect(french.isNot.fits.clash).toContain('les deux se contredisent')
})

test.each([
  ['US troops left the valley in May.', 'US troops left the valley in May'],
  ['IT staff may be hired.', 'IT staff may be hired'],
  ['May was the driest month.', 'May was the driest month'],
  ['March 2031 was wet.', 'March 2031 was wet'],
  ['Will left his will to the town.', 'Will left his will to the town'],
  ['Rose saw that the prices rose.', 'Rose saw that the prices rose'],
  ['It may rain.', 'it may rain'],
  ['Two hundred people came.', 'two hundred people came'],
  ['About 900 came.', 'about 900 came'],
  ['The prices of the Harbour Trust rose.', 'the prices of the Harbour Trust rose'],
  ['The prices rose.', 'the prices rose'],
  ['Prices rose.', 'prices rose'],
  ['Police found 12 knives.', 'police found 12 knives'],
  ['Police Federation staff rose.', 'Police Federation staff rose'],
])('inside a sentence only an ordinary word loses its capital: %s', async (sentence, clause) => {
  const note = {
    type: 'name' as const,
    unit: 'person',
    statement: '{value} wrote to us that it may march on, as the will was that all prices rose.',
    claims: [{ source: 'post', value: { name: 'Rose Hill' }, says: 'Rose Hill' }],
  }
  const search = {
    type: 'name' as const,
    unit: 'organisation',
    statement: '{value} asked the police.',
    claims: [
      { source: 'post', value: { name: 'Police Federation' }, says: 'Police Federation' },
      { source: 'radio', value: { name: 'The Harbour Trust' }, says: 'The Harbour Trust' },
    ],
  }
  expect(clauseOf(sentence, await topicOf({ note, search }))).toBe(clause)
})
