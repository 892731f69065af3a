import type { SourceView } from '../sentence-view.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** Two figures of one sentence, and one that stands elsewhere and is what they add up to. */
interface ToldSum {
  readonly parts: readonly [TypedMention, TypedMention]
  readonly total: TypedMention
}

/** Smaller totals come about by chance. */
const LEAST = 20
/** More figures in one sentence are a table: somebody adds them up by hand. */
const MOST_IN_SENTENCE = 6

/** Sums that the texts tell in two places: that both are of one matter only a reader can say. */
export function sumsIn(views: readonly SourceView[]): readonly ToldSum[] {
  const figures = views.flatMap((view) => typedMentions(view).filter(isWhole))
  const byValue = Map.groupBy(figures, ({ value }) => Number(value))
  const bySentence = Map.groupBy(figures, ({ source, at }) => `${at} ${source}`)
  const found = new Map<string, ToldSum>()
  for (const group of bySentence.values()) {
    if (group.length > MOST_IN_SENTENCE) continue
    for (const [i, one] of group.entries())
      for (const other of group.slice(i + 1)) {
        const sum = Number(one.value) + Number(other.value)
        const total = byValue.get(sum)?.find((mention) => mention.source !== one.source || mention.at !== one.at)
        const name = [one.value, other.value].sort().join(' ')
        if (sum >= LEAST && total && !found.has(name)) found.set(name, { parts: [one, other], total })
      }
  }
  return [...found.values()]
}

/** A count that is told as it is: no measure, no year, and nothing that is about so many. */
const isWhole = ({ value, hedge, unit }: TypedMention): boolean =>
  hedge === undefined && unit === undefined && Number.isInteger(value) && Number(value) > 1
