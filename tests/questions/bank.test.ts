import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { basisOf } from '../../questions/checks/check.ts'
import { setFindings } from '../../questions/checks/set.ts'
import { shipped } from '../support/questions/shipped.ts'

// With the number of items that each had on 29 November, less a twentieth: a stricter check may cost a few, and one
// that goes wrong costs many.
const topics = [
  ['white-helmets', await shipped('white-helmets'), 97],
  ['bridge-closure', await shipped('bridge-closure'), 101],
  ['etang-disparu', await shipped('etang-disparu'), 98],
] as const

test.each(topics)('the bank of %s holds nothing that blocks, and few warnings', (_name, { bank: { items } }, least) => {
  const levels = items.map(({ findings }) => findings.map(({ level }) => level))
  expect(items.length).toBeGreaterThanOrEqual(least)
  expect(levels.flat()).not.toContain('B')
  expect(levels.filter((of) => of.includes('W')).length / items.length).toBeLessThan(0.05)
})

test.each(topics)('the bank of %s as a whole breaks no rule of sets', (_name, { topic, bank }) => {
  const items = bank.items.map(({ item }) => item)
  expect(setFindings(items, 'bank', basisOf(topic)).filter(({ level }) => level !== 'W')).toEqual([])
})

test.each(topics)('the same seed gives the same bank of %s, another seed another', (_name, { topic, bank }) => {
  const text = JSON.stringify(bank)
  expect(JSON.stringify(buildBank(topic))).toBe(text)
  expect(JSON.stringify(buildBank(topic, 'another seed'))).not.toBe(text)
})
