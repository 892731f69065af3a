import type { ContentWords, WordRules } from '../languages/word-rules.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'

/** Stands for a name or a quotation that the rules of wording do not look into. */
const MASK = '¶'

/**
 * A text without its names and quotations, so that "City Hall", "Millbrook Today" and "“Always”" raise no alarm.
 *
 * A name is a capitalised word inside a sentence, or a whole option written like a title. Capitals for emphasis ("NOT")
 * stay.
 */
export const unnamed = (text: string, rules: WordRules): string => unnamedBy(rules)(text)

/**
 * Seven checks ask it of one question. PURE lets the bundler leave it out of pages that ask for content words alone:
 * the oldest browsers cannot read its expressions.
 */
const unnamedBy = /* @__PURE__ */ rememberOf((rules: WordRules) => {
  const isEmphatic = (word: string) =>
    [rules.negatives, rules.absolutes, rules.judgements].some((words) => words.includes(word.toLowerCase()))
  return remember((text) => {
    if (isTitle(text)) return MASK
    return text
      .replace(/[“"«][^”"»]*[”"»]|(?<!\p{L})‘[^’]*’(?!\p{L})/gu, MASK)
      .replace(/(?<=[^.?!:\s¶]["”’)]*\s+)\p{Lu}[\p{L}\p{N}'’-]*/gu, (word) =>
        word.length > 1 && word === word.toUpperCase() && isEmphatic(word) ? word : MASK,
      )
  })
})

/** "All Saints’ Church": two words or more, each longer one with a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  return words.length > 1 && words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && word.length <= 3))
}

/** The words of a text in their normal form with a blank on either side, ready to be searched for phrases. */
export const padded: (text: string) => string = remember((text) => ` ${wordsOf(text).join(' ')} `)

/** The first of some phrases that stands in a text as whole words. */
export function phraseIn(phrases: readonly string[], text: string): string | undefined {
  const inside = padded(text)
  return phrases.find((phrase) => inside.includes(` ${phrase} `))
}

/** The roots of a text's words that carry content, each once. Ten checks ask it of one question. */
export const contentOf = (text: string, rules: ContentWords): ReadonlySet<string> => contentIn(rules)(text)

const contentIn = rememberOf((rules: ContentWords) =>
  remember(
    (text): ReadonlySet<string> =>
      new Set(wordsOf(text).flatMap((word) => (rules.empty.has(word) ? [] : [rules.root(word)]))),
  ),
)

/** Tokens that two texts share, over all that either has: 0 to 1 (Jaccard 1901). Two empty texts share nothing. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((token) => b.has(token)).length
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

/** The word that makes a text negative. */
export function negationIn(text: string, negatives: readonly string[], rules: WordRules): string | undefined {
  const words = wordsOf(unnamed(text, rules))
  return words.find((word) => negatives.includes(word) || word.endsWith(rules.negativeEnding))
}

/** "None of the above", "all of these": an option that speaks of the others. */
export function standsForOthers(option: string, { noneOption, allOption }: WordRules): boolean {
  const plain = normalForm(option).replace(/[.!]+$/, '')
  return noneOption.test(plain) || allOption.test(plain)
}
