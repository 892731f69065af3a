import { rememberOf } from '../../text/remember.ts'
import { dimensionOf } from '../../values/units.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { studioWords } from '../words/words-of.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** How much a feature counts: who and where says less than what happened, and how a word begins less than the word. */
const NAME = 0.5
const BEGINNING = 0.5
/** « Démonté » and « démontage » begin alike. */
const BEGINS = 5

/** What a sentence is known by, each with how much it counts. */
export function featuresOf(source: SourceView, view: SentenceView, at: number): ReadonlyMap<string, number> {
  const { isEmpty } = stemsOf(view.language)
  const { sequence } = studioWords(view.language)
  const features = new Map<string, number>()
  const add = (feature: string, n: number) => features.set(feature, Math.max(features.get(feature) ?? 0, n))
  for (const [i, { word }] of view.tokens.entries()) {
    if (sequence.includes(word)) add('order', 1)
    if (isEmpty(word) || /^\d/.test(word) || word.length < 2) continue
    const stem = view.stems[i] ?? ''
    add(stem, view.capitals.has(word) ? NAME : 1)
    if (stem.length >= BEGINS) add(`${stem.slice(0, BEGINS)}-`, BEGINNING)
  }
  const named = mentionsBySentence(source).get(at) ?? []
  for (const anchor of named.flatMap(anchorsOf)) add(...anchor)
  // Who found it, in one text and in the other: two names, and nothing else in common.
  if (introducing(source).has(at)) add('of person', 1)
  return features
}

/** The sentences that name somebody for the first time. */
const introducing = rememberOf((source: SourceView): ReadonlySet<number> => {
  const first = new Map<unknown, number>()
  for (const { isPerson, value, at } of typedMentions(source)) if (isPerson && !first.has(value)) first.set(value, at)
  return new Set(first.values())
})

/** Small counts stand everywhere. */
const SMALL = 12

/** What a mention is an anchor for: its value, its month, what it is measured in, and that there is one of its kind. */
function anchorsOf({ type, value, unit }: TypedMention): readonly (readonly [string, number])[] {
  if (type === 'name' || (Number(value) <= SMALL && unit === undefined)) return []
  const exact = type === 'date' ? String(value).slice(0, 'YYYY-MM'.length) : unit
  const kind = unit !== undefined ? dimensionOf(unit) : type
  return [
    [`${type} ${value}`, 1],
    [`of ${kind}`, type === 'time' || unit !== undefined ? 1 : 0.5],
    ...(exact === undefined ? [] : [[`${type} ${exact}`, 1] as const]),
  ]
}

export const mentionsBySentence = rememberOf(
  (source: SourceView): ReadonlyMap<number, readonly TypedMention[]> =>
    Map.groupBy(typedMentions(source), ({ at }) => at),
)
