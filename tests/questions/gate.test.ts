import { expect, test } from 'vitest'
import { basisOf } from '../../questions/checks/check.ts'
import { findingsOf } from '../../questions/checks/checks.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { gateBad } from '../support/questions/gate-bad.ts'
import { gateGood } from '../support/questions/gate-good.ts'
import type { GateItem } from '../support/questions/gate-item.ts'
import { shippedLedger } from '../support/questions/shipped.ts'
import { itemFrom } from '../support/questions/written-item.ts'

const basis = basisOf(prepare(await shippedLedger('bridge-closure')))

const blocking = ([fact, line, more]: GateItem) =>
  findingsOf(itemFrom(line, { facts: [fact], ...more }, basis), basis).filter(({ level }) => level === 'B')

test('of fifty questions as a good teacher writes them, at least 95 of 100 pass', () => {
  const refused = gateGood.flatMap((item) =>
    blocking(item).map(({ check, found }) => `${check}: ${found} ← ${item[1]}`),
  )
  const lines = new Set(refused.map((line) => line.split(' ← ')[1]))
  expect(gateGood).toHaveLength(50)
  expect((gateGood.length - lines.size) / gateGood.length, refused.join('\n')).toBeGreaterThanOrEqual(0.95)
})

test('of fifty questions with a labelled flaw, at least 98 of 100 are blocked for that flaw', () => {
  const missed = gateBad.filter(([check, item]) => !blocking(item).some((finding) => finding.check === check))
  expect(gateBad).toHaveLength(50)
  expect(
    1 - missed.length / gateBad.length,
    missed.map(([check, item]) => `${check} ← ${item[1]}`).join('\n'),
  ).toBeGreaterThanOrEqual(0.98)
})
