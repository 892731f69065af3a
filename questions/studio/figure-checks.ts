import { readingWords } from '../languages/languages.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { measureOf, unitName } from '../values/units.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn, type Mention } from './mentions.ts'
import { isOwnAge } from './own-age.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** What is wrong with a figure where it stands: another thing is counted, another unit, its hedge is lost. */
export function figureReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  return [...hedgeReasons(place, one), ...unitReasons(place, one)]
}

function hedgeReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { claim, written } = one
  const hedge = hedgeAt(place)
  if (hedge === undefined || !('is' in claim.value)) return []
  const said = normalForm(
    `${claim.hedge ?? ''} ${written.says} ${[written.ask ?? []].flat().join(' ')} ${claim.written ?? ''}`,
  )
  if (hedge.split(' ').every((word) => wordsOf(said).includes(word))) return []
  return [reasonOf('hedge-lost', one, { words: hedge, sentence: place.view })]
}

/** The words right before or behind a figure that leave it open. */
function hedgeAt({ view, from, to }: ValuePlace): string | undefined {
  const { tokens, language } = view
  const words = studioWords(language)
  const { articles } = readingWords(language)
  const before = marksIn(words.hedges, tokens.slice(Math.max(0, from - 6), from)).filter((mark) => {
    const end = Math.max(0, from - 6) + mark.to
    return tokens.slice(end, from).every(({ word }) => articles.includes(word) || word === 'the' || word === 'of')
  })
  const behind = marksIn(words.hedgesBehind, tokens.slice(to, to + 6)).filter((mark) => mark.from <= 2)
  const own = figuresIn(view).find((figure) => figure.from === from)?.number.hedge
  const longest = [...before, ...behind].sort((a, b) => b.phrase.length - a.phrase.length)[0]
  return longest?.phrase ?? (own && readingWords(language).hedges[own][0])
}

function unitReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { claim, fact } = one
  const unit = ('unit' in claim.value ? claim.value.unit : undefined) ?? fact.unit ?? ''
  const there = unitsAt(place)
  if (measureOf(unit) || isKnownUnit(unit, place.view.language)) {
    if (there.some((name) => unitName(name) === unitName(unit))) return degreeReasons(place, one)
    if (there.length > 0) return [reasonOf('other-unit', one, { words: there[0], sentence: place.view })]
    return countReasons(place, one, unit)
  }
  const measured = there.find(
    (name) => !nounStems(unit, place.view.language).has(stemsOf(place.view.language).of(name)),
  )
  if (measured !== undefined && !isAsked(measured, one))
    return [reasonOf('other-unit', one, { words: measured, sentence: place.view })]
  return countReasons(place, one, unit)
}

/** The unit that stands there is what is asked for, whatever the fact calls it. */
function isAsked(unit: string, { written, source }: ClaimCase): boolean {
  const ways = readingWords(source.language).unitWords[unit] ?? [unit]
  const said = nounStems(
    `${written.says} ${[written.ask ?? []].flat().join(' ')} ${written.unit ?? ''}`,
    source.language,
  )
  return ways.some(
    (way) => wordsOf(way).length > 0 && wordsOf(way).every((word) => said.has(stemsOf(source.language).of(word))),
  )
}

const isKnownUnit = (unit: string, language: string): boolean =>
  Object.hasOwn(readingWords(language).unitWords, unitName(unit))

const nounStems = (text: string, language: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !stemsOf(language).isEmpty(word))
      .map(stemsOf(language).of),
  )

/** "Long" is not "high", though both are metres. */
function degreeReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = place.view
  const { of } = stemsOf(language)
  const degrees = Object.keys(studioWords(language).degrees)
  const said = tokens.slice(place.to, place.to + 3).findIndex(({ word }) => degrees.includes(word))
  if (said < 0) return []
  const asked = degrees.find((word) => one.asks.some(({ text }) => new RegExp(`\\bhow ${word}\\b`, 'i').test(text)))
  return asked !== undefined && of(asked) !== stems[place.to + said]
    ? [reasonOf('other-words', one, { words: asked, sentence: place.view })]
    : []
}

