import { expect, test } from 'vitest'
import { hedges, supportOf, workings } from '../../questions/facts/support.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import type { Ledger } from '../../questions/ledger.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { own, reprinted, saidIn } from '../support/questions/claims.ts'
import { ledgerOf, type Says } from '../support/questions/topic-of.ts'

// How a fact's value rests: who says so and who has it otherwise. Each rule stands between a case where it holds and
// one beside it where it does not.

type Facts = Parameters<typeof ledgerOf>[0]
type Claims = readonly Says[]

interface Besides {
  /** What the fact has but its claims. */
  readonly fact?: Partial<Omit<Facts[string], 'claims'>>
  readonly others?: Facts
  readonly ledger?: Parameters<typeof ledgerOf>[1]
  /** Who published a source, by its id. */
  readonly publishers?: Readonly<Record<string, string>>
}

/** The topic whose first fact these claims answer. The Gazette is one of its sources and speaks of something else. */
async function topicOf(claims: Claims, { fact, others, ledger, publishers = {} }: Besides = {}): Promise<Topic> {
  const made = await ledgerOf(
    { lorries: { ...fact, claims }, ...others, boats: { claims: [own('gazette', 3)] } },
    ledger,
  )
  const published = ({ id }: Ledger['sources'][number]) => (publishers[id] ? { publisher: publishers[id] } : {})
  // Of texts in files their author was asked what they say nothing of.
  const filed = (source: Ledger['sources'][number]) => ({ ...source, file: `${source.id}.txt`, ...published(source) })
  return prepare({ ...made, sources: made.sources.map(filed) })
}

async function support(claims: Claims, besides?: Besides): Promise<string> {
  const topic = await topicOf(claims, besides)
  const [assessment] = topic.assessments
  return assessment ? supportOf(assessment, topic) : 'There is no fact.'
}

/** Why they differ, as The post tells it. */
const countedLater: NonNullable<Besides['fact']>['differ'] = {
  by: 'date',
  because: 'one counted later',
  source: 'post',
  at: [],
  sha256: [],
  words: [],
}

test('a contested fact has no value that could rest on anything', async () => {
  const fact = { changes: true, differ: countedLater }
  const claims = [own('post', 40, { hedge: 'reportedly' }), own('radio', 70)]
  expect(await support(claims, { fact, ledger: { asOf: '2031-03-04' } })).toBe('')
})

test('one source of several says it alone, unless another answers too or speaks of the matter', async () => {
  expect(await support([own('post', 40)])).toBe('Only The post says this.')
  expect(await support([own('post', 40), own('radio', { over: 30 })])).toBe(
    'The post says so. The radio says it less exactly: more than 30.',
  )
  expect(await support([own('post', 40), saidIn('radio', 'Robin', 40)])).toBe(
    'The post says so. Robin said so, in The radio.',
  )
  const silent = [{ source: 'gazette', why: 'It speaks of carts.' }]
  expect(await support([own('post', 40)], { fact: { silent } })).toBe('The post says so.')
})

test('all sources say so where every source of the topic does, and they are more than two of as many houses', async () => {
  const all = [own('post', 40), own('radio', 40), own('gazette', 40)]
  expect(await support(all)).toBe('All three sources say so.')
  expect(await support(all, { others: { carts: { claims: [own('echo', 2)] } } })).toBe(
    'The post, The radio and The gazette say so.',
  )
  expect(await support(all, { ledger: { owners: { post: 'North', radio: 'North' } } })).toBe(
    'The post, The radio and The gazette say so.',
  )
  expect(await support([own('post', 40), own('gazette', 40)])).toBe('The post and The gazette say so.')
})

test('where one says less than the statement, several give the answer and none signs the statement', async () => {
  const fact = { answerOnly: true } as const
  expect(await support([own('post', 40), own('radio', 40), own('gazette', 40)], { fact })).toBe(
    'The post, The radio and The gazette give this answer.',
  )
  expect(await support([own('post', 40)], { fact })).toBe('Only The post says this.')
  expect(await support([own('post', 40), own('radio', { over: 30 })], { fact })).toBe(
    'The post says so. The radio says it less exactly: more than 30.',
  )
})

test('two papers of one publisher speak as one, and can be alone', async () => {
  const claims = [own('post', 40), own('radio', 40)]
  const publishers = { post: 'Harbour Press', radio: 'Harbour Press' }
  expect(await support(claims, { publishers })).toBe('Only Harbour Press says this.')
  const silent = [{ source: 'gazette', why: 'It speaks of carts.' }]
  const ledger = { ...reprinted(['post', 'radio']), owners: { post: 'North', radio: 'South' } }
  expect(await support(claims, { publishers, ledger, fact: { silent } })).toBe('Harbour Press says so.')
  const third = [...claims, own('echo', 40)]
  expect(await support(third, { publishers })).toBe('Harbour Press and The echo say so.')
})

