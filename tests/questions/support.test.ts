import { expect, test } from 'vitest'
import { supportOf, workings } from '../../questions/facts/support.ts'
import { own, reprinted, saidIn } from '../support/questions/claims.ts'
import { type Besides, support, topicOf } from '../support/questions/support-of.ts'
import type { Says } from '../support/questions/topic-of.ts'

// How a fact's value rests: who says so and who has it otherwise. Each rule stands between a case where it holds and
// one beside it where it does not.

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
  const named = { silent, says: 'According to The post, there were {40} lorries.' }
  expect(await support([own('post', 40)], { fact: named })).toBe('')
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

test('who says less than the statement gives the answer, and does not sign the statement', async () => {
  const fact = { answerOnly: true } as const
  expect(await support([own('post', 40), own('radio', 40), own('gazette', 40)], { fact })).toBe(
    'The radio and The gazette say the same.',
  )
  expect(await support([own('post', 40)], { fact })).toBe('')
  expect(await support([own('post', 40), own('radio', { over: 30 })], { fact })).toBe(
    'The radio says it less exactly: more than 30.',
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
  const both = async (...claims: readonly Says[]) => {
    const topic = await topicOf(claims, { others })
    const [assessment] = topic.assessments
    return assessment && [workings(assessment, topic), supportOf(assessment, topic)]
  }
  expect(await both(sum)).toEqual([[worked], worked])
  expect(await both(sum, { ...sum, source: 'radio' })).toEqual([[worked], worked])
  expect(await both(sum, own('radio', { over: 30 }))).toEqual([[], expect.stringContaining('The radio says so.')])
  expect(await both(sum, saidIn('radio', 'Robin', 40))).toEqual([
    [],
    'The radio reports this. In The post it has to be worked out: 30 things + 10 things.',
  ])
  expect(await both(own('post', 40))).toEqual([[], 'Only The post says this.'])
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
  expect(await support([robin('post')])).toBe('Only The post reports this.')
  expect(await support([robin('post'), robin('radio')])).toBe('The post and The radio report this.')
  const silent = [{ source: 'gazette', why: 'It speaks of carts.' }]
  expect(await support([robin('post')], { fact: { silent } })).toBe('The post reports this.')
  expect(await support([robin('post'), saidIn('radio', 'Ada Brunn', { over: 30 })])).toBe(
    'The post reports this. Ada Brunn, in The radio, says it less exactly: more than 30.',
  )
})

test('another speaker than the one of the explanation is named', async () => {
  expect(await support([saidIn('post', 'Robin', 40), saidIn('radio', 'Ada Brunn', 40)])).toBe(
    'The post reports this. Ada Brunn said so, in The radio.',
  )
  // What leaves room for it stands beside what is said, and has no speaker.
  expect(await support([saidIn('post', 'Robin', 40), own('radio', 40, { loose: true })])).toBe(
    'The post reports this. The radio reports this.',
  )
})
