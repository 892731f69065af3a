import { expect, test } from 'vitest'
import { dissentIn, mayBothBeRight, supportOf, workings } from '../../questions/facts/support.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { own, reprinted } from '../support/questions/claims.ts'
import { ledgerOf, type Says } from '../support/questions/topic-of.ts'

// Whose words contradict each other: nobody is said to differ who does not, and no house to be one that is not.

type Fact = Parameters<typeof ledgerOf>[0][string]
type More = Parameters<typeof ledgerOf>[1]

async function contested(claims: readonly Says[], more?: More, fact: Partial<Omit<Fact, 'claims'>> = {}) {
  const parts = { big: { claims: [own('echo', 15)] }, small: { claims: [own('echo', 5)] } }
  const topic = prepare(await ledgerOf({ lorries: { ...fact, claims }, ...parts }, more))
  const [assessment] = topic.assessments
  if (assessment?.standing !== 'contested') throw new Error('The sources contradict each other.')
  return { topic, assessment }
}

async function dissent(...all: Parameters<typeof contested>): Promise<string> {
  const { topic, assessment } = await contested(...all)
  return dissentIn(assessment, topic)
}

const DISAGREE = 'The sources disagree.'
const NORTH = { post: 'North', radio: 'North', echo: 'North' }

test('sources of several houses disagree', async () => {
  expect(await dissent([own('post', 40), own('radio', 70)])).toBe(DISAGREE)
  expect(
    await dissent([own('post', 40), own('radio', 70), own('echo', 40)], { owners: { post: 'N', echo: 'N' } }),
  ).toBe(DISAGREE)
})

test('one source contradicts itself where without it nobody contradicts another', async () => {
  const torn = [own('post', 40), own('post', 70)]
  const itself = 'The post says two different things.'
  expect(await dissent(torn)).toBe(itself)
  expect(await dissent([own('radio', 40), ...torn, own('echo', 40)])).toBe(itself)
  expect(await dissent([...torn, own('radio', 40), own('echo', 70)])).toBe(DISAGREE)
  expect(await dissent([...torn, own('radio', 40), own('radio', 70)])).toBe(DISAGREE)
  // Without The post nobody would contradict either, but it says one thing.
  expect(await dissent([own('post', 70), own('radio', 40), own('echo', 40)])).toBe(DISAGREE)
})

test('reports of one owner are counted, those alone that contradict another of them', async () => {
  const two = [own('post', 40), own('radio', 70)]
  expect(await dissent(two, { owners: NORTH })).toBe('North’s own two reports differ.')
  expect(await dissent([...two, own('echo', 90)], { owners: NORTH })).toBe('North’s own three reports differ.')
  expect(await dissent([own('echo', { over: 30 }), ...two], { owners: NORTH })).toBe('North’s own two reports differ.')
  const wide = own('post', { over: 30 })
  expect(await dissent([wide, ...two], { owners: NORTH })).toBe('North’s own two reports differ.')
  const { post, radio } = NORTH
  expect(await dissent([...two, own('echo', { over: 30 })], { owners: { post, radio } })).toBe(
    'North’s own two reports differ.',
  )
  // What nobody says, and we added up, is no report.
  const sum = own('echo', 20, { from: { sum: ['big', 'small'] } })
  expect(await dissent([sum, ...two], { owners: { post, radio } })).toBe('North’s own two reports differ.')
})

test('an owner who has no name that one can read is not named', async () => {
  const owners = { post: 'north-press', radio: 'north-press' }
  expect(await dissent([own('post', 40), own('radio', 70)], { owners })).toBe(DISAGREE)
})

test('a house of which one report alone contradicts anything does not differ with itself', async () => {
  const sum = own('echo', 20, { from: { sum: ['big', 'small'] } })
  const claims = [own('post', 40), own('post', 70), own('radio', { over: 30 }), sum]
  expect(await dissent(claims, { owners: { post: 'North' } })).toBe(DISAGREE)
})

test('two that print the same sentences and differ are no house, whether their owners are known or not', async () => {
  const differ = 'Whole sentences are the same in both, and still they differ.'
  const claims = [own('post', 40), own('radio', 70)]
  expect(await dissent(claims, reprinted(['post', 'radio']))).toBe(differ)
  expect(await dissent(claims, { ...reprinted(['post', 'radio']), owners: { post: 'North' } })).toBe(differ)
  expect(await dissent(claims, { ...reprinted(['post', 'radio']), owners: { post: 'North', radio: 'South' } })).toBe(
    differ,
  )
  expect(await dissent(claims, { ...reprinted(['post', 'radio']), owners: NORTH })).toBe(
    'North’s own two reports differ.',
  )
})

test('of three that print the same sentences none is said to be another’s report', async () => {
  const claims = [own('post', 40), own('radio', 70), own('echo', 90)]
  const owners = { post: 'North', radio: 'South', echo: 'East' }
  const all = reprinted(['post', 'radio'], ['post', 'echo'])
  expect(await dissent(claims, { ...all, owners })).toBe(DISAGREE)
  expect(await dissent(claims, all)).toBe(DISAGREE)
})

const by = (because: string) => ({ by: 'date' as const, because, source: 'post', at: [], sha256: [], words: [] })

test('two wordings of which a source tells why they differ may both be right, two figures may not', async () => {
  const differ = by('One was asked later.')
  const name = [own('post', { name: 'Robin' }), own('radio', { name: 'Ada Brunn' })]
  const text = [own('post', { text: 'a rope' }), own('radio', { text: 'a nail' })]
  const names = [own('post', { names: ['Robin'] }), own('radio', { names: ['Ada Brunn'] })]
  const different = 'The sources say different things.'
  expect(await dissent(name, {}, { type: 'name', exclusive: true, differ })).toBe(different)
  expect(await dissent(text, {}, { type: 'text', exclusive: true, differ })).toBe(different)
  expect(await dissent(names, {}, { type: 'names', differ })).toBe(different)
  expect(await dissent(names, {}, { type: 'names' })).toBe(DISAGREE)
  expect(await dissent([own('post', 40), own('radio', 70)], {}, { differ })).toBe(DISAGREE)
})

test('what a source says in its own terms may be right beside what another says', async () => {
  const terms = own('radio', 70, { terms: 'They expected {70} lorries.' })
  const { assessment, topic } = await contested([own('post', 40), terms])
  expect(mayBothBeRight(assessment.fact)).toBe(true)
  expect(dissentIn(assessment, topic)).toBe('The sources say different things.')
  expect(mayBothBeRight((await contested([own('post', 40), own('radio', 70)])).assessment.fact)).toBe(false)
})

test('a contested fact rests on nothing and is not worked out', async () => {
  const more = { asOf: '2031-03-04' }
  const fact = { changes: true, differ: by('One counted later.') }
  const { assessment, topic } = await contested(
    [own('post', 40, { hedge: 'reportedly' }), own('radio', 70)],
    more,
    fact,
  )
  expect(supportOf(assessment, topic)).toBe('')
  expect(workings(assessment, topic)).toEqual([])
})
