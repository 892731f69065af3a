import { expect, test } from 'vitest'
import { independenceGroups, isComputed } from '../../questions/facts/standing.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Claim, Fact } from '../../questions/ledger.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { ledgerOf, type Says } from '../support/questions/topic-of.ts'

// What a fact's sources make of it beside its standing: which claim is the key, who supports it, and who says what.

type More = Parameters<typeof ledgerOf>[1]

async function assessed(claims: readonly Says[], fact: Partial<Omit<Fact, 'claims'>> = {}, more: More = {}) {
  const [assessment] = prepare(await ledgerOf({ count: { ...fact, claims } }, more)).assessments
  if (!assessment) throw new Error('There is a fact.')
  return assessment
}

const says = (source: string, value: Value, more: Partial<Says> = {}): Says => ({ source, value, ...more })
const robin = { saidBy: { who: 'Robin' } }
const name = { type: 'name', unit: 'person' } as const

test('the claim that says most is the key: of two that say as much the first', async () => {
  const keyOf = async (claims: readonly Says[], fact: Partial<Omit<Fact, 'claims'>> = {}) =>
    (await assessed(claims, fact)).claim?.source
  expect(await keyOf([says('post', { is: 422 }), says('radio', { is: 422 })])).toBe('post')
  expect(await keyOf([says('post', { from: 300, to: 450 }), says('radio', { from: 400, to: 500 })])).toBe('radio')
  const date = { type: 'date', unit: undefined } as const
  const [month, day] = [says('post', { date: '2018-07' }), says('radio', { date: '2018-07-21' })]
  expect(await keyOf([month, day], date)).toBe('radio')
  const [three, two] = [{ date: '[2018-07-01..2018-07-03]' }, { date: '[2018-07-01,2018-07-20]' }]
  expect(await keyOf([says('post', three), says('radio', two)], date)).toBe('radio')
  expect(await keyOf([says('post', two), says('radio', three)], date)).toBe('post')
  const names = { type: 'names', unit: 'country' } as const
  const open = true as const
  const [one, more] = [
    { names: ['Canada'], open },
    { names: ['Canada', 'France'], open },
  ]
  expect(await keyOf([says('post', one), says('radio', more)], names)).toBe('radio')
  expect(await keyOf([says('post', more), says('radio', { names: ['Canada', 'France'] })], names)).toBe('radio')
})

test('the key is one of the claims that agree, else of those that a source makes itself, else of what is reported', async () => {
  const ben = says('echo', { name: 'Ben' })
  const ann = ['post', 'radio'].map((source) => says(source, { name: 'Ann' }))
  expect(await assessed([ben, ...ann], name)).toMatchObject({
    standing: 'corroborated',
    claim: { value: { name: 'Ann' } },
    independent: 2,
  })
  const reported = says('radio', { is: 422 }, robin)
  expect(await assessed([says('post', { over: 400 }), reported])).toMatchObject({
    standing: 'single-source',
    claim: { source: 'post' },
    independent: 1,
  })
  expect(await assessed([reported])).toMatchObject({
    standing: 'attributed',
    claim: { source: 'radio' },
    independent: 1,
  })
})

test('a question is asked in the fact’s own unit where a source gives the same exactly in it', async () => {
  const hours = { unit: 'hours' }
  const minutes = says('post', { is: 4320, unit: 'minutes' })
  expect((await assessed([minutes, says('radio', { is: 72 })], hours)).claim?.source).toBe('radio')
  expect((await assessed([minutes, says('radio', { is: 72, unit: undefined })], hours)).claim?.source).toBe('radio')
  expect((await assessed([minutes, says('radio', { over: 70 })], hours)).claim?.source).toBe('post')
  expect((await assessed([minutes, says('radio', { is: 3, unit: 'days' })], hours)).claim?.source).toBe('post')
  const seconds = says('echo', { from: 259_190, to: 259_210, unit: 'seconds' })
  expect((await assessed([seconds, says('radio', { is: 72 })], hours)).claim?.source).toBe('echo')
  expect((await assessed([says('radio', { is: 72 }), minutes], hours)).claim?.source).toBe('radio')
})

test('what all claims have in common is what each of them allows, and nothing where they contradict each other', async () => {
  const common = async (...claims: readonly Says[]) => (await assessed(claims)).common
  const wide = says('post', { from: 400, to: 430 })
  expect(await common(wide, says('radio', { over: 410 }))).toMatchObject({ range: { min: 411, max: 430 } })
  expect(await common(wide)).toMatchObject({ range: { min: 400, max: 430 } })
  expect(await common(says('post', { is: 1 }), says('radio', { is: 2 }))).toBeUndefined()
})

