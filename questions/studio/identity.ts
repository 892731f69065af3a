import type { Asked } from './asked.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { LONGEST_TITLE, type SentenceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/**
 * It is asked who somebody is, and what they are stands right before the name or between commas behind it: "the
 * fisherman, Colm Farrow, disputes this". Whatever the sentence goes on to say, and whoever says it, that is told.
 */
export function isWhoItIs({ view, from, to }: ValuePlace, one: ClaimCase): boolean {
  const { claim, says, asks } = one
  if (!('name' in claim.value)) return false
  const { identity } = studioWords(view.language)
  const asked = asks.filter(({ text }) => identity.test(text.replaceAll('’', "'")))
  const titles = [titleBefore(view, from, to), titleBehind(view, to, says)]
  // What else it says of them is looked for with the other words.
  const heads = asked.flatMap(({ stems }) => [...stems].slice(0, 1)).filter((stem) => says.stems.has(stem))
  return titles.some((title) => heads.some((head) => title.has(head)))
}

/** "Captain Edda Marsh", "the head of the parks office, Britta Solheim". */
function titleBefore({ tokens, stems }: SentenceView, from: number, to: number): ReadonlySet<string> {
  if (!/^,? $/.test(tokens[from]?.gap ?? '')) return new Set()
  const comma = (at: number) => tokens.findLastIndex(({ gap }, i) => i < at && /[,;:.()"]/.test(gap))
  const own = comma(from)
  // "The marshal, volunteer Desmond Pike, …".
  const isAside = tokens[from]?.gap === ' ' && tokens[own]?.gap === ', ' && tokens[to]?.gap.startsWith(',')
  const start = isAside ? comma(own) : own
  return new Set(stems.slice(Math.max(start, from - LONGEST_TITLE, 0), from))
}

/** "Colm Farrow, the fisherman, …". */
function titleBehind({ tokens, stems }: SentenceView, to: number, says: Asked): ReadonlySet<string> {
  const isArticle = /^(?:the|an?|its|their|l|le|la|une?|sa|son|leur)$/.test(tokens[to]?.word ?? '')
  // "Peter Hask, an old friend of the conductor," is another's friend.
  if (tokens[to]?.gap !== ', ' || !isArticle || !says.stems.has(stems[to + 1] ?? '')) return new Set()
  const end = tokens.findIndex(({ gap }, i) => i > to && /[,;:.()"]/.test(gap))
  return new Set(stems.slice(to, Math.min(end < 0 ? tokens.length : end, to + LONGEST_TITLE)))
}
