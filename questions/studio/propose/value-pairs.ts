import { readingWords } from '../../languages/languages.ts'
import { remember, rememberOf } from '../../text/remember.ts'
import { minuteOf } from '../../values/clock.ts'
import type { Possibilities } from '../../values/possibilities.ts'
import { dimensionOf } from '../../values/units.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { unitsCalled } from '../unit-places.ts'
import { studioWords } from '../words/words-of.ts'
import { type LineUp, lineUpOf } from './line-up.ts'
import { apartBy, isNoAnswer } from './same-matter.ts'
import { mentionsBySentence } from './sentence-features.ts'
import { areComparable, canBothHold, possiblePair } from './told-values.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** Two values of two texts that may answer one question. */
interface ValuePair {
  readonly one: TypedMention
  readonly view: SentenceView
  readonly other: TypedMention
  readonly there: SentenceView
  /** From 0 on it is worth a look: the more the surer. */
  readonly strength: number
  /** Both can be right. */
  readonly meets: boolean
  readonly shared: readonly string[]
}

type Pair = Pick<ValuePair, 'one' | 'view' | 'other' | 'there'>

/** Of a sentence that is one long list so many are looked at. */
const MOST_MENTIONS = 12

/**
 * What each sign weighs. A logistic regression gave it, over some 2,600 pairs of values of 50 pairs of texts, of which
 * four readers called 130 a conflict, or what a teacher would want to be shown.
 */
const WEIGHTS = {
  /** Of a pair that no sign speaks for or against, above what is shown: one of six is a conflict. */
  base: 2.8,
  /** A rare stem right beside both. */
  near: 0.35,
  /** They stand in other parts of their texts. */
  away: -1.5,
  /** How many values of their kind both texts have, as a logarithm. */
  kinds: -0.45,
  /** The other text has one of them, too. */
  inBoth: -1.2,
  /** How far a quantity is from the other, as a logarithm of their ratio; minutes and days as logarithms. */
  quantity: -1.9,
  time: -0.46,
  date: -0.78,
  /** Both days are named. */
  named: 1.9,
} as const

/** A stem so many tokens away says half as much. */
const HALF = 6
/** A figure that is twenty times the other, or more. */
const MOST_APART = 3
/** "People" may be anybody. */
const genericStems = remember((language: string): readonly string[] =>
  studioWords(language).generic.map(stemsOf(language).of),
)

/** The tokens of a sentence that say what it is about, by their stems. */
const toldTokens = rememberOf((view: SentenceView) => {
  const { isEmpty } = stemsOf(view.language)
  const generic = genericStems(view.language)
  return view.tokens.flatMap(({ word }, at) => {
    const stem = view.stems[at] ?? ''
    const isTold = !isEmpty(word) && !/^\d/.test(word) && word.length > 1 && !generic.includes(stem)
    return isTold ? [{ at, word, stem }] : []
  })
})

/** The stems of a sentence by how far from a mention they stand. */
const stemsAround = rememberOf((view: SentenceView) =>
  remember((place: string): ReadonlyMap<string, number> => {
    const [from = 0, to = 0, unit] = place.split(' ')
    const [start, end] = [Number(from), Number(to)]
    const far = new Map<string, number>()
    for (const { at, word, stem } of toldTokens(view)) {
      if ((at >= start && at < end) || (unit && unitsCalled(word, view.language).includes(unit))) continue
      const away = at < start ? start - at : at - end + 1
      far.set(stem, Math.min(far.get(stem) ?? away, away))
    }
    return far
  }),
)

const around = (view: SentenceView, { from, to, unit = '' }: TypedMention) => stemsAround(view)(`${from} ${to} ${unit}`)

/** The sentences of two texts that are among each other's nearest, as their numbers. */
function sentencePairs(source: SourceView, other: SourceView, lineUp: LineUp): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const at of source.sentences.keys())
    for (const near of lineUp.nearest(source, at, other)) pairs.add(`${at} ${near.at}`)
  for (const there of other.sentences.keys())
    for (const near of lineUp.nearest(other, there, source)) pairs.add(`${near.at} ${there}`)
  return pairs
}

/**
 * The values of two texts that fit each other best: whatever fits one of them better has a better match itself.
 *
 * Linear in the length of the texts: only sentences that are near each other are looked at.
 */
export function valuePairs(source: SourceView, other: SourceView, views: readonly SourceView[]): readonly ValuePair[] {
  const lineUp = lineUpOf(views)
  const kinds = kindsIn(source, other)
  const isIn = [other, source].map(valuesOf)
  const all = [...sentencePairs(source, other, lineUp)].flatMap((pair) => {
    const [at = 0, its = 0] = pair.split(' ').map(Number)
    const [view, there] = [source.sentences[at], other.sentences[its]]
    if (!view || !there) return []
    const away = Math.abs(at / source.sentences.length - its / other.sentences.length)
    return valuesIn(source, at, view).flatMap((one) =>
      valuesIn(other, its, there).flatMap((mention): ValuePair[] => {
        const place = { one, view, other: mention, there }
        const range = areComparable(one, mention) && possiblePair(one, mention)
        if (!range || areOfTwoTimes(place, range) || apartBy(one, view, mention, there) !== undefined) return []
        const { shared, near } = beside(place, lineUp)
        const strength =
          WEIGHTS.base +
          WEIGHTS.near * near +
          WEIGHTS.away * away +
          WEIGHTS.kinds * Math.log(kinds(one)) +
          WEIGHTS.inBoth * [one, mention].filter((each, i) => isIn[i]?.has(valueKey(each))).length +
          apart(place, range) +
          (one.isNamed && mention.isNamed ? WEIGHTS.named : 0)
        return [{ ...place, shared, meets: canBothHold(one, mention) === true, strength }]
      }),
    )
  })
  const taken = new Set<TypedMention>()
  return all
    .sort((a, b) => b.strength - a.strength)
    .filter(({ one, other: its }) => {
      const isFree = !taken.has(one) && !taken.has(its)
      if (isFree) taken.add(one).add(its)
      return isFree
    })
}

