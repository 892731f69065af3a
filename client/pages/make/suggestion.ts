import { conflictOf } from '../../../questions/checks/statement.ts'
import { contentWords } from '../../../questions/languages/content-words.ts'
import { ITEM_KINDS } from '../../../questions/vocabulary.ts'
import type { ReviewItem } from '../../../questions/wire/topic.ts'

export interface Wanted {
  /** How many in all; fewer where the facts do not suffice. */
  readonly count: number
  /** BCP 47, of the items. */
  readonly language: string
  /** Are in it already, and stay. */
  readonly kept?: readonly ReviewItem[]
  /** How many of each kind are passed over first, so that choosing again gives others. */
  readonly skip?: number
}

/** A sensible choice of items: none that clashes with another, each kind in turn, those without warnings first; after those that are kept, in the order of the bank. */
export function suggestItems(
  items: readonly ReviewItem[],
  { count, language, kept = [], skip = 0 }: Wanted,
): readonly ReviewItem[] {
  const rules = contentWords(language)
  const kinds = ITEM_KINDS.map((kind) => turned(byFindings(items.filter((item) => item.kind === kind)), skip))
  const chosen = [...kept]
  while (chosen.length < count && kinds.some((list) => list.length > 0)) {
    for (const list of kinds) {
      const next = list.shift()
      if (next && chosen.length < count && !chosen.some((other) => conflictOf(next, other, rules))) chosen.push(next)
    }
  }
  const own = new Set(chosen.slice(kept.length))
  return [...kept, ...items.filter((item) => own.has(item))]
}

/** An item that can stand in the place of one without clashing with the others: of its kind, if there is one. */
export function substitute(
  items: readonly ReviewItem[],
  out: ReviewItem,
  others: readonly ReviewItem[],
  language: string,
): ReviewItem | undefined {
  const rules = contentWords(language)
  const fits = (item: ReviewItem) =>
    item.id !== out.id &&
    !item.facts.includes(out.facts[0] ?? '') &&
    !others.some((other) => conflictOf(item, other, rules))
  const [alike = [], rest = []] = [true, false].map((same) => items.filter(({ kind }) => (kind === out.kind) === same))
  return byFindings(alike).find(fits) ?? byFindings(rest).find(fits)
}

const byFindings = (items: readonly ReviewItem[]) => [...items].sort((a, b) => a.findings.length - b.findings.length)

function turned<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}
