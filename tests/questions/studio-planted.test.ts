import { expect, test } from 'vitest'
import type { JudgedFact } from '../../questions/studio/judged.ts'
import {
  eighthContact,
  eleventhContact,
  fifthContact,
  firstContact,
  fourthContact,
  heldBack,
  judged,
  ninthContact,
  type Pair,
  pairs,
  secondContact,
  seventhContact,
  sixthContact,
  tenthContact,
  thirdContact,
  twelfthContact,
} from '../support/studio/pairs.ts'
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
test('of over 180 falsehoods that were written by hand none is accepted, and at most 15 % are left to a person', async () => {
  const all = await overAll((pair) => pair.false)
  expect(all.length).toBeGreaterThan(180)
  expect(told(all, 'accepted')).toEqual([])
  expect(share(all, 'look')).toBeLessThanOrEqual(0.15)
})

test('of falsehoods that functions plant in true facts none is accepted, and at most 9 % are left to a person', async () => {
  const all = await overAll(
    (pair) => plantedIn(pair, 14),
    (pair) => pair.true,
  )
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(told(all, 'accepted')).toEqual([])
  expect(share(all, 'look')).toBeLessThanOrEqual(0.09)
})

test('of true facts at least 93 % are accepted and at most 2 % refused', async () => {
  const all = await overAll((pair) => pair.true)
  expect(share(all, 'accepted'), told(all, 'look').join('\n')).toBeGreaterThanOrEqual(0.93)
  expect(share(all, 'refused'), told(all, 'refused').join('\n')).toBeLessThanOrEqual(0.02)
})

// What was accepted, looked at and refused at first contact, before the rules were changed for a set:
// heldBack      true 32, 22, 6 of 60   false 3, 11, 46 of 60
// firstContact  true 28, 19, 1 of 48   false 0, 4, 44 of 48
// secondContact true 36, 9, 3 of 48    false 1, 2, 45 of 48    by the rules before the first set: 32, 14, 2 and 1, 7, 40
// thirdContact  true 25, 6, 1 of 32    false 0, 0, 32 of 32    by the rules before the first set: 18, 10, 4 and 0, 5, 27
// fourthContact true 21, 2, 1 of 24    false 2, 2, 20 of 24    by the rules before the first set: 20, 3, 1 and 2, 6, 16
// fifthContact  true 44, 21, 15 of 80  false 4, 15, 60 of 79
// sixthContact  true 32, 7, 3 of 42    false 4, 7, 27 of 38
// seventhContact true 40, 5, 3 of 48   false 4, 3, 31 of 38
// eighthContact true 26, 16, 6 of 48   false 6, 12, 22 of 40    its writer had seen no rule and none of the other sets
// ninthContact  true 29, 15, 4 of 48   false 2, 12, 26 of 40    the same
// tenthContact  true 15, 27, 6 of 48   false 4, 8, 28 of 40     its writer had seen no rule either
// eleventhContact true 25, 11, 12 of 48 false 2, 6, 32 of 40    the same
// twelfthContact true 10, 27, 11 of 48 false 2, 13, 25 of 40   the same; by the rules before the eleventh: 7, 23, 18 and 2, 7, 31
test.each([
  { set: heldBack, of: 60, falsehoods: 60, accepted: 0.9, refused: 0.02, looked: 0.19, known: 0 },
  { set: firstContact, of: 48, falsehoods: 48, accepted: 0.92, refused: 0, looked: 0.02, known: 0 },
  { set: secondContact, of: 48, falsehoods: 48, accepted: 0.93, refused: 0, looked: 0.05, known: 0 },
  { set: thirdContact, of: 32, falsehoods: 32, accepted: 0.93, refused: 0, looked: 0, known: 0 },
  { set: fifthContact, of: 80, falsehoods: 79, accepted: 0.9, refused: 0.02, looked: 0.22, known: 0 },
  { set: sixthContact, of: 42, falsehoods: 38, accepted: 0.88, refused: 0, looked: 0.27, known: 0 },
  { set: seventhContact, of: 48, falsehoods: 38, accepted: 0.95, refused: 0, looked: 0.16, known: 0 },
  { set: eighthContact, of: 48, falsehoods: 40, accepted: 0.91, refused: 0, looked: 0.23, known: 0 },
  { set: ninthContact, of: 48, falsehoods: 40, accepted: 0.75, refused: 0, looked: 0.4, known: 0 },
  { set: tenthContact, of: 48, falsehoods: 40, accepted: 0.62, refused: 0.03, looked: 0.25, known: 0 },
  { set: eleventhContact, of: 48, falsehoods: 40, accepted: 0.68, refused: 0.03, looked: 0.18, known: 0 },
  { set: twelfthContact, of: 48, falsehoods: 40, accepted: 0.25, refused: 0.03, looked: 0.35, known: 0 },
  { set: fourthContact, of: 24, falsehoods: 24, accepted: 0.99, refused: 0, looked: 0.17, known: 0 },
])(
  'of texts that were held back at least $accepted of the facts are accepted and at most $refused refused, and $known falsehoods accepted',
  async (bar) => {
    const facts = await overAll((pair) => pair.true, undefined, bar.set)
    expect(facts.length).toBe(bar.of)
    expect(share(facts, 'accepted'), told(facts, 'look').join('\n')).toBeGreaterThanOrEqual(bar.accepted)
    expect(share(facts, 'refused'), told(facts, 'refused').join('\n')).toBeLessThanOrEqual(bar.refused)
    const falsehoods = await overAll((pair) => pair.false, undefined, bar.set)
    expect(falsehoods.length).toBe(bar.falsehoods)
    expect(told(falsehoods, 'accepted').length, told(falsehoods, 'accepted').join('\n')).toBeLessThanOrEqual(bar.known)
    expect(share(falsehoods, 'look'), told(falsehoods, 'look').join('\n')).toBeLessThanOrEqual(bar.looked)
  },
)