test('parts of one house differ only where nobody else contradicts, and where nobody does not at all', async () => {
  const owners = { one: 'press', two: 'press' }
  const inside = [says('one', { is: 1 }), says('two', { is: 2 })]
  expect((await assessed(inside, {}, { owners })).partsDiffer).toBe(true)
  expect((await assessed([...inside, says('post', { is: 3 })], {}, { owners })).partsDiffer).toBe(false)
  expect((await assessed([says('one', { is: 1 }), says('two', { is: 1 })], {}, { owners })).partsDiffer).toBe(false)
})

test('what we worked out, or a source leaves open, contradicts nobody, unless it is all there is', async () => {
  const sum: Partial<Says> = { from: { sum: ['a', 'b'] } }
  for (const more of [sum, { loose: true }]) {
    const other = says('radio', { is: 50 }, more)
    expect((await assessed([says('post', { is: 40 }), other])).standing).toBe('single-source')
    expect((await assessed([says('post', { is: 40 }, more), other])).standing).toBe('contested')
  }
})

test('a sum and a difference are ours; a weekday that is dated is its source’s', () => {
  const from = (derivation?: Claim['from']) => isComputed({ from: derivation } as Claim)
  expect(from({ sum: ['a', 'b'] })).toBe(true)
  expect(from({ difference: ['a', 'b'] })).toBe(true)
  expect(from({ weekday: 'Thursday', after: '2031-03-07' })).toBe(false)
  expect(from()).toBe(false)
})

test('each source has one voice: what its claims have in common, none where it contradicts itself, in the order of the ledger', async () => {
  const { voices } = await assessed([
    says('post', { from: 400, to: 430 }),
    says('radio', { is: 1 }, robin),
    says('post', { over: 410 }, robin),
    says('radio', { is: 2 }, robin),
    says('radio', { over: 0 }, robin),
    says('echo', { is: 5 }, { from: { sum: ['a', 'b'] } }),
    says('echo', { is: 5 }),
  ])
  expect(voices.map(({ source, claims, claim }) => [source.id, claims.length, claim.value])).toEqual([
    ['post', 2, { from: 400, to: 430 }],
    ['radio', 3, { is: 1 }],
    ['echo', 2, { is: 5 }],
  ])
  expect(voices.map(({ says: said }) => said?.type === 'quantity' && said.range.min)).toEqual(
    [411, undefined, 5].map((n) => n ?? false),
  )
  expect(voices.map(({ attributed }) => attributed)).toEqual([false, true, false])
  expect(voices.map(({ computed }) => computed)).toEqual([false, false, false])
  const ours = await assessed([says('echo', { is: 5 }, { from: { sum: ['a', 'b'] } })])
  expect(ours.voices.map(({ computed }) => computed)).toEqual([true])
})

test('sources that say the very same are one position, in the order of the ledger; who contradicts himself is in none', async () => {
  const told = async (claims: readonly Says[]) =>
    (await assessed(claims)).positions.map(({ value, claim, sources }) => [
      value,
      claim.source,
      sources.map(({ id }) => id),
    ])
  const [forty, fifty] = [{ is: 40 }, { is: 50 }]
  expect(await told([says('post', forty)])).toEqual([[forty, 'post', ['post']]])
  expect(await told([says('post', forty), says('radio', fifty), says('echo', forty)])).toEqual([
    [forty, 'post', ['post', 'echo']],
    [fifty, 'radio', ['radio']],
  ])
  expect(await told([says('post', forty), says('post', fifty), says('radio', forty)])).toEqual([
    [forty, 'radio', ['radio']],
  ])
})

test('one owner, one publisher or one text make sources one; else each is by itself', async () => {
  const ledger = await ledgerOf({ count: { claims: ['a', 'b', 'c', 'd', 'e'].map((id) => says(id, { is: 1 })) } })
  const known = [{ independence: 'House', publisher: 'P' }, { publisher: 'P' }, { publisher: 'P' }, {}, {}]
  const sources = ledger.sources.map((source, i) => ({ ...source, ...known[i] }))
  const groups = (...reprints: readonly [string, string][]) => [...independenceGroups({ sources }, reprints).values()]
  expect(groups()).toEqual(['House', 'P', 'P', 'd', 'e'])
  expect(groups(['d', 'c'])).toEqual(['House', 'd', 'd', 'd', 'e'])
  expect(groups(['d', 'c'], ['e', 'd'])).toEqual(['House', 'e', 'e', 'e', 'e'])
  expect(groups(['nobody', 'a'], ['a', 'nobody'])).toEqual(groups())
})