interface UnitTable {
  readonly behind: RegExp
  readonly before: RegExp
  readonly names: ReadonlyMap<string, readonly string[]>
}

const unitTable = remember((language: string): UnitTable => {
  const names = new Map<string, string[]>()
  for (const [unit, ways] of Object.entries(readingWords(language).unitWords))
    for (const way of [
      ...ways,
      ...(unit.length > 2 || /^(?:cm|mm|km|kg|ha|ft)$/.test(unit) ? [unit.toLowerCase()] : []),
    ])
      for (const form of [way, `${way}s`]) names.set(form, [...(names.get(form) ?? []), unit])
  const all = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((way) => way.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return {
    behind: new RegExp(`^[ -]?(?:de? )?(${all.join('|')})(?![\\p{L}\\d])`, 'u'),
    before: /(?:us\$|c\$|[£$€])\s?$/,
    names,
  }
})

/** The units of measure that stand at a figure, right behind it or as a sign before it. */
function unitsAt({ view, from, to }: Pick<ValuePlace, 'view' | 'from' | 'to'>): readonly string[] {
  const { form, tokens, language } = view
  const table = unitTable(language)
  const sign = table.before
    .exec(form.slice(Math.max(0, (tokens[from]?.at ?? 0) - 4), tokens[from]?.at ?? 0))?.[0]
    .trim()
  if (sign !== undefined) return table.names.get(sign) ?? []
  const behind = table.behind.exec(form.slice(tokens[to - 1]?.end ?? 0, (tokens[to - 1]?.end ?? 0) + 40))?.[1]
  return behind === undefined ? [] : (table.names.get(behind) ?? [])
}

/** What is counted behind a figure: its words up to a stop, as stems. "40 of the lorries" counts lorries. */
export const countedAt = rememberOf((view: SentenceView) =>
  remember((to: string) => {
    const counted: string[] = []
    for (let i = Number(to); i < view.tokens.length && counted.length < 5; i += 1) {
      const part = countedPart(view, i, Number(to), counted.length)
      if (part === 'stop') break
      if (part === 'counted') counted.push(view.stems[i] ?? '')
    }
    return counted
  }),
)

/** Whether a word behind a figure is part of what is counted, goes on to it, or ends it. */
function countedPart(
  { tokens, language }: SentenceView,
  i: number,
  to: number,
  sofar: number,
): 'counted' | 'goes on' | 'stop' {
  const token = tokens[i]
  if (!token || /[,;:.()"!?]|(?:^| )-(?: |$)/.test(token.gap)) return 'stop'
  if (studioWords(language).of.includes(token.word)) return 'goes on'
  // "14 of the line's 17 ships" are ships, and "12 of her 45 hives" are hives.
  if (tokens[i + 1]?.gap.startsWith("'s")) return 'goes on'
  if (/^\d/.test(token.word)) return sofar === 0 && i > to + 1 ? 'goes on' : 'stop'
  return stemsOf(language).isEmpty(token.word) ? 'stop' : 'counted'
}

/** The words for what is counted that a question or the fact's unit names. */
function askedNouns(one: ClaimCase): { readonly asked: readonly string[]; readonly unit: readonly string[] } {
  const { language } = one.source
  const { of, isEmpty } = stemsOf(language)
  const { counting } = studioWords(language)
  const asked = one.asks.flatMap(({ text }) => {
    const form = normalForm(text)
    const match = counting.exec(form)
    if (!match) return []
    const words = wordsOf(form.slice(match.index + match[0].length))
    const end = words.findIndex((word) => isEmpty(word))
    return words.slice(0, Math.min(end < 0 ? 4 : end, 4)).map(of)
  })
  const unit = wordsOf(one.fact.unit ?? '')
    .filter((word) => !isEmpty(word))
    .map(of)
  return { asked: [...new Set(asked)], unit }
}

function countReasons(place: ValuePlace, one: ClaimCase, unit: string): readonly DraftReason[] {
  const counted = countedAt(place.view)(String(place.to))
  const { asked, unit: unitStems } = askedNouns(one)
  const wanted = asked.length > 0 ? asked : unitStems
  const shared = counted.find((stem) => wanted.includes(stem))
  if (shared !== undefined)
    return isModifier(shared, counted, asked)
      ? [reasonOf('other-noun', one, { words: counted.join(' '), sentence: place.view })]
      : []
  if (isPreceded(place, wanted) || isNoneOf(one) || isOwnAge(place, one)) return []
  if (counted.length === 0) return [reasonOf('bare-number', one, { words: unit, sentence: place.view })]
  return [
    reasonOf(holdsRival(place, wanted, one) ? 'other-noun' : 'bare-number', one, {
      words: counted.join(' '),
      sentence: place.view,
    }),
  ]
}

/** "Nobody" counts whom the question names. */
const isNoneOf = ({ claim }: ClaimCase): boolean => 'is' in claim.value && claim.value.is === 0

/** "Fire officers" are no fire engines. */
function isModifier(shared: string, counted: readonly string[], asked: readonly string[]): boolean {
  const [next, wanted] = [counted[counted.indexOf(shared) + 1], asked[asked.indexOf(shared) + 1]]
  return (
    next !== undefined &&
    wanted !== undefined &&
    next !== wanted &&
    !counted.includes(wanted) &&
    !asked.includes(next) &&
    counted.indexOf(shared) === 0
  )
}

/** "Lorries: 40", "a crew of four". */
function isPreceded({ view, from }: ValuePlace, wanted: readonly string[]): boolean {
  const { stems, tokens } = view
  const isOf = /^(?:of|de)$/.test(tokens[from - 1]?.word ?? '')
  if (isOf) return wanted.includes(stems[from - 2] ?? '')
  return /^(?:: | ?\()$/.test(tokens[from]?.gap ?? '') && wanted.includes(stems[from - 1] ?? '')
}

/** Stems that stand for whoever was counted. */
const GENERIC = new Set(['person', 'personn', 'gen', 'gens', 'someth', 'thing'])

/** What is asked for is counted in the same sentence by another figure, or stands there otherwise. */
function holdsRival({ view, from }: ValuePlace, wanted: readonly string[], { source }: ClaimCase): boolean {
  if (!wanted.some((stem) => GENERIC.has(stem))) return true
  if (wanted.some((stem) => view.holds.has(stem))) return true
  return from >= 0 && wanted.length > 0 && countedElsewhere(source, wanted)
}

const countedElsewhere = (source: SourceView, wanted: readonly string[]): boolean =>
  figurePlacesOf(source).some(({ view, to }) => countedAt(view)(String(to)).some((stem) => wanted.includes(stem)))

/** All figures of a source, the first thousand. */
const figurePlacesOf = rememberOf((source: SourceView): readonly (Mention & { readonly view: SentenceView })[] =>
  source.sentences.flatMap((view) => figuresIn(view).map((figure) => ({ ...figure, view }))).slice(0, 1000),
)

/** Whether a figure counts or measures what another does: they are rivals for the same question. */
export function countsAlike(view: SentenceView, figure: Mention, place: ValuePlace, one: ClaimCase): boolean {
  const [there, here] = [unitsAt({ view, ...figure }), unitsAt(place)]
  const dimension = (name: string | undefined) =>
    name === undefined ? undefined : (measureOf(name)?.dimension ?? name)
  if (here.length > 0 && there.length > 0) return there.some((name) => dimension(name) === dimension(here[0]))
  if (here.length > 0) return view === place.view && countedAt(view)(String(figure.to)).length === 0
  if (there.length > 0) return false
  const { asked, unit } = askedNouns(one)
  const wanted = asked.length > 0 ? asked : unit
  const counted = countedAt(view)(String(figure.to))
  return counted.some((stem) => wanted.includes(stem)) || (counted.length === 0 && view === place.view)
}
