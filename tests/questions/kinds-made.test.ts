import { expect, test } from 'vitest'
import { distractorsFor } from '../../questions/distractors/candidates.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { randomFrom } from '../../questions/random.ts'
import { drawn } from '../support/questions/drawn.ts'
import { lorries, made, texts, whyOf, written } from '../support/questions/made.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// What each kind makes of a small ledger.

test('a choice asks in the words of its fact; its wrong answers are those written in the ledger, with their why', async () => {
  const [item] = await made('choice', { lorries: { ...lorries, distractors: written } })
  expect(item?.stem).toBe('How many lorries stood on the quay?')
  expect(texts(item)).toEqual(['12', '40', '60'])
  expect(whyOf(item, '12')).toBe('12 is the number of fire engines.')
  expect(item?.explanation).toBe('40 lorries stood on the quay.')
  expect(item?.support).toBe('The post and The radio say so.')
})

test('what nobody got is no answer to what somebody got: a fact of none is not asked with options', async () => {
  const letter = (text: string) => ({
    says: `The town hall got {${text}}.`,
    ask: ['What did the town hall get?'],
    type: 'text' as const,
    unit: 'answer',
    exclusive: true,
    claims: [{ source: 'post', value: { text }, says: `The town hall got ${text}` }],
    distractors: ['a parcel', 'a visit'].map((wrong) => ({ value: { text: wrong }, why: 'Nobody says so.' })),
  })
  expect(await made('choice', { letter: letter('a letter') })).toHaveLength(1)
  expect(await made('choice', { letter: letter('no letter') })).toEqual([])
})

const dead = {
  says: '{a heifer} died.',
  ask: ['What died?'],
  type: 'text' as const,
  unit: 'animal',
  distractors: ['a dog', 'a horse'].map((text) => ({ value: { text }, why: 'It ran.' })),
}
const answers = (...texts: readonly string[]) =>
  texts.map((text, i) => ({ source: ['post', 'radio', 'echo'][i] ?? '', value: { text }, says: text }))

test.each([
  [['a heifer', 'not a single beast'], 0],
  [['a heifer', 'one heifer'], 1],
  [['a heifer', 'a heifer'], 1],
  [['a heifer', 'one heifer', 'not a single beast'], 0],
  [['a heifer', 'one heifer', 'a young heifer'], 1],
] as const)('no side is taken where sources answer in words that have none in common: %s', async (texts, n) => {
  expect(await made('choice', { dead: { ...dead, claims: answers(...texts) } })).toHaveLength(n)
})

test('of several written wrong answers the first are taken, whatever is drawn: whoever wrote them began with the most tempting', async () => {
  const more = [12, 60, 25, 55, 30].map((n) => ({ value: { is: n }, why: `${n} is another number.` }))
  const topic = prepare(await ledgerOf({ lorries: { ...lorries, distractors: more } }))
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f'])
    expect(texts(drawn(topic, seed).find(({ kind }) => kind === 'choice'))).toEqual(['12', '40', '60'])
})

test('a written wrong answer that some source supports is left out, and with fewer than two plausible ones there is no item', async () => {
  const right = [{ value: { is: 40 }, why: 'It is not.' }, ...written.slice(0, 1)]
  const named = {
    says: '{Ada Brunn} led the crew.',
    type: 'name',
    unit: 'person',
    exclusive: true,
    claims: [{ source: 'post', value: { name: 'Ada Brunn' }, says: 'Ada Brunn led it' }],
  } as const
  expect(texts((await made('choice', { lorries: { ...lorries, distractors: right } }))[0])).toContain('12')
  expect(await made('choice', { named })).toEqual([])
  expect(
    await made('choice', { named: { ...named, distractors: [{ value: { name: 'Ben Oke' }, why: 'He drove.' }] } }),
  ).toEqual([])
})

test('texts and names are pooled by unit no longer: only what has the same relation stands beside them', async () => {
  const person = (name: string, kind: string | undefined) => ({
    says: `{${name}} did it.`,
    type: 'name' as const,
    unit: 'person',
    exclusive: true,
    ...(kind ? { relation: { kind, left: `what ${name} did` } } : {}),
    claims: [{ source: 'post', value: { name }, says: `${name} did it` }],
  })
  const of = (kind: string | undefined) => ({
    ada: person('Ada Brunn', kind),
    ben: person('Ben Oke', kind),
    cy: person('Cy Holt', kind),
  })
  expect(await made('choice', of(undefined))).toEqual([])
  const [item] = await made('choice', of('what each person did'))
  expect(texts(item).sort()).toEqual(['Ada Brunn', 'Ben Oke', 'Cy Holt'])
  expect(whyOf(item, 'Ben Oke')).toBe('Ben Oke did it.')
})

test('sense comes before what a guesser could use: a near figure by rule is drawn only where plausible ones are missing', async () => {
  const topic = prepare(await ledgerOf({ lorries: { ...lorries, distractors: written } }))
  const assessment = topic.assessmentOf('lorries')
  if (!assessment?.claim) throw new Error('no fact')
  const origins = distractorsFor(assessment.claim.value, assessment, '', topic, randomFrom('a')).map(
    ({ origin }) => origin,
  )
  expect(origins.slice(0, 2)).toEqual(['written', 'written'])
  expect(origins).toContain('by rule')
  const [one] = await made('choice', { lorries: { ...lorries, distractors: written.slice(0, 1) } })
  expect(texts(one)).toContain('12')
})

