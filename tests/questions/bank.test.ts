import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { basisOf } from '../../questions/checks/check.ts'
import { setFindings } from '../../questions/checks/set.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { parseLedger } from '../../questions/ledger.ts'
import bridgeClosure from '../../questions/topics/bridge-closure/ledger.json' with { type: 'json' }
import whiteHelmets from '../../questions/topics/white-helmets/ledger.json' with { type: 'json' }

const topicOf = (input: unknown) => {
  const parsed = parseLedger(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return prepare(parsed.ledger)
}

const shipped = (input: unknown) => {
  const topic = topicOf(input)
  return { topic, bank: buildBank(topic) }
}

const topics = [
  ['white-helmets', shipped(whiteHelmets), 120],
  ['bridge-closure', shipped(bridgeClosure), 60],
] as const

test.each(topics)('the bank of %s holds nothing that blocks, and few warnings', (_name, { bank: { items } }, least) => {
  const levels = items.map(({ findings }) => findings.map(({ level }) => level))
  expect(items.length).toBeGreaterThanOrEqual(least)
  expect(levels.flat()).not.toContain('B')
  expect(levels.filter((of) => of.includes('W')).length / items.length).toBeLessThan(0.05)
})

test.each(topics)('the bank of %s as a whole breaks no rule of sets', (_name, { topic, bank }) => {
  const items = bank.items.map(({ item }) => item)
  expect(setFindings(items, 'bank', basisOf(topic))).toEqual([])
})

test.each(topics)('the same seed gives the same bank of %s, another seed another', (_name, { topic, bank }) => {
  const text = JSON.stringify(bank)
  expect(JSON.stringify(buildBank(topic))).toBe(text)
  expect(JSON.stringify(buildBank(topic, 'another seed'))).not.toBe(text)
})
