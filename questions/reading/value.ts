import { readingWords } from '../languages/languages.ts'
import type { Claim, Ledger, Quantity, Value } from '../ledger.ts'
import { standsIn } from '../text/normal.ts'
import { canonOf } from '../values/possibilities.ts'
import { boundOf } from '../values/quantity.ts'
import { dateReads, timeReads } from './dates.ts'
import { numbersIn } from './numbers.ts'

/**
 * Whether a value can be read back from words of a source: its figures with their hedge, its date down to its grain, its name or wording
 * or a declared alias of it. An order is not in any single word and always reads.
 */
export function valueReads(value: Value, words: string, ledger: Pick<Ledger, 'language' | 'aliases'>): boolean {
  const language = readingWords(ledger.language)
  if ('date' in value) return dateReads(value.date, words, language)
  if ('time' in value) return timeReads(value, words, language)
  if ('yesNo' in value) return true
  if ('name' in value) return wordingReads(value.name, words, ledger)
  if ('text' in value) return wordingReads(value.text, words, ledger)
  if ('names' in value) return value.names.every((name) => wordingReads(name, words, ledger))
  if ('before' in value || 'after' in value) return true
  return quantityReads(value, words, ledger)
}

/** Whether a claim's value can be read in its fragments: in one of them, or for a set of names each name in any. */
export function claimReads(
  { value, words }: Pick<Claim, 'value' | 'words'>,
  ledger: Pick<Ledger, 'language' | 'aliases'>,
): boolean {
  if ('names' in value)
    return value.names.every((name) => words.some((fragment) => wordingReads(name, fragment, ledger)))
  return words.some((fragment) => valueReads(value, fragment, ledger))
}

/** Whether a wording, or any that the ledger declares equal to it, stands in the words. */
export function wordingReads(wording: string, words: string, ledger: Pick<Ledger, 'aliases'>): boolean {
  if (standsIn(wording, words)) return true
  const canon = canonOf(ledger)
  const own = canon(wording)
  return Object.entries(ledger.aliases).some(
    ([name, aliases]) => canon(name) === own && [name, ...aliases].some((equal) => standsIn(equal, words)),
  )
}

function quantityReads(quantity: Quantity, words: string, ledger: Pick<Ledger, 'language'>): boolean {
  const mentions = numbersIn(words, readingWords(ledger.language))
  // "More than 40" is not 40; "about 40" may be written as 40 with the hedge beside it.
  if ('is' in quantity)
    return mentions.some(({ n, hedge }) => n === quantity.is && (hedge === undefined || hedge === 'about'))
  if ('from' in quantity)
    return mentions.some(({ n }) => n === quantity.from) && mentions.some(({ n }) => n === quantity.to)
  const [bound, figure] = boundOf(quantity)
  return mentions.some(({ n, hedge }) => n === figure && hedge === bound)
}