/** One is of a year that is long past; or it is told in weeks what the other tells in days, which rounds it. */
function areOfTwoTimes({ one, view, other, there }: Pair, range: readonly [Possibilities, Possibilities]): boolean {
  const { longAgo } = studioWords(view.language)
  const isInOther = one.unit !== other.unit && dimensionOf(one.unit ?? '') === 'time'
  return (isInOther && ratioOf(range) < ROUNDED) || longAgo.test(view.form) !== longAgo.test(there.form)
}

/** As a logarithm: 13 days are told as nearly three weeks, and three hours and 15 minutes not as six hours. */
const ROUNDED = 0.55

/** How many times one is the other, as a logarithm. */
function ratioOf(range: readonly [Possibilities, Possibilities]): number {
  const [a, b] = range.map(middleOf)
  return Math.abs(Math.log((a ?? 0) / (b ?? 0))) || 0
}

const valueKey = ({ type, value, unit }: TypedMention): string => `${type} ${value} ${unit}`
const valuesOf = (source: SourceView): ReadonlySet<string> => new Set(typedMentions(source).map(valueKey))

/** How many values of a mention's kind one text has, times those of the other. */
function kindsIn(...views: readonly SourceView[]): (mention: TypedMention) => number {
  const kindOf = ({ type, unit }: TypedMention) => `${type} ${unit && dimensionOf(unit)}`
  const counts = views.map((view) => Map.groupBy(typedMentions(view), kindOf))
  return (mention) => counts.reduce((product, kinds) => product * (kinds.get(kindOf(mention))?.length ?? 1), 1)
}

const valuesIn = (source: SourceView, at: number, view: SentenceView): readonly TypedMention[] =>
  (mentionsBySentence(source).get(at) ?? [])
    .slice(0, MOST_MENTIONS)
    .filter(
      (mention) =>
        mention.type !== 'name' &&
        !isRangeEnd(view, mention) &&
        !hasDayBeside(source, mention) &&
        !isNoAnswer(view, mention),
    )

/** "On Saturday, 10 May": the day is named beside its weekday. */
const hasDayBeside = (source: SourceView, { type, at, isNamed }: TypedMention): boolean =>
  type === 'date' &&
  isNamed !== true &&
  (mentionsBySentence(source).get(at) ?? []).some(
    (other) => other.isNamed === true && String(other.value).length > 'YYYY-MM'.length,
  )

/** "Between 200 and 250": neither is the figure. */
const isRangeEnd = ({ tokens, language }: SentenceView, { from, to }: TypedMention): boolean => {
  const { ranges, openers } = readingWords(language)
  const word = (i: number) => tokens[i]?.word ?? ''
  const isRange = (link: number, before: number) =>
    ranges.includes(word(link)) &&
    /^\d/.test(word(link - 1)) &&
    /^\d/.test(word(link + 1)) &&
    (!/^(?:and|et)$/.test(word(link)) || openers.includes(word(before - 1)))
  return isRange(to, from) || isRange(from - 1, from - 2)
}

/** The stems that stand beside both, and how rare and how near they are. */
function beside({ one, view, other, there }: Pair, lineUp: LineUp): { shared: readonly string[]; near: number } {
  const [mine, its] = [around(view, one), around(there, other)]
  const shared = [...mine.keys()].filter((stem) => its.has(stem))
  const told = (stem: string) => 1 / (1 + (mine.get(stem) ?? 0) / HALF) / (1 + (its.get(stem) ?? 0) / HALF)
  return { shared, near: shared.reduce((sum, stem) => sum + lineUp.rarity(stem) * told(stem), 0) }
}

/** What speaks against two values that are far apart. */
function apart({ one, other }: Pair, range: readonly [Possibilities, Possibilities]): number {
  if (one.type === 'quantity') return WEIGHTS.quantity * Math.min(MOST_APART, ratioOf(range))
  if (one.type === 'time') {
    const [a = 0, b = 0] = [one, other].map(({ value }) => minuteOf(String(value)))
    return WEIGHTS.time * Math.log1p(Math.abs(a - b) / 10)
  }
  const [a = '', b = ''] = [one, other].map(({ value }) => String(value))
  // Of two years one more says as much as ten days.
  const away = a.length + b.length === 8 ? 10 * (Number(a) - Number(b)) : dayOf(a) - dayOf(b)
  return WEIGHTS.date * Math.log1p(Math.abs(away))
}

/** The figure of a quantity, in its dimension's base unit. */
function middleOf(all: Possibilities): number {
  if (all.type !== 'quantity') return 0
  const { min, max } = all.range
  return Number.isFinite(min + max) ? (min + max) / 2 : Number.isFinite(min) ? min : max
}

/** Days since year 0, about. */
function dayOf(date: string): number {
  const [year = 0, month = 6.5, day = 15] = date.split('-').map(Number)
  return year * 365.25 + month * 30.4 + day
}
