import { expect, test } from 'vitest'
import type { JudgedFact } from '../../questions/studio/judged.ts'
import { firstContact, heldBack, judged, type Pair, pairs, secondContact } from '../support/studio/pairs.ts'
import { plantedIn } from '../support/studio/planted.ts'

const share = (all: readonly JudgedFact[], outcome: JudgedFact['outcome']): number =>
  all.filter((one) => one.outcome === outcome).length / all.length

const told = (all: readonly JudgedFact[], outcome: JudgedFact['outcome']): readonly string[] =>
  all.flatMap((one) =>
    one.outcome === outcome ? [`${one.id}: ${one.reasons.map(({ code }) => code).join(', ')}`] : [],
  )

async function overAll(
  facts: (pair: Pair) => readonly unknown[],
  beside: (pair: Pair) => readonly unknown[] = () => [],
  over = pairs,
) {
  const all: JudgedFact[] = []
  for (const pair of over) {
    const known = beside(pair)
    const results = await judged([...known, ...facts(pair)], pair)
    all.push(...results.slice(known.length))
  }
  return all
}

// studio.md aims at 15 %.
test('of over 180 falsehoods that were written by hand none is accepted, and at most 13 % are left to a person', async () => {
  const all = await overAll((pair) => pair.false)
  expect(all.length).toBeGreaterThan(180)
  expect(told(all, 'accepted')).toEqual([])
  expect(share(all, 'look')).toBeLessThanOrEqual(0.13)
})

test('of falsehoods that functions plant in true facts none is accepted, and at most 8 % are left to a person', async () => {
  const all = await overAll(
    (pair) => plantedIn(pair, 14),
    (pair) => pair.true,
  )
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(told(all, 'accepted')).toEqual([])
  expect(share(all, 'look')).toBeLessThanOrEqual(0.08)
})

test('of true facts at least 80 % are accepted and at most 3 % refused', async () => {
  const all = await overAll((pair) => pair.true)
  expect(share(all, 'accepted'), told(all, 'look').join('\n')).toBeGreaterThanOrEqual(0.8)
  expect(share(all, 'refused'), told(all, 'refused').join('\n')).toBeLessThanOrEqual(0.03)
})

// At first contact, before the rules were changed: 32 of 60 true facts accepted and 6 refused; 3 of 60 falsehoods
// accepted and 11 looked at.
test('of the facts of texts that were held back at least 80 % are accepted and at most 3 % refused, and of their falsehoods none is accepted', async () => {
  const facts = await overAll((pair) => pair.true, undefined, heldBack)
  expect(facts.length).toBe(60)
  expect(share(facts, 'accepted'), told(facts, 'look').join('\n')).toBeGreaterThanOrEqual(0.8)
  expect(share(facts, 'refused'), told(facts, 'refused').join('\n')).toBeLessThanOrEqual(0.03)
  const falsehoods = await overAll((pair) => pair.false, undefined, heldBack)
  expect(falsehoods.length).toBe(60)
  expect(told(falsehoods, 'accepted')).toEqual([])
  expect(share(falsehoods, 'look')).toBeLessThanOrEqual(0.17)
})

// At first contact: 28 of 48 true facts accepted and 1 refused; of 48 falsehoods none accepted and 4 looked at.
test('of the facts of texts that nobody had read at least 90 % are accepted and at most 3 % refused, and of their falsehoods none is accepted', async () => {
  const facts = await overAll((pair) => pair.true, undefined, firstContact)
  expect(facts.length).toBe(48)
  expect(share(facts, 'accepted'), told(facts, 'look').join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(share(facts, 'refused'), told(facts, 'refused').join('\n')).toBeLessThanOrEqual(0.03)
  const falsehoods = await overAll((pair) => pair.false, undefined, firstContact)
  expect(falsehoods.length).toBe(48)
  expect(told(falsehoods, 'accepted')).toEqual([])
  expect(share(falsehoods, 'look'), told(falsehoods, 'look').join('\n')).toBeLessThanOrEqual(0.1)
})

// At first contact: 36 of 48 true facts accepted and 3 refused; of 48 falsehoods 1 accepted and 2 looked at. By the
// rules before: 32 and 2; 1 and 7.
test('of the facts of a second such set at least 80 % are accepted and at most 5 % refused, and of their falsehoods none is accepted', async () => {
  const facts = await overAll((pair) => pair.true, undefined, secondContact)
  expect(facts.length).toBe(48)
  expect(share(facts, 'accepted'), told(facts, 'look').join('\n')).toBeGreaterThanOrEqual(0.8)
  expect(share(facts, 'refused'), told(facts, 'refused').join('\n')).toBeLessThanOrEqual(0.05)
  const falsehoods = await overAll((pair) => pair.false, undefined, secondContact)
  expect(falsehoods.length).toBe(48)
  expect(told(falsehoods, 'accepted')).toEqual([])
  expect(share(falsehoods, 'look'), told(falsehoods, 'look').join('\n')).toBeLessThanOrEqual(0.05)
})
