import { expect, test } from 'vitest'
import { cleanLedger } from '../../worker/operations/clean-ledger.ts'

const ledger = { title: 'The ferry', facts: [{ ask: ['Who ran it?'], claims: [{ at: [[1, 2]] }] }], sources: [] }

test('a clean ledger is taken as it is, with its lists', () => {
  const outcome = cleanLedger(ledger)
  expect(outcome).toEqual({ ok: true, value: ledger })
  expect(outcome.ok && outcome.value).toBe(ledger)
})

test('of a list with something unseen in it that alone is changed', () => {
  const unseen = { ...ledger, facts: [...ledger.facts, { ask: ['Who \u202eran it?'] }] }
  expect(cleanLedger(unseen)).toEqual({
    ok: true,
    value: { ...ledger, facts: [...ledger.facts, { ask: ['Who ran it?'] }] },
  })
})

test('a source’s own text keeps its length: evidence is counted in its characters', () => {
  const of = (text: string) => ({ ...ledger, sources: { post: { label: 'The Post', text } } })
  expect(cleanLedger(of('a\u202eb'))).toEqual({ ok: true, value: of('a b') })
})
