import { readingWords } from '../languages/languages.ts'
import type { Ledger } from '../ledger.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import { boundAt, rivalReasons } from './binding.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { modalityAt } from './modality.ts'
import { contentStems } from './stems.ts'

/**
 * What is worked out is right where its parts are: the arithmetic has been checked, what it is of is looked at here.
 */
export function derivedReasons(one: ClaimCase, ledger: Ledger): readonly DraftReason[] {
  const { from } = one.claim
  if (!from) return []
  if ('sum' in from) return partsReasons(from.sum, one, ledger)
  if ('difference' in from) return partsReasons(from.difference, one, ledger)
  if ('weekday' in from) return weekdayReasons(from, one)
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

function weekdayReasons(
  from: Extract<NonNullable<ClaimCase['claim']['from']>, { weekday: string }>,
  one: ClaimCase,
): readonly DraftReason[] {
  const { published } = one.source.source
  const day = readingWords(one.source.language).weekdays[WEEKDAYS.indexOf(from.weekday)]
  const places = one.quoted.flatMap(({ at, view }): ValuePlace[] =>
    view.tokens.flatMap(({ word }, i) => (word === day ? [{ at, view, from: i, to: i + 1 }] : [])),
  )
  const [place] = places
  if (!place) return [reasonOf('value-not-there', one, { words: day, sentence: one.quoted[0]?.view })]
  if ((from.onOrBefore ?? from.after) !== published)
    return [reasonOf('year', one, { words: from.onOrBefore ?? from.after, sentence: place.view })]
  const modality = modalityAt(place.view, place.from, place.to, one.says.stems)
  const isAhead =
    modality.unsure !== undefined ||
    /^(?:next|prochain)$/.test(place.view.tokens[place.from - 1]?.word ?? place.view.tokens[place.to]?.word ?? '')
  if (isAhead !== (from.after !== undefined)) return [reasonOf('derived', one, { words: day, sentence: place.view })]
  if (modality.negated !== undefined)
    return [reasonOf('negated', one, { words: modality.negated, sentence: place.view })]
  const bound = boundAt(place, one)
  const { says, asks } = bound
  const rivals = rivalReasons(place, bound, one)
  if (rivals.length > 0) return rivals
  const fits = [says, ...asks].some(({ missing }) => missing.length === 0)
  return fits ? [] : [reasonOf('words-missing', one, { words: says.missing.join(', '), sentence: place.view })]
}
