import { expect, test } from 'vitest'
import { verifyLedger } from '../../questions/facts/verify.ts'
import type { Ledger } from '../../questions/ledger.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { VALUE_TYPES, type ValueType } from '../../questions/vocabulary.ts'
import { withClaim, withFact } from '../support/questions/sound-ledger.ts'
import { ledgerOf, sha256 } from '../support/questions/topic-of.ts'

// Which value may answer which fact.

const problems = async (ledger: Ledger) => (await verifyLedger(ledger, new Map(), sha256)).problems

/** Each type of value, with the type of fact that it answers. */
const values: readonly (readonly [Value, ValueType])[] = [
  [{ is: 40 }, 'quantity'],
  [{ over: 40 }, 'quantity'],
  [{ date: '2031' }, 'date'],
  [{ time: '06:40' }, 'time'],
  [{ yesNo: 'yes' }, 'yes-no'],
  [{ name: 'Ann' }, 'name'],
  [{ names: ['Ann'] }, 'names'],
  [{ text: 'by sea' }, 'text'],
  [{ before: 'lorries' }, 'order'],
  [{ after: 'lorries' }, 'order'],
]

test.each(values)('%j answers a fact of type %s, and a fact of no other type', async (value, type) => {
  for (const [, other] of values) {
    const ledger = await withClaim({ value })
    const facts = ledger.facts.map((fact, i) => (i === 0 ? { ...fact, type: other } : fact))
    const messages = (await problems({ ...ledger, facts })).map((problem) => problem.message)
    const refused = `A ${type} does not answer a fact of type ${other}.`
    expect(messages.includes(refused)).toBe(type !== other)
  }
})

test('a date, a time, an order and a yes or no need no unit; whatever is counted, measured or named does', async () => {
  for (const type of VALUE_TYPES) {
    const ledger = await withFact('vehicles', { type, unit: undefined })
    const messages = (await problems(ledger)).map((problem) => problem.message)
    const isFree = ['date', 'time', 'yes-no', 'order'].includes(type)
    expect(messages.some((message) => message.startsWith(`A ${type} needs a unit`))).toBe(!isFree)
  }
})

test('of a claim that is wrong by itself it is not asked whether its value follows', async () => {
  const ledger = await withFact('vehicles', {
    claims: [
      { source: 'post', value: { name: 'x' }, at: [], sha256: [], words: [], from: { sum: ['lorries', 'cars'] } },
    ],
  })
  expect((await problems(ledger)).map(({ path }) => path)).toEqual(['facts[2] (vehicles).claims[0].value'])
})

test('a value in another unit of the same dimension is sound', async () => {
  const claims = [{ source: 'post', value: { is: 2, unit: 'km' }, says: '2 km long' }]
  expect(await problems(await ledgerOf({ queue: { unit: 'm', claims } }))).toEqual([])
})
