import { expect, test } from 'vitest'
import { verifyLedger } from '../../questions/facts/verify.ts'
import type { Ledger } from '../../questions/ledger.ts'
import { sound, withClaim, withSource } from '../support/questions/sound-ledger.ts'
import { ledgerOf, sha256 } from '../support/questions/topic-of.ts'

// What is held against which text, and what where there is none.

const problems = async (ledger: Ledger) => (await verifyLedger(ledger, new Map(), sha256)).problems

test('of a text that is kept all that stands at a span may say the value; of another only the words that are quoted', async () => {
  const part = await withClaim({ words: ['lorries stood'] })
  expect(await problems(part)).toEqual([])
  const [source] = part.sources
  const sources = part.sources.map(({ text: _text, ...rest }) => rest)
  const texts = new Map([['post', source?.text ?? '']])
  const { problems: found, unchecked } = await verifyLedger({ ...part, sources }, texts, sha256)
  expect(found.map(({ path }) => path)).toEqual(['facts[0] (lorries).claims[0].words'])
  expect(unchecked).toEqual([])
})

test('of several sources each claim is held against its own', async () => {
  const both = await ledgerOf({
    lorries: {
      claims: [
        { source: 'post', value: { is: 40 }, says: '40 lorries stood there', words: ['lorries stood'] },
        { source: 'radio', value: { is: 40 }, says: 'and 40 were counted', words: ['were counted'] },
      ],
    },
  })
  expect(await problems(both)).toEqual([])
  const [post, radio] = both.sources
  if (!post || !radio) throw new Error('There are two.')
  const { text, ...silent } = radio
  const beside = new Map([['radio', text ?? '']])
  const { problems: found } = await verifyLedger({ ...both, sources: [post, silent] }, beside, sha256)
  expect(found.map(({ path }) => path)).toEqual(['facts[0] (lorries).claims[1].words'])
})

test('sources that print one text are told as reprints, and those of which there is no text as unchecked', async () => {
  const said = (source: string) => ({
    source,
    value: { is: 1 },
    says: Array.from({ length: 20 }, (_, i) => `w${i}`).join(' '),
  })
  const ledger = await ledgerOf({ lorries: { claims: [said('post'), said('radio'), said('echo')] } })
  const sources = ledger.sources.map(({ text, ...rest }) => (rest.id === 'echo' ? rest : { ...rest, text: text ?? '' }))
  const { reprints, unchecked } = await verifyLedger({ ...ledger, sources }, new Map(), sha256)
  expect([reprints, unchecked.map(({ id }) => id)]).toEqual([[['post', 'radio']], ['echo']])
})

test('why sources differ is evidence like a claim’s: its span, its words and its digest are checked', async () => {
  const differing = async (change: object) => {
    const ledger = await sound()
    const [claim] = ledger.facts[0]?.claims ?? []
    const { source = '', at = [], sha256: digests = [], words = [] } = claim ?? {}
    const differ = { by: 'time', because: 'They counted later.', source, at, sha256: digests, words, ...change }
    const facts = ledger.facts.map((fact, i) => (i === 0 ? { ...fact, differ } : fact)) as Ledger['facts']
    return { ...ledger, facts }
  }
  expect(await problems(await differing({}))).toEqual([])
  const paths = async (change: object) => (await problems(await differing(change))).map(({ path }) => path)
  expect(await paths({ words: ['nowhere'] })).toEqual(['facts[0] (lorries).differ.words[0]'])
  expect(await paths({ sha256: [] })).toEqual(expect.arrayContaining(['facts[0] (lorries).differ.sha256']))
  const compiled = await verifyLedger(await differing({ sha256: [] }), new Map(), undefined)
  expect(compiled.problems).toEqual([])
})

test('without a digest a ledger was compiled of these very texts: of its digests nothing is asked, of its spans all', async () => {
  const found = async (ledger: Ledger) => (await verifyLedger(ledger, new Map(), undefined)).problems
  expect(await found(await withSource({ sha256: '0'.repeat(64), length: 1, paragraphs: [] }))).toEqual([])
  expect(await found(await withClaim({ sha256: [] }))).toEqual([])
  expect(await found(await withClaim({ at: [[0, 9000]] }))).toHaveLength(1)
})

test('a hundred problems are enough: whoever has more mends those first', async () => {
  const ledger = await sound()
  const [fact] = ledger.facts
  const facts = Array.from({ length: 150 }, (_, i) => ({
    ...fact,
    id: `f-${i}`,
    claims: [],
  })) as unknown as Ledger['facts']
  expect(await problems({ ...ledger, facts })).toHaveLength(100)
})