test('no option says of somebody what the ledger forbids to say, neither as a wrong answer nor as the key', async () => {
  const fact = {
    says: 'Helpers are {volunteers}.',
    ask: ['Who are the Helpers?'],
    type: 'text' as const,
    unit: 'group',
    exclusive: true,
    claims: [{ source: 'post', value: { text: 'volunteers' }, says: 'volunteers' }],
    distractors: ['spies', 'soldiers', 'doctors'].map((text) => ({ value: { text }, why: 'They are not.' })),
  }
  const harm = [{ of: ['Helpers'], never: ['spies', 'volunteers'] }]
  const [item] = await made('choice', { fact }, { harm: [{ of: ['Helpers'], never: ['spies'] }] })
  expect(texts(item).sort()).toEqual(['doctors', 'soldiers', 'volunteers'])
  expect(await made('choice', { fact }, { harm })).toEqual([])
})

test('yes or no is asked of the sources alone, and a figure with one bound not as a choice', async () => {
  const yes = { type: 'yes-no', claims: [{ source: 'post', value: { yesNo: 'yes' }, says: 'yes' }] } as const
  const more = { claims: [{ source: 'post', value: { over: 40 }, says: 'over 40' }], distractors: written }
  expect(await made('choice', { yes, more })).toEqual([])
})

test('several right names stand among at least two others', async () => {
  const fact = {
    type: 'names' as const,
    unit: 'route',
    claims: [{ source: 'post', value: { names: ['7', '31'] }, says: 'the 7 and the 31' }],
    distractors: ['12', '19'].map((name) => ({ value: { name }, why: `${name} is no bus route.` })),
  }
  const [item] = await made('multiple', { fact })
  expect(item?.shape === 'several' && item.options.map(({ text }) => text).sort()).toEqual(['12', '19', '31', '7'])
})

const dated = (date: string, event: string, core: boolean) => ({
  type: 'date' as const,
  unit: undefined,
  event,
  core,
  claims: [{ source: 'post', value: { date }, says: date }],
})

test('only core events are put in order where the ledger says which those are', async () => {
  const [item] = await made('order', {
    a: dated('2031-03-01', 'the storm', true),
    b: dated('2031-03-02', 'the fire', true),
    c: dated('2031-03-03', 'the meeting', false),
    d: dated('2031-03-04', 'the verdict', true),
  })
  expect(item?.stem).toBe('Put these in order, the earliest first.')
  expect(item?.facts).toEqual(['a', 'b', 'd'])
  expect(item?.explanation).toBe('The value of a is 1 March 2031.')
  expect(item?.support).toMatch(/^The value of b is .*\. The value of d is /)
})

test('an event whose day is contested stands in an order where each of its days gives the same place, and it is said', async () => {
  const day = (event: string, ...dates: string[]) => ({
    type: 'date' as const,
    event,
    core: true,
    says: `The ${event} was on {1 March 2031}.`,
    claims: dates.map((date, i) => ({ source: i === 0 ? 'post' : 'radio', value: { date }, says: `On ${date}` })),
  })
  const facts = {
    a: day('storm', '2031-03-01'),
    b: day('rescue', '2031-03-05', '2031-03-07'),
    c: day('verdict', '2031-04-02'),
  }
  const [item] = await made('order', facts)
  expect(item?.facts).toEqual(['a', 'b', 'c'])
  expect(item?.support).toContain('The radio says 7 March 2031. The order stays the same.')
  expect(await made('order', { ...facts, c: day('verdict', '2031-03-06') })).toEqual([])
})

const role = (who: string, ...texts: readonly string[]) => ({
  says: `${who} is {${texts[0]}}.`,
  type: 'text' as const,
  unit: 'role',
  exclusive: true,
  relation: { kind: 'role', left: who },
  claims: answers(...texts),
})

test('a match says what its columns are', async () => {
  const facts = { a: role('Ada Brunn', 'mayor'), b: role('Ben Oke', 'baker'), c: role('Cy Holt', 'pilot') }
  const [item] = await made('match', facts)
  expect(item?.stem).toBe('Match each person to the right role.')
  expect(item?.explanation).toBe('Ada Brunn is mayor.')
})

test.each([
  [['mayor'], true],
  [['mayor', 'head of the fire brigade'], false],
] as const)('a match takes no side, either: %s', async (texts, stands) => {
  const a = { ...role('Ada Brunn', ...texts), exclusive: false }
  const others = { b: role('Ben Oke', 'baker'), c: role('Cy Holt', 'pilot'), d: role('Di Lund', 'diver') }
  const [item] = await made('match', { a, ...others })
  expect(item?.shape === 'pairs' && item.left.includes('Ada Brunn')).toBe(stands)
})

test('beside “about 50” an assistant’s 19 is no answer: nobody says “about 19”', async () => {
  const claims = [{ source: 'post', value: { about: 50 }, says: 'about 50 lorries' }]
  const distractors = [19, 70, 30].map((is) => ({ value: { is }, why: `${is} stood elsewhere.` }))
  const [item] = await made('choice', {
    crew: { ...lorries, says: '{About 50} lorries stood there.', claims, distractors },
  })
  expect(texts(item)).toEqual(['about 30', 'about 50', 'about 70'])
})
