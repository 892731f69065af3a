import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { parseLedger } from '../../questions/facts/parse-ledger.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { formatValue } from '../../questions/values/format.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

test('a fact is written as one sentence with its value in braces, and its other wordings follow from it', async () => {
  const ledger = await ledgerOf({
    lorries: {
      says: '{40} lorries stood on the quay.',
      unit: 'lorries',
      claims: [{ source: 'post', value: { is: 40 }, says: '40 lorries stood there' }],
    },
  })
  const parsed = parseLedger({ ...ledger, facts: ledger.facts.map(({ about: _, statement: __, ...fact }) => fact) })
  const facts = parsed.ok ? parsed.ledger.facts : []
  expect(facts[0]).toMatchObject({
    about: '“… lorries stood on the quay”',
    statement: '{value} stood on the quay.',
    core: false,
    distractors: [],
  })
})

test('no item asks a fact that has no question', async () => {
  const claims = [
    { source: 'post', value: { is: 40 }, says: '40 lorries' },
    { source: 'radio', value: { is: 40 }, says: '40 lorries' },
  ]
  const asked = prepare(await ledgerOf({ lorries: { claims } }))
  const kept = prepare(await ledgerOf({ lorries: { ask: [], claims } }))
  expect(buildBank(asked).items).not.toHaveLength(0)
  expect(buildBank(kept).items).toHaveLength(0)
})

test('times of day and answers of yes or no are values', async () => {
  const ledger = await ledgerOf({
    start: {
      type: 'time',
      unit: undefined,
      claims: [
        { source: 'post', value: { time: '06:40' }, says: 'at 6.40am' },
        { source: 'radio', value: { time: '06:30', until: '07:00', words: 'shortly before 7 am' }, says: 'before 7' },
      ],
    },
    hurt: {
      type: 'yes-no',
      unit: undefined,
      claims: [
        { source: 'post', value: { yesNo: 'yes' }, says: 'one was hurt' },
        { source: 'radio', value: { yesNo: 'no' }, says: 'nobody was hurt' },
      ],
    },
  })
  const { assessments } = prepare(ledger)
  expect(assessments.map(({ standing }) => standing)).toEqual(['corroborated', 'contested'])
  const said = ledger.facts.flatMap((fact) => fact.claims.map(({ value }) => formatValue(value, fact, ledger)))
  expect(said).toEqual(['6.40 am', 'shortly before 7 am', 'yes', 'no'])
})

test('a spelling is no contest', async () => {
  const claims = [
    { source: 'post', value: { name: 'Priya Raman' }, says: 'Priya Raman' },
    { source: 'radio', value: { name: 'Priya Rahman' }, says: 'Priya Rahman' },
  ]
  const fact = { type: 'name', unit: 'person', exclusive: true, claims } as const
  const { assessments } = prepare(await ledgerOf({ apart: fact, spelled: { ...fact, spelling: true } }))
  expect(assessments.map(({ standing }) => standing)).toEqual(['contested', 'corroborated'])
})