test('that two print the same sentences is told where no other has it, and not of two papers of one owner', async () => {
  const claims = [own('post', 40), own('radio', 40)]
  const copied = reprinted(['post', 'radio'])
  const told = 'The post and The radio say so.'
  const witnesses = 'Whole sentences are the same in both, so they are not two independent witnesses.'
  expect(await support(claims, { ledger: copied })).toBe(`${told} ${witnesses}`)
  expect(await support(claims, { ledger: { ...copied, owners: { post: 'North', radio: 'South' } } })).toBe(
    `${told} ${witnesses}`,
  )
  expect(await support(claims)).toBe(told)
  expect(await support(claims, { ledger: { ...copied, owners: { post: 'North', radio: 'North' } } })).toBe(told)
  expect(await support([...claims, saidIn('echo', 'Robin', 40)], { ledger: copied })).toBe(
    `${told} Robin said so, in The echo.`,
  )
  expect(await support([...claims, own('echo', 40)], { ledger: reprinted(['post', 'radio'], ['post', 'echo']) })).toBe(
    'The post, The radio and The echo say so.',
  )
})

test('what follows from a source’s words is shown beside those who say it, and what somebody says stays theirs', async () => {
  const fact = { type: 'date', says: 'The dam was built in {1684}.' } as const
  const built = { date: '1684' }
  const from = { age: 348, on: '2032-10-28' } as const
  const how = '348 years before 28 October 2032'
  const derived = own('radio', built, { from })
  expect(await support([own('post', built), derived], { fact })).toBe(
    `The post says so. In The radio it has to be worked out: ${how}.`,
  )
  expect(await support([own('post', built), { ...derived, saidBy: { who: 'Robin' } }], { fact })).toBe(
    'The post says so. Robin said so, in The radio.',
  )
  expect(await support([saidIn('post', 'Robin', built), derived], { fact })).toBe(
    `Robin said so, in The post. In The radio it has to be worked out: ${how}.`,
  )
  expect(await support([derived], { fact })).toBe(`We worked this out: ${how}.`)
})

test('a source that gives the value in so many words says so, though the value follows from other words of it too', async () => {
  const fact = { type: 'date', says: 'The dam was built in {1684}.' } as const
  const built = own('post', { date: '1684' })
  const old = own('post', { date: '1684' }, { from: { age: 348, on: '2032-10-28' } })
  expect(await support([old, built], { fact })).toBe('Only The post says this.')
  expect(await support([built, old], { fact })).toBe('Only The post says this.')
  const century = own('post', { date: '16XX' })
  expect(await support([century, old, own('radio', { date: '1684' })], { fact })).toBe(
    'The radio says so. In The post it has to be worked out: 348 years before 28 October 2032.',
  )
})

test('a sum is shown as its working unless somebody states that very figure', async () => {
  const sum = own('post', 40, { from: { sum: ['big', 'small'] } })
  const others = { big: { claims: [own('post', 30)] }, small: { claims: [own('post', 10)] } }
  const worked = 'We worked this out: 30 things + 10 things.'
  const both = async (...claims: Claims) => {
    const topic = await topicOf(claims, { others })
    const [assessment] = topic.assessments
    return assessment && [workings(assessment, topic), supportOf(assessment, topic)]
  }
  expect(await both(sum)).toEqual([[worked], worked])
  expect(await both(sum, { ...sum, source: 'radio' })).toEqual([[worked], worked])
  expect(await both(sum, own('radio', { over: 30 }))).toEqual([[], expect.stringContaining('The radio says so.')])
  expect(await both(sum, saidIn('radio', 'Robin', 40))).toEqual([
    [],
    'The radio has this. In The post it has to be worked out: 30 things + 10 things.',
  ])
  expect(await both(own('post', 40))).toEqual([[], 'Only The post says this.'])
})

test('a name that is spelled in two ways is the answer of all, and who spells it otherwise is told', async () => {
  const claims = [own('post', { name: 'Juna' }), own('radio', { name: 'Yuna' }), own('echo', { name: 'Juna' })]
  const fact = { type: 'name', unit: 'person', statement: 'The pilot is {value}.' } as const
  expect(await support(claims, { fact: { ...fact, spelling: true } })).toBe(
    'The post, The radio and The echo say so. The radio writes “Yuna”.',
  )
  expect(await support(claims, { fact })).toBe('The post and The echo say so. The radio says Yuna.')
  expect(await support([own('post', { name: 'Juna' })], { fact: { ...fact, spelling: true } })).toBe(
    'Only The post says this.',
  )
  const officers = saidIn('radio', 'the police registers', { name: 'Yuna' })
  expect(await support([own('post', { name: 'Juna' }), officers], { fact: { ...fact, spelling: true } })).toBe(
    'The post says so. The police registers said so, in The radio. The radio writes “Yuna”.',
  )
})

