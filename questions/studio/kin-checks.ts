import { isAskedStem, isContent, otherWords } from './apart-checks.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import type { SentenceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** "Ada Brunn's father", "Tom Bell, whose father …", "the mayor's brother, Tom Bell": somebody else is meant. */
export function kinReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from, to } = place
  const { tokens, stems } = view
  const next = tokens[to]
  const isOther = (i: number) => isContent(view, i) && !isAskedStem(stems[i], one)
  if (next?.gap.startsWith("'"))
    return isOther(to) && !isAskedStem(stems[to + 1], one) ? otherWords(next.word, view, one) : []
  if (/^(?:whose|dont)$/.test(next?.word ?? '')) {
    const kin = [to + 1, to + 2].find((i) => isContent(view, i))
    const said = stems.flatMap((stem, i) =>
      isAskedStem(stem, one) && !one.topic.has(stem) ? [tokens[i]?.segment] : [],
    )
    if (said.length === 0 || said.some((segment) => segment !== next?.segment)) return []
    return kin !== undefined && isOther(kin) ? otherWords(tokens[kin]?.word, view, one) : []
  }
  const kin = isToldOfThem(view, to, one) ? undefined : ownerOf(view, from)
  return kin !== undefined && isOther(kin) ? otherWords(tokens[kin]?.word, view, one) : []
}

/** "The mayor's brother" is not the mayor. */
export function ownerReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const next = tokens[to]
  const isOther = isContent(view, to) && !isAskedStem(stems[to], one) && !isAskedStem(stems[to + 1], one)
  return next?.gap.startsWith("'s") && isOther ? otherWords(next.word, view, one) : []
}

/** "Its owner, Rex Bell, who has written to the mayor": it is told of him, whoever he is. */
const isToldOfThem = ({ tokens, stems }: SentenceView, to: number, one: ClaimCase): boolean =>
  /^(?:who|qui)$/.test(tokens[to]?.word ?? '') && [1, 2, 3].some((k) => isAskedStem(stems[to + k], one))

/** Whose the name is, where they are somebody's: "the mayor's brother, X", "the brother of the mayor, X". */
function ownerOf(view: SentenceView, from: number): number | undefined {
  const { tokens, language } = view
  const { partOf } = studioWords(language)
  const isOf = (i: number) => partOf.includes(tokens[i]?.word ?? '')
  // "The father of Tom Bell".
  if (tokens[from]?.gap === ' ' || tokens[from]?.gap === "'") return isOf(from - 1) ? from - 2 : undefined
  if (!tokens[from]?.gap.startsWith(',')) return undefined
  const last = from - 1
  if (tokens[last]?.gap.startsWith("'s")) return last
  for (let i = last; i > Math.max(0, last - 4) && tokens[i]?.segment === tokens[last]?.segment; i -= 1)
    if (isOf(i)) return isWhen(view, i - 1) ? undefined : i - 1
  return undefined
}

/** "Shortly before the end of normal time, Anders Roth": nobody's end. */
function isWhen({ tokens, language }: SentenceView, i: number): boolean {
  const { definite, times } = studioWords(language)
  const before = definite.includes(tokens[i - 1]?.word ?? '') ? i - 2 : i - 1
  return times.includes(tokens[before]?.word ?? '')
}
