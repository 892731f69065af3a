import { optionsOf } from '../checks/check.ts'
import { contentOf } from '../checks/words.ts'
import type { Item } from '../item.ts'
import type { ReadingWords } from '../languages/language.ts'
import { readingWords } from '../languages/languages.ts'
import type { ContentWords } from '../languages/word-rules.ts'
import type { Ledger } from '../ledger.ts'
import { numbersIn } from '../reading/numbers.ts'
import { rememberOf } from '../text/remember.ts'

// Of two items of one quiz, none offers or tells the figure that answers the other. Figures are compared, not their
// wording: "about 640" offers 640, and « une quarantaine » tells 40.

/** What an item shows: what stands to be chosen, and sentences that are read before or after the answer. */
interface Shown {
  readonly offered: readonly Offered[]
  readonly told: readonly { readonly figures: readonly number[]; readonly words: ReadonlySet<string> }[]
}

/** Smaller ones come up by chance: « deux » of both, 2 in a date. */
const SMALL = 20

interface Offered {
  readonly figures: readonly number[]
  /** What it counts or measures, where it says so. */
  readonly unit: string
}

interface Asked {
  /** Of its key; none where that is no figure. */
  readonly figures: readonly number[]
  readonly unit: string
  readonly words: ReadonlySet<string>
}

/** Tells of two items whether one has the figure of the other's key among its options, or in what it says. */
export function figureLeaks({ language, title }: Pick<Ledger, 'language' | 'title'>, rules: ContentWords) {
  const reading = readingWords(language)
  const common = contentOf(title, rules)
  const shown = rememberOf((item: Item) => shownBy(item, reading, rules))
  const asked = rememberOf(
    (item: Item): Asked => ({
      figures: hasFigureKey(item) ? figuresIn(item.keyText, reading) : [],
      unit: unitIn(item.keyText, rules),
      words: new Set([...contentOf(item.stem, rules)].filter((word) => !common.has(word))),
    }),
  )
  const leaks = (teller: Item, told: Item): boolean => {
    const { figures, unit, words } = asked(told)
    const isSmall = figures.every((n) => n < SMALL)
    if (figures.length === 0) return false
    const has = (others: readonly number[]) => figures.every((n) => others.includes(n))
    const isOffered = (option: Offered) =>
      option.figures.length === figures.length &&
      has(option.figures) &&
      (isSmall ? unit !== '' && unit === option.unit : true)
    return (
      shown(teller).offered.some(isOffered) ||
      shown(teller).told.some(
        (sentence) =>
          has(sentence.figures) && [...words].filter((word) => sentence.words.has(word)).length > (isSmall ? 1 : 0),
      )
    )
  }
  return (one: Item, other: Item): boolean => leaks(one, other) || leaks(other, one)
}

const hasFigureKey = (item: Item): boolean =>
  item.shape === 'number' || (item.shape === 'one' && item.exhibit === undefined)

const unitIn = (text: string, rules: ContentWords): string =>
  [...contentOf(text, rules)].filter((word) => !/\d/.test(word)).join(' ')

const figuresIn = (text: string, reading: ReadingWords): readonly number[] =>
  numbersIn(text, reading).flatMap(({ n }) => (n === 0 || n === 1 ? [] : [n]))

function shownBy(item: Item, reading: ReadingWords, rules: ContentWords): Shown {
  const options = item.shape === 'pairs' ? item.right : optionsOf(item)
  const texts = [
    item.stem,
    item.explanation,
    item.support ?? '',
    ...(item.exhibit ?? []).map(({ words }) => words),
    // Of what is typed only whoever names a figure is told of it.
    ...options.flatMap(({ why }) => why ?? []),
  ]
  return {
    offered: options.map(({ text }) => ({ figures: figuresIn(text, reading), unit: unitIn(text, rules) })),
    told: texts
      .flatMap((text) => text.split(/(?<=[.?!;])\s+/))
      .map((text) => ({ figures: figuresIn(text, reading), words: contentOf(text, rules) })),
  }
}
