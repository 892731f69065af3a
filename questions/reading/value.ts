import { contentWords } from '../languages/content-words.ts'
import { readingWords } from '../languages/languages.ts'
import type { Claim, Ledger } from '../ledger.ts'
import type { Quantity, Value } from '../ledger-value.ts'
import { standsIn, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { canonOf } from '../values/possibilities.ts'
import { boundOf } from '../values/quantity.ts'
import { dateReads, timeReads } from './dates.ts'
import { numbersIn } from './numbers.ts'
import { scaledLike } from './written-quantity.ts'

/**
 * Whether a value can be read back from words of a source: its figures with their hedge, its date down to its grain,
 * its name or wording or a declared alias of it. An order is not in any single word and always reads.
 */
export function valueReads(value: Value, words: string, ledger: Pick<Ledger, 'language' | 'aliases'>): boolean {
  const language = readingWords(ledger.language)
  if ('date' in value) return dateReads(value.date, words, language)
  if ('time' in value) return timeReads(value, words, language)
  if ('yesNo' in value) return true
  if ('name' in value) return wordingReads(value.name, words, ledger)
  if ('text' in value) return textReads(value.text, words, ledger)
  if ('names' in value) return value.names.every((name) => wordingReads(name, words, ledger))
  if ('before' in value || 'after' in value) return true
  return quantityReads(value, words, ledger)
}

/**
 * Whether a claim's value can be read in its fragments: in one of them, or for a set of names each name in any.
 *
 * @param spans What stands at its spans, where the text is at hand: a fragment may be only a part of it.
 */
export function claimReads(
  { value, words: fragments }: Pick<Claim, 'value' | 'words'>,
  ledger: Pick<Ledger, 'language' | 'aliases'>,
  spans: readonly string[] = [],
): boolean {
  const words = [...fragments, ...spans]
  if ('names' in value)
    return value.names.every((name) => words.some((fragment) => wordingReads(name, fragment, ledger)))
  return words.some((fragment) => valueReads(value, fragment, ledger))
}

/** Whether a wording, or any that the ledger declares equal to it, stands in the words. */
function wordingReads(wording: string, words: string, ledger: Pick<Ledger, 'aliases'>): boolean {
  return standsIn(wording, words) || equalsIn(ledger.aliases)(wording).some((equal) => standsIn(equal, words))
}

/** The wordings that a ledger declares equal to one: it is looked for in every stretch of a quotation. */
const equalsIn = rememberOf((aliases: Ledger['aliases']) => {
  const canon = canonOf({ aliases })
  const entries = Object.entries(aliases)
  return remember((wording): readonly string[] => {
    const own = canon(wording)
    return entries.flatMap(([name, others]) => (canon(name) === own ? [name, ...others] : []))
  })
})

/** Whether a text in our words stands in a source's: an equal wording does, or at least half of its content words. */
function textReads(text: string, words: string, ledger: Pick<Ledger, 'language' | 'aliases'>): boolean {
  if (wordingReads(text, words, ledger)) return true
  const contentOf = contentIn(ledger.language)
  const own = contentOf(text).roots
  const there = contentOf(words).known
  const shared = own.filter((word) => there.has(word)).length
  return own.length > 0 && shared * 2 >= own.length
}

/**
 * The words that carry content, without their endings. In a language whose empty words nobody has written down: the
 * longer words.
 */
const contentIn = remember((language) => {
  const content = contentWords(language)
  return remember((text) => {
    const words = [...new Set(wordsOf(text))]
    const roots = content
      ? words.filter((word) => !content.empty.has(word)).map(content.root)
      : words.filter((word) => word.length > 3).map((word) => word.replace(/[sx]$/, ''))
    return { roots, known: new Set(roots) }
  })
})

function quantityReads(quantity: Quantity, words: string, ledger: Pick<Ledger, 'language'>): boolean {
  const mentions = numbersIn(words, readingWords(ledger.language))
  // "More than 40" is not 40; "about 40" may be written as 40 with the hedge beside it.
  if ('is' in quantity)
    return mentions.some(({ n, hedge }) => n === quantity.is && (hedge === undefined || hedge === 'about'))
  if ('from' in quantity)
    return mentions.some(
      (last) =>
        last.n === quantity.to &&
        mentions.some((first) => first.n === quantity.from || scaledLike(first, last) === quantity.from),
    )
  const [bound, figure] = boundOf(quantity)
  return mentions.some(({ n, hedge }) => n === figure && hedge === bound)
}
