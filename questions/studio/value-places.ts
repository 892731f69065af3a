import { readingWords } from '../languages/languages.ts'
import type { Value } from '../ledger-value.ts'
import { dateReads, timeReads } from '../reading/dates.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { figuresOf } from '../values/quantity.ts'
import type { Names } from './aliases.ts'
import type { ClaimCase, ValuePlace } from './claim-case.ts'
import { placesOfPhrase, wordsWithFigures } from './clauses.ts'
import { asTime, datesIn, type Figure, figuresIn, type Mention, timesIn } from './mentions.ts'
import { wordsAt } from './sentence-view.ts'
import { contentStems } from './stems.ts'
import { weekdayOf, weekdayPlaces } from './weekday-checks.ts'

/** Where a claim's value stands in what it quotes; of a yes or no, nowhere. Of several names each has its own. */
export function placesOfValue(one: ClaimCase): readonly (readonly ValuePlace[])[] {
  const { value } = one.claim
  const weekday = weekdayOf(one)
  if (weekday) return [weekdayPlaces(weekday, one)]
  if ('names' in value) return value.names.map((name) => namePlaces(name, one))
  if ('name' in value) return [namePlaces(value.name, one)]
  if ('text' in value) return [textPlaces(value.text, one)]
  if ('date' in value)
    return [mentioned(one, datesIn, (words) => dateReads(value.date, words, readingWords(one.source.language)))]
  if ('time' in value)
    return [mentioned(one, timesIn, (words) => timeReads(value, asTime(words), readingWords(one.source.language)))]
  if ('yesNo' in value || 'before' in value || 'after' in value) return []
  return [figurePlaces(value, one)]
}

const isInside = ({ from, to }: Mention, quoted: ValuePlace): boolean => from >= quoted.from && to <= quoted.to

function mentioned(
  { quoted }: ClaimCase,
  find: (view: ValuePlace['view']) => readonly Mention[],
  fits: (words: string) => boolean,
): readonly ValuePlace[] {
  return quoted.flatMap((part) =>
    find(part.view)
      .filter((mention) => mention.from < part.to && mention.to > part.from && fits(vagueWords(mention, part)))
      .map(({ from, to }) => ({ at: part.at, view: part.view, from, to })),
  )
}

/** A date or a time with the word before it that leaves it vague: "early", "shortly before". */
const vagueWords = ({ from, to }: Mention, { view }: ValuePlace): string =>
  wordsAt(view, { from: Math.max(0, from - 2), to })

function figurePlaces(value: Value, { quoted }: ClaimCase): readonly ValuePlace[] {
  const figures = figuresOf(value)
  return quoted.flatMap((part) => {
    const inside = figuresIn(part.view).filter((figure) => isInside(figure, part))
    return inside.flatMap((figure, i): ValuePlace[] => {
      const run = inside.slice(i, i + figures.length)
      const isIt =
        run.length === figures.length &&
        run.every(({ number }, k) => sameFigure(number, figures[k] ?? Number.NaN, run, figures))
      return isIt ? [{ at: part.at, view: part.view, from: figure.from, to: run.at(-1)?.to ?? figure.to }] : []
    })
  })
}

/** "2 to 2.5 million": the scale stands once. */
function sameFigure(
  { n }: Figure['number'],
  wanted: number,
  run: readonly Figure[],
  figures: readonly number[],
): boolean {
  if (n === wanted) return true
  const [last, whole] = [run.at(-1)?.number.n ?? 0, figures.at(-1) ?? 0]
  return figures.length > 1 && last === whole && n > 0 && [1e3, 1e6, 1e9].some((scale) => n * scale === wanted)
}

/** All ways to write a name that the topic knows. */
export function waysOf(name: string, names: Names): readonly (readonly string[])[] {
  const own = wordsOf(name).join(' ')
  // "Dr Selwood's team" is Amina Selwood's.
  const ways = Object.entries(names).flatMap(([canonical, aliases]) => {
    const all = [canonical, ...aliases]
    const said = all.map((way) => wordsOf(way).join(' ')).find((way) => `${own} `.startsWith(`${way} `))
    return said === undefined ? [] : all.map((way) => `${way}${own.slice(said.length)}`)
  })
  const all = [...new Set([name, ...ways].map((way) => bareWords(way).join(' ')))]
  return all.map((way) => way.split(' ')).sort((a, b) => b.length - a.length)
}

/** Without an article, which a sentence may have otherwise: "the Harbour Trust" in "a Harbour Trust". */
function bareWords(way: string): readonly string[] {
  const words = wordsWithFigures(way)
  const bare = words.filter((word, i) => i > 0 || !/^(?:the|a|an|le|la|les|l|un|une|des)$/.test(word))
  return bare.length > 0 ? bare : words
}

function namePlaces(name: string, { quoted, names }: ClaimCase): readonly ValuePlace[] {
  const ways = waysOf(name, names)
  return quoted.flatMap((part) => {
    const found = ways.flatMap((way) =>
      placesOfPhrase(way, part.view.tokens)
        .filter((from) => from >= part.from && from + way.length <= part.to)
        .map((from) => ({ at: part.at, view: part.view, from, to: from + way.length })),
    )
    // "Brunn" stands inside "Ada Brunn".
    return found.filter(
      (place, i) => !found.slice(0, i).some((other) => other.from <= place.from && other.to >= place.to),
    )
  })
}

/** Where all the words of a text stand close together; the words of a declared name of it stand as they are. */
function textPlaces(text: string, one: ClaimCase): readonly ValuePlace[] {
  // As its sentence has it: « quatre-vingts » is 80.
  const told = readingWords(one.source.language).beforeNumbers(normalForm(text))
  const exact = namePlaces(told, one)
  if (exact.length > 0) return exact
  const wanted = contentStems(told, one.source.language)
  if (wanted.length === 0) return []
  return one.quoted.flatMap((part) => {
    const window = closestWindow(part, wanted)
    return window && window.to - window.from <= 2 * wordsOf(text).length + 3
      ? [{ at: part.at, view: part.view, ...window }]
      : []
  })
}

/** The shortest stretch of quoted tokens that holds all the stems. */
function closestWindow(
  { view, from, to }: ValuePlace,
  wanted: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const last = new Map<string, number>(wanted.map((stem) => [stem, -1]))
  let best: { from: number; to: number } | undefined
  for (let right = from; right < to; right += 1) {
    const stem = view.stems[right] ?? ''
    if (!last.has(stem)) continue
    last.set(stem, right)
    const left = Math.min(...last.values())
    if (left >= from && (!best || right + 1 - left < best.to - best.from)) best = { from: left, to: right + 1 }
  }
  return best
}
