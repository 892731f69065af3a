import { expect, test } from 'vitest'
import { meaningWith } from '../../questions/facts/explanation.ts'
import { fitsStatement } from '../../questions/facts/says.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { drawn } from '../support/questions/drawn.ts'
import { lorries, made, texts, whyOf, written } from '../support/questions/made.ts'
import { ledgerOf } from '../support/questions/topic-of.ts'

// What the kinds that ask which source says what make of a small ledger.

const contested = {
  ...lorries,
  claims: [
    { source: 'post', value: { is: 40 }, says: '40 lorries' },
    { source: 'radio', value: { is: 90 }, says: '90 lorries' },
    { source: 'echo', value: { is: 90 }, says: 'some 90 lorries' },
  ],
}

test('which source says it: only a value that one source alone states, each other source by itself beside it', async () => {
  const items = await made('which-source', { lorries: contested })
  expect(items.map(({ stem }) => stem)).toEqual(['Which source says that 40 lorries stood on the quay?'])
  expect(texts(items[0]).sort()).toEqual(['The echo', 'The post', 'The radio'])
  expect(whyOf(items[0], 'The radio')).toBe('The radio says that 90 lorries stood on the quay.')
  expect(items[0]?.explanation).toBe('The post says 40, but The radio and The echo say 90.')
  expect(items[0]?.support).toBe('The sources disagree.')
})

test('a value that is worked out is put in no source’s mouth', async () => {
  const sum = {
    ...lorries,
    claims: [
      { source: 'post', value: { is: 40 }, from: { sum: ['big', 'small'] } },
      { source: 'radio', value: { is: 90 }, says: '90 lorries' },
      { source: 'echo', value: { is: 70 }, says: '70 lorries' },
    ],
  }
  const part = (n: number) => ({ claims: [{ source: 'post', value: { is: n }, says: `${n} of them` }] })
  const facts = { lorries: sum, big: part(30), small: part(10) }
  const stems = (await made('which-source', facts)).map(({ stem }) => stem)
  expect(stems.join()).not.toContain('40')
  const [compare] = await made('compare', facts)
  expect(compare?.shape === 'pairs' && compare.left).not.toContain('The post')
})

test('what each source says is asked with the question named', async () => {
  const [item] = await made('compare', { lorries: { ...contested, distractors: written } })
  expect(item?.stem).toBe('How many lorries stood on the quay, according to each source?')
  expect(item?.shape === 'pairs' && item.left).toEqual(['The post', 'The radio', 'The echo'])
})

test('which sentence shows it is asked no more, also of a source whose text is kept', async () => {
  const topic = prepare(await ledgerOf({ lorries: { ...lorries, core: true } }))
  expect(drawn(topic, 'small').map(({ kind }) => String(kind))).not.toContain('which-sentence')
})

test('inside one owner it is said whose own reports differ', async () => {
  const facts = {
    lorries: {
      ...contested,
      distractors: written,
      claims: [
        { source: 'post', value: { is: 40 }, says: '40 lorries' },
        { source: 'radio', value: { is: 90 }, says: '90 lorries' },
        { source: 'echo', value: { over: 30 }, says: 'more than 30 lorries' },
      ],
    },
  }
  const [item] = await made('compare', facts, { owners: { post: 'North Press', radio: 'North Press' } })
  expect(item?.support).toMatch(/ North Press’s own two reports differ\. 12 is the number of fire engines\.$/)
})

test.each([
  ['12 is the number of fire engines.', true],
  ['A dozen is the number of fire engines.', true],
  ['No source gives this answer.', false],
])('behind what each source says only a reason that names its figure is told: %s', async (why, isTold) => {
  const claims = contested.claims.slice(0, 2)
  const [item] = await made('compare', { lorries: { ...contested, claims, distractors: [{ value: { is: 12 }, why }] } })
  expect(item?.keyText).toContain('40')
  expect(item?.support?.includes(why)).toBe(isTold)
})

test('an answer that does not stand in the statement is told alone, and no kind says the statement with it', async () => {
  const says = '{one heifer} was dead by Thursday.'
  const value = (text: string) => ({ value: { text }, says: text })
  const claims = [
    { source: 'post', ...value('one heifer') },
    { source: 'radio', ...value('not a single beast') },
  ]
  const dead = { says, type: 'text' as const, unit: 'animal', ask: ['What was dead by Thursday?'], claims }
  const topic = prepare(await ledgerOf({ dead }))
  const [assessment] = topic.assessments
  const [first, other] = assessment?.fact.claims ?? []
  if (!assessment || !first || !other) throw new Error('There is a fact of two claims.')
  expect(meaningWith(first, assessment, topic)).toBe('One heifer was dead by Thursday.')
  expect(meaningWith(other, assessment, topic)).toBe('The radio says “not a single beast”.')
  const said = (await made('which-source', { dead })).map(({ stem }) => stem)
  expect(said.join()).not.toContain('beast')
})

test('where only one can be right another answer stands in the statement that an author has read, and not in texts’', async () => {
  const value = (source: string, text: string) => ({ source, value: { text }, says: text })
  const claims = [value('post', 'one heifer'), value('radio', 'not a single beast')]
  const ledger = await ledgerOf({ dead: { says: '{one heifer} was dead.', type: 'text', exclusive: true, claims } })
  const filed = { ...ledger, sources: ledger.sources.map((source) => ({ ...source, file: `${source.id}.txt` })) }
  const fits = [ledger, filed].map((one) => {
    const [fact] = one.facts
    const other = fact?.claims[1]
    return fact && other && fitsStatement(other, fact, prepare(one))
  })
  expect(fits).toEqual([false, true])
})
