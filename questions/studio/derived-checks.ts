import type { Ledger } from '../ledger.ts'
import { type ClaimCase, reasonOf } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { contentStems } from './stems.ts'

/**
 * What is worked out is right where its parts are: the arithmetic has been checked, what it is of is looked at here.
 */
export function derivedReasons(one: ClaimCase, ledger: Ledger): readonly DraftReason[] {
  const { from } = one.claim
  if (!from) return []
  if ('sum' in from) return partsReasons(from.sum, one, ledger)
  if ('difference' in from) return partsReasons(from.difference, one, ledger)
  return [reasonOf('derived', one)]
}

/** Parts of one unit that are facts of their own, and say what the whole is of. */
function partsReasons(ids: readonly string[], one: ClaimCase, ledger: Ledger): readonly DraftReason[] {
  const parts = ids.flatMap((id) => ledger.facts.find((fact) => fact.id === id) ?? [])
  if (parts.length < ids.length) return [reasonOf('sum', one)]
  if (parts.some(({ unit }) => unit !== one.fact.unit) || new Set(ids).size < ids.length)
    return [reasonOf('parts', one)]
  const said = new Set(
    parts.flatMap(({ statement, ask }) => contentStems(`${statement} ${ask.join(' ')}`, one.source.language)),
  )
  const missing = [...one.says.stems].filter((stem) => !said.has(stem) && !WHOLE.has(stem))
  return missing.length === 0 ? [] : [reasonOf('parts', one, { words: missing.join(', ') })]
}

/** Words for the whole or the rest, as stems. */
const WHOLE = new Set([
  'total',
  'togeth',
  'altogeth',
  'both',
  'all',
  'combin',
  'remain',
  'left',
  'differenc',
  'rest',
  'ensembl',
  'restant',
  'tout',
  'différenc',
])