test('what leaves room for the value is quoted, for the words are the source’s', async () => {
  const dozens = own('radio', 40, { written: 'several dozen', loose: true })
  expect(await support([own('post', 43), dozens])).toBe('The post says so. The radio says “several dozen”.')
  expect(await support([own('post', 43), own('radio', { over: 40 }, { written: 'over forty' })])).toBe(
    'The post says so. The radio says it less exactly: over forty.',
  )
})

test('a figure or a day with room for all of the key’s is said less exactly, and no other, nor a list or a wording', async () => {
  const beside = async (type: 'quantity' | 'date' | 'names' | 'text', one: Value, other: Value) =>
    (await support([own('post', one), own('radio', other)], { fact: { type } })).replace('The post says so. ', '')
  expect(await beside('date', { date: '1684-05' }, { date: '1684' })).toBe('The radio says it less exactly: 1684.')
  expect(await beside('quantity', { from: 30, to: 50 }, { from: 45, to: 70 })).toBe('The radio says 45 to 70.')
  expect(await beside('names', { names: ['A', 'B'] }, { names: ['A'], open: true })).toMatch(/^The radio says A,/)
})

test('a wording is in quotation marks where its source has those words, and not where they are ours', async () => {
  const beside = (says: string) =>
    support([own('post', { text: 'a rope' }), own('radio', { text: 'a nail' }, { says })], { fact: { type: 'text' } })
  expect(await beside('A nail broke.')).toBe('The post says so. The radio says “a nail”.')
  expect(await beside('Nails broke.')).toBe('The post says so. The radio says a nail.')
})

test('a hedge is told once with all who use it, unless the sentence or the value has it', async () => {
  const hedged = (source: string, hedge: string) => own(source, 40, { hedge })
  expect(await support([hedged('post', 'reportedly'), hedged('radio', 'reportedly'), hedged('echo', 'we hear')])).toBe(
    'The post, The radio and The echo say so. The post and The radio say “reportedly”. The echo says “we hear”.',
  )
  const fact = { says: 'Reportedly {40} lorries stood there.', unit: 'lorries' }
  expect(await support([hedged('post', 'reportedly'), own('radio', 40)], { fact })).toBe(
    'The post and The radio say so.',
  )
  const topic = await topicOf([own('post', 40)])
  expect(hedges(topic.ledger.facts[0]?.claims ?? [], topic)).toEqual([])
  const about = own('radio', { about: 40 }, { hedge: 'about' })
  expect(await support([own('post', 40), about])).toBe('The post says so. The radio says it less exactly: about 40.')
})

test('why they differ and when it was so are told last, the time only of what can change', async () => {
  const claims = [own('post', 40), own('radio', { over: 30 })]
  const told = 'The post says so. The radio says it less exactly: more than 30.'
  const ledger = { asOf: '2031-03-04' }
  const fact = { differ: countedLater, changes: true }
  expect(await support(claims, { fact, ledger })).toBe(`${told} One counted later. This was so in March 2031.`)
  expect(await support(claims, { fact })).toBe(`${told} One counted later.`)
  expect(await support(claims, { ledger })).toBe(told)
})

test('of what somebody said it is told which sources have it, one alone only where no other answers or speaks of it', async () => {
  const robin = (source: string) => saidIn(source, 'Robin', 40)
  expect(await support([robin('post')])).toBe('Only The post has this.')
  expect(await support([robin('post'), robin('radio')])).toBe('The post and The radio have this.')
  const silent = [{ source: 'gazette', why: 'It speaks of carts.' }]
  expect(await support([robin('post')], { fact: { silent } })).toBe('The post has this.')
  expect(await support([robin('post'), saidIn('radio', 'Ada Brunn', { over: 30 })])).toBe(
    'The post has this. Ada Brunn, in The radio, says it less exactly: more than 30.',
  )
})

test('another speaker than the one of the explanation is named', async () => {
  expect(await support([saidIn('post', 'Robin', 40), saidIn('radio', 'Ada Brunn', 40)])).toBe(
    'The post has this. Ada Brunn said so, in The radio.',
  )
  // What leaves room for it stands beside what is said, and has no speaker.
  expect(await support([saidIn('post', 'Robin', 40), own('radio', 40, { loose: true })])).toBe(
    'The post has this. The radio has this.',
  )
})
