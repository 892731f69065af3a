import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type FactFields, factOf, filledFields, statementOf } from '../../client/pages/studio/fact-fields.ts'
import { parseWrittenTopic } from '../../questions/facts/written/compile.ts'
import { parseFactsYaml } from '../../questions/facts/written/parse-yaml.ts'
import type { WrittenFact, WrittenTopic } from '../../questions/wire/written-topic.ts'

function topicIn(folder: string): WrittenTopic {
  const parsed = parseFactsYaml(readFileSync(`questions/topics/${folder}/facts.yaml`, 'utf8'))
  const read = parsed.ok ? parseWrittenTopic(parsed.content) : undefined
  if (!read?.ok) throw new Error(`${folder} cannot be read.`)
  return read.topic
}

function fieldsOf(fact: WrittenFact, sources: readonly string[]): FactFields {
  const judged = { id: fact.id, outcome: 'accepted', fact, mended: [], reasons: [], evidence: [] } as const
  const fields = filledFields({ by: 'file', confirmed: true, judged }, sources)
  if (!fields) throw new Error('There is no form.')
  return fields
}

const SOURCES = ['post', 'star']
const fact: WrittenFact = {
  id: 'crews',
  says: 'The crews were {Ada Brunn and Leo Karst}.',
  ask: ['Who were the crews?'],
  claims: [
    {
      post: ['Ada Brunn', 'Leo Karst'],
      quote: ['the crews', 'Ada Brunn and Leo Karst'],
      'said by': 'the mayor',
      in: '¶2',
    },
    { star: 'a week before', days: '2031-03-01..2031-03-07', sum: ['one', 'two'] },
  ],
  distractors: [
    { value: ['Ada Brunn', 'Tom Vale'], why: 'Tom Vale drove.' },
    { value: 'in the spring', days: '2031-03-01..2031-05-31', why: 'That was the storm.' },
  ],
}
const fields = fieldsOf(fact, SOURCES)
const withClaim = (part: Partial<FactFields['claims'][number]>, at = 0) =>
  factOf({ ...fields, claims: fields.claims.map((one, i) => (i === at ? { ...one, ...part } : one)) })
const withWrong = (part: Partial<FactFields['wrong'][number]>, at = 0) =>
  factOf({ ...fields, wrong: fields.wrong.map((one, i) => (i === at ? { ...one, ...part } : one)) })

test.each(['bridge-closure', 'etang-disparu', 'white-helmets'])(
  'each fact of %s stands in the form, and comes out of it as it went in',
  (folder) => {
    const { facts, sources } = topicIn(folder)
    for (const one of facts) expect(factOf(fieldsOf(one, Object.keys(sources)))).toEqual(one)
  },
)

test('a fact with lists, days and a speaker comes out of the form as it went in', () => {
  expect(factOf(fields)).toEqual(fact)
})

test('a list of names that is changed is a list of the names that were written', () => {
  expect(withClaim({ value: 'Ada Brunn, Leo Karst, Tom Vale' })).toMatchObject({
    claims: [{ post: ['Ada Brunn', 'Leo Karst', 'Tom Vale'], in: '¶2' }, {}],
  })
  expect(withWrong({ value: 'Ada Brunn,Mia Lund' })).toMatchObject({
    distractors: [{ value: ['Ada Brunn', 'Mia Lund'], why: 'Tom Vale drove.' }, {}],
  })
})

test('names that have commas in them are parted otherwise', () => {
  const one = { ...fact, claims: [{ post: ['Brunn, Ada', 'Leo Karst'], quote: ['x'] }] }
  const form = fieldsOf(one, SOURCES)
  const [claim] = form.claims
  expect(claim?.value).toBe('Brunn, Ada; Leo Karst')
  if (!claim) return
  expect(factOf({ ...form, claims: [{ ...claim, value: 'Brunn, Ada; Tom Vale' }] })).toMatchObject({
    claims: [{ post: ['Brunn, Ada', 'Tom Vale'] }],
  })
})

test('what is emptied is gone: a speaker, a quotation, a unit, a wrong answer', () => {
  const [first] = fact.claims
  const { 'said by': _by, ...unsaid } = first ?? {}
  expect(withClaim({ saidBy: ' ' })).toEqual({ ...fact, claims: [unsaid, fact.claims[1]] })
  expect(withClaim({ quote: '' })).not.toHaveProperty('claims.0.quote')
  expect(factOf({ ...fieldsOf({ ...fact, unit: 'crews' }, SOURCES), unit: '' })).toEqual(fact)
  expect(withWrong({ value: '' })).toEqual({ ...fact, distractors: fact.distractors?.slice(1) })
  expect(factOf({ ...fields, wrong: [{ value: ' ', why: 'x' }] })).not.toHaveProperty('distractors')
})

test('what is written arrives: a speaker, a quotation in pieces, a value, a reason', () => {
  expect(withClaim({ saidBy: 'the harbour master' }, 1)).toMatchObject({
    claims: [{}, { 'said by': 'the harbour master' }],
  })
  expect(withClaim({ quote: 'one piece … another' })).toMatchObject({
    claims: [{ quote: ['one piece', 'another'] }, {}],
  })
  expect(withWrong({ why: 'Another reason.' })).toMatchObject({
    distractors: [{ value: ['Ada Brunn', 'Tom Vale'], why: 'Another reason.' }, {}],
  })
})

test('the days of a vague date go with its words', () => {
  const changed = withClaim({ value: '2031-03-02' }, 1)
  expect(changed).toMatchObject({ claims: [{}, { star: '2031-03-02', sum: ['one', 'two'] }] })
  expect(changed).not.toHaveProperty('claims.1.days')
  expect(withWrong({ value: 'in the autumn' }, 1)).not.toHaveProperty('distractors.1.days')
})

test('a wrong answer that is taken out takes nothing from those behind it', () => {
  expect(factOf({ ...fields, wrong: fields.wrong.slice(1) })).toEqual({
    ...fact,
    distractors: fact.distractors?.slice(1),
  })
})

test('a statement without braces gets them round its value, whatever stands in that', () => {
  const asked = {
    ...fields,
    says: 'It cost $& in all.',
    claims: [{ source: 'post', value: '$&', quote: '', saidBy: '' }],
  }
  expect(factOf(asked)).toMatchObject({ says: 'It cost {$&} in all.' })
  expect(factOf({ ...asked, claims: [{ source: 'post', value: '', quote: '', saidBy: '' }] })).toMatchObject({
    says: 'It cost $& in all.',
  })
})

test('a statement stands in the form without its braces, which come back round the words of the answer', () => {
  const plain = fieldsOf({ ...fact, says: 'The 4 crews raised {4} sails, 14 in all.' }, SOURCES)
  expect([plain.says, plain.told]).toEqual(['The 4 crews raised 4 sails, 14 in all.', '4'])
  const says = (part: Partial<FactFields>) => statementOf({ ...plain, ...part })
  expect(says({})).toBe('The 4 crews raised {4} sails, 14 in all.')
  expect(says({ says: 'The 4 crews hoisted 4 sails, 14 in all.' })).toBe('The 4 crews hoisted {4} sails, 14 in all.')
  expect(says({ told: '14' })).toBe('The 4 crews raised 4 sails, {14} in all.')
  expect(says({ says: 'They hoisted 14 sails.' })).toBe('They hoisted 14 sails.')
  expect(says({ says: 'They hoisted sails.' })).toBe('They hoisted sails.')
  expect(says({ says: 'They hoisted {all} 4 sails.' })).toBe('They hoisted {all} 4 sails.')
})
