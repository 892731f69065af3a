import { readingWords } from '../languages/languages.ts'
import { rememberOf } from '../text/remember.ts'
import type { Asked } from './asked.ts'
import { type Mention, nameMentions } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

// What a question may name though it does not stand beside the value.

/** Where the story plays need not be said again, unless the sentence names another place. */
export function scenePlace(
  source: SourceView,
  here: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<string> {
  const own = dateline(source)
  const isOther = (place: Mention) =>
    (place.to <= from || place.from >= to) && !here.stems.slice(place.from, place.to).some((stem) => own.has(stem))
  return placesIn(here).some(isOther) ? new Set() : own
}

/** The place that an article names first, in its first two sentences. */
const dateline = rememberOf(({ sentences }: SourceView): ReadonlySet<string> => {
  const found = sentences.slice(0, 2).flatMap((view) => placesIn(view).map((place) => ({ view, place })))[0]
  return new Set(found?.view.stems.slice(found.place.from, found.place.to) ?? [])
})

/** Names behind "in" and "at" that are no day and no month. */
function placesIn(view: SentenceView): readonly Mention[] {
  const { weekdays, months } = readingWords(view.language)
  const { inPlaces } = studioWords(view.language)
  const word = (at: number) => view.tokens[at]?.word ?? ''
  return nameMentions(view).filter(
    ({ from }) => inPlaces.includes(word(from - 1)) && ![...weekdays, ...months].includes(word(from)),
  )
}

/** "The Maravel group", where only Maravel stands here. */
export const titledHere = (
  { titled }: Asked,
  { holds }: SentenceView,
  topic: ReadonlySet<string>,
): ReadonlySet<string> => {
  const isKnown = (stem: string) => holds.has(stem) || topic.has(stem)
  return new Set(titled.flatMap(([a, b]) => (isKnown(a) || isKnown(b) ? [a, b] : [])))
}

/** "Last year", in an article of 2034. */
export function yearsTold({ source, language }: SourceView, view: SentenceView): ReadonlySet<string> {
  const published = Number(source.published?.slice(0, 4))
  if (Number.isNaN(published)) return new Set()
  const { nextYear, lastYear } = studioWords(language)
  const has = (phrases: readonly string[]) => marksIn(phrases, view.tokens).length > 0
  const told = [
    [nextYear, 1],
    [lastYear, -1],
  ] as const
  return new Set(told.flatMap(([phrases, more]) => (has(phrases) ? [String(published + more)] : [])))
}
