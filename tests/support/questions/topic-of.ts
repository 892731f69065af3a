import { createHash } from 'node:crypto'
import { parseLedger } from '../../../questions/facts/parse-ledger.ts'
import type { Claim, Fact, Ledger } from '../../../questions/ledger.ts'
import type { Value } from '../../../questions/ledger-value.ts'

export const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex')

/** What a test says of a claim: who, what, and the words that say it. */
export interface Says extends Partial<Omit<Claim, 'value' | 'source'>> {
  readonly source: string
  readonly value: Value
  readonly says?: string
  /** The fact in the source's own terms. */
  readonly terms?: string
}

/**
 * A ledger whose sources say just what its claims need: each claim's words become a sentence of its source's text.
 *
 * @param facts By id; a fact's `claims` are given as what is said.
 */
export async function ledgerOf(
  facts: Readonly<Record<string, Partial<Omit<Fact, 'claims'>> & { readonly claims: readonly Says[] }>>,
  more: Partial<Ledger> & { readonly owners?: Readonly<Record<string, string>> } = {},
): Promise<Ledger> {
  const { owners = {}, ...rest } = more
  const ids = [...new Set(Object.values(facts).flatMap(({ claims }) => claims.map(({ source }) => source)))]
  const texts = new Map(ids.map((id) => [id, '']))
  const placed = Object.entries(facts).map(([id, { claims, ...fact }]) => ({
    id,
    ask: [`What of ${id}?`],
    about: `the value of ${id}`,
    statement: `The value of ${id} is {value}.`,
    type: 'quantity',
    unit: 'things',
    ...fact,
    claims: claims.map(({ says, terms, ...rest }) => {
      const claim = { ...rest, ...(terms === undefined ? {} : { says: terms }) }
      if (says === undefined) return claim
      const start = Array.from(texts.get(claim.source) ?? '').length
      texts.set(claim.source, `${texts.get(claim.source)}${says}\n`)
      return { at: [[start, start + Array.from(says).length]], words: [says], said: says, ...claim }
    }),
  }))
  const sources = await Promise.all(
    ids.map(async (id) => {
      const text = texts.get(id) || 'Nothing.\n'
      const starts = Array.from(text).flatMap((_, i, all) => (i === 0 || all[i - 1] === '\n' ? [i] : []))
      return {
        id,
        label: `The ${id}`,
        ...(owners[id] ? { independence: owners[id] } : {}),
        sha256: await sha256(text),
        length: Array.from(text).length,
        paragraphs: starts,
        text,
      }
    }),
  )
  const hashed = await Promise.all(
    placed.map(async ({ claims, ...fact }) => ({
      ...fact,
      claims: await Promise.all(
        claims.map(async (claim) => {
          if (!('said' in claim)) return claim
          const { said, ...kept } = claim
          return { sha256: [await sha256(said)], ...kept }
        }),
      ),
    })),
  )
  const parsed = parseLedger({ id: 'test', title: 'A test', language: 'en', sources, facts: hashed, ...rest })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.ledger
}
