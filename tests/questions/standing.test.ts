import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from '../../questions/facts/topic.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { ledgerOf, type Says } from '../support/questions/topic-of.ts'

const is = (source: string, n: number): Says => ({ source, value: { is: n } })

async function standingOf(claims: readonly Says[], more: Parameters<typeof ledgerOf>[1] = {}, fact = {}) {
  const [assessment] = prepare(await ledgerOf({ count: { ...fact, claims } }, more)).assessments
  if (!assessment) throw new Error('no assessment')
  return assessment
}

test('a fact that no source answers is unsupported', async () => {
  const ledger = await ledgerOf({ other: { claims: [is('post', 1)] } })
  const [fact] = ledger.facts
  const { assessments } = prepare({ ...ledger, facts: fact ? [{ ...fact, claims: [] }] : [] })
  expect(assessments[0]?.standing).toBe('unsupported')
})

test('two independent sources that agree corroborate a fact', async () => {
  const { standing, independent } = await standingOf([is('post', 422), { source: 'radio', value: { over: 400 } }])
  expect([standing, independent]).toEqual(['corroborated', 2])
})

test.each<[Says['value'], Says['value'], string]>([
  [{ is: 7.5 }, { is: 7.5 }, 'corroborated'],
  [{ is: 7.5 }, { over: 7 }, 'corroborated'],
  [{ about: 7 }, { is: 7.5 }, 'corroborated'],
  [{ is: 7.5 }, { is: 7 }, 'contested'],
  [{ is: 7.5 }, { is: 8.5 }, 'contested'],
  [{ is: 7.5 }, { under: 7.5 }, 'contested'],
])('of points there are halves: %j beside %j is %s', async (post, radio, standing) => {
  const claims = [
    { source: 'post', value: post },
    { source: 'radio', value: radio },
  ]
  expect((await standingOf(claims, {}, { unit: 'points' })).standing).toBe(standing)
})

test.each([
  [{ is: 2, unit: 'hours' }, { is: 95 }, 'contested'],
  [{ is: 2, unit: 'hours' }, { is: 101 }, 'contested'],
  [{ is: 2, unit: 'hours' }, { is: 103 }, 'corroborated'],
  [{ is: 2, unit: 'hours' }, { is: 139 }, 'contested'],
  [{ is: 2, unit: 'hours' }, { is: 137 }, 'corroborated'],
  [{ is: 1, unit: 'weeks' }, { is: 5, unit: 'days' }, 'contested'],
  [{ is: 2, unit: 'weeks' }, { is: 14, unit: 'days' }, 'corroborated'],
  [{ is: 1, unit: 'months' }, { is: 4, unit: 'weeks' }, 'corroborated'],
  [{ is: 5, unit: 'hours' }, { is: 275 }, 'corroborated'],
])('a length of time is told within 15 % of it: %j beside %j is %s', async (post, radio, standing) => {
  const claims = [
    { source: 'post', value: post },
    { source: 'radio', value: radio },
  ]
  expect((await standingOf(claims, {}, { unit: 'minutes' })).standing).toBe(standing)
})

test('the value of a corroborated fact is the claim that says most', async () => {
  const { claim } = await standingOf([{ source: 'radio', value: { over: 400 } }, is('post', 422)])
  expect(claim?.value).toEqual({ is: 422 })
})

test('of a month and its year the month says more, whichever stands first', async () => {
  const month: Says = { source: 'post', value: { date: '2031-05' } }
  const year: Says = { source: 'radio', value: { date: '2031' } }
  for (const claims of [
    [month, year],
    [year, month],
  ])
    expect((await standingOf(claims, {}, { type: 'date' })).claim?.value).toEqual(month.value)
})

test('two papers of one owner are a single source', async () => {
  const { standing, independent } = await standingOf([is('post', 422), is('echo', 422)], {
    owners: { post: 'press', echo: 'press' },
  })
  expect([standing, independent]).toEqual(['single-source', 1])
})

test('two texts that share a long run are a single source', async () => {
  const wire =
    'about 14,000 vehicles use the bridge on a normal weekday and engineers found a crack in one of the steel hangers that hold it up'
  const said = (source: string): Says => ({ source, value: { is: 1 }, says: `${source}: ${wire}`, words: ['14,000'] })
  expect((await standingOf([said('post'), said('echo')])).standing).toBe('single-source')
  expect((await standingOf([said('post'), is('echo', 1)])).standing).toBe('corroborated')
})

test('any two claims that contradict make a fact contested', async () => {
  const { standing, claim, partsDiffer } = await standingOf([
    is('post', 700),
    { source: 'radio', value: { over: 600 } },
    is('echo', 800),
  ])
  expect([standing, claim, partsDiffer]).toEqual(['contested', undefined, false])
})

test('a contradiction inside one group is shown as its parts differing', async () => {
  const { standing, partsDiffer } = await standingOf([is('one', 1), is('two', 2)], {
    owners: { one: 'press', two: 'press' },
  })
  expect([standing, partsDiffer]).toEqual(['contested', true])
})

test('a source that contradicts itself makes a fact contested and stands for no position', async () => {
  const { standing, positions } = await standingOf([is('post', 6), is('post', 12)])
  expect([standing, positions]).toEqual(['contested', []])
})

test('what only speakers say is attributed, however many report it', async () => {
  const said = (source: string): Says => ({ ...is(source, 2), saidBy: { who: 'Robin' } })
  const { standing, independent } = await standingOf([said('post'), said('radio')])
  expect([standing, independent]).toEqual(['attributed', 2])
})

test('one voice of its own beside a reported one is a single source', async () => {
  expect((await standingOf([is('post', 2), { ...is('radio', 2), saidBy: { who: 'Robin' } }])).standing).toBe(
    'single-source',
  )
})

test('adding a source never turns contested into anything else, and order does not matter', async () => {
  const claim = fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    n: fc.integer({ min: 1, max: 4 }),
    said: fc.boolean(),
  })
  const says = (list: readonly { source: string; n: number; said: boolean }[]): Says[] =>
    list.map(({ source, n, said }) => ({ ...is(source, n), ...(said ? { saidBy: { who: 'Robin' } } : {}) }))
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 5 }), claim, async (list, added) => {
      const { standing } = await standingOf(says(list))
      expect((await standingOf(says([...list].reverse()))).standing).toBe(standing)
      if (standing === 'contested') expect((await standingOf(says([...list, added]))).standing).toBe('contested')
    }),
  )
})

test('names that may both be true are not contested', async () => {
  const name = (source: string, who: string): Says => ({ source, value: { name: who } as Value })
  const claims = [name('post', 'Ann'), name('radio', 'Ben')]
  expect((await standingOf(claims, {}, { type: 'name', unit: 'person' })).standing).toBe('single-source')
  expect((await standingOf(claims, {}, { type: 'name', unit: 'person', exclusive: true })).standing).toBe('contested')
})
