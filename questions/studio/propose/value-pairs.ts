import { readingWords } from '../../languages/languages.ts'
import { remember, rememberOf } from '../../text/remember.ts'
import { minuteOf } from '../../values/clock.ts'
import type { Possibilities } from '../../values/possibilities.ts'
import { isAge } from '../rivals.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { unitsCalled } from '../unit-places.ts'
import { studioWords } from '../words/words-of.ts'
import { type LineUp, lineUpOf } from './line-up.ts'
import { mentionsBySentence } from './sentence-features.ts'
import { areComparable, canBothHold, possiblePair } from './told-values.ts'
import type { TypedMention } from './typed-mentions.ts'

/** Two values of two texts that may answer one question. */
interface ValuePair {
  readonly one: TypedMention
  readonly view: SentenceView
  readonly other: TypedMention
  readonly there: SentenceView
  /** The more the surer. */
  readonly score: number
  /** Both can be right. */
  readonly meets: boolean
  readonly shared: readonly string[]
}

type Pair = Pick<ValuePair, 'one' | 'view' | 'other' | 'there'>

/** Of a sentence that is one long list so many are looked at. */
const MOST_MENTIONS = 12

/**
 * What each sign weighs. A regression over some 1,300 pairs of values of 60 pairs of texts gave them, 40 of which a
 * person called a conflict.
 */
const WEIGHTS = {
  /** A rare stem right beside both. */
  near: 0.75,
  mostNear: 4,
  /** How alike their sentences are, and at best the neighbours of these. */
  sentence: 1.6,
  neighbours: 2,
  /** Each is among what the other's text has nearest to its sentence. */
  nearest: 0.9,
  /** The same is counted, or something else. */
  counted: 0.6,
  otherCounted: -1.9,
  /** Conflicts are of values that are not far from each other. */
  close: 3.3,
  /** Two and three stand everywhere. */
  small: -0.7,
  /** Further values of the kind beside either, as a logarithm. */
  others: -0.65,
} as const

/** A stem so many tokens away says half as much. */
const HALF = 6
/** From so far apart values are not close: a quantity's ratio as a logarithm, days, minutes. */
const FAR = { quantity: 0.35, date: 120, time: 60, name: 1 } as const
const SMALL = 12

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

interface SentencePair {
  readonly at: number
  readonly there: number
  readonly score: number
  /** Each is the other's nearest, or one of them is. */
  readonly isNearest: boolean
}

/** The sentences of two texts that are among each other's nearest. */
function sentencePairs(source: SourceView, other: SourceView, lineUp: LineUp): ReadonlyMap<string, SentencePair> {
  const pairs = new Map<string, SentencePair>()
  const add = (at: number, there: number, score: number, place: number) => {
    const known = pairs.get(`${at} ${there}`)
    pairs.set(`${at} ${there}`, { at, there, score, isNearest: place === 0 || known?.isNearest === true })
  }
  for (const at of source.sentences.keys())
    for (const [place, near] of lineUp.nearest(source, at, other).entries()) add(at, near.at, near.score, place)
  for (const there of other.sentences.keys())
    for (const [place, near] of lineUp.nearest(other, there, source).entries()) add(near.at, there, near.score, place)
  return pairs
}

/**
 * The values of two texts that fit each other best: whatever fits one of them better has a better match itself.
 *
 * Linear in the length of the texts: only sentences that are near each other are looked at.
 */
export function valuePairs(source: SourceView, other: SourceView, views: readonly SourceView[]): readonly ValuePair[] {
  const lineUp = lineUpOf(views)
  const sentences = sentencePairs(source, other, lineUp)
  const all = [...sentences.values()].flatMap((pair) => {
    const [view, there] = [source.sentences[pair.at], other.sentences[pair.there]]
    if (!view || !there) return []
    const beside = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => sentences.get(`${pair.at + i} ${pair.there + j}`)))
    const neighbours = Math.max(0, ...beside.map((one) => (one && one !== pair ? one.score : 0)))
    const mine = valuesIn(source, pair.at, view)
    const its = valuesIn(other, pair.there, there)
    return mine.flatMap((one) =>
      its.flatMap((mention): ValuePair[] => {
        const compared = areComparable(one, mention)
          ? likeness({ one, view, other: mention, there }, lineUp)
          : undefined
        if (!compared) return []
        const others = [mine, its].map((list) => list.filter((each) => areComparable(one, each)).length)
        const score =
          compared.score +
          WEIGHTS.sentence * pair.score +
          WEIGHTS.neighbours * neighbours +
          (pair.isNearest ? WEIGHTS.nearest : 0) +
          WEIGHTS.others * Math.log((others[0] ?? 1) * (others[1] ?? 1))
        return [{ ...compared, score }]
      }),
    )
  })
  const taken = new Set<TypedMention>()
  return all
    .sort((a, b) => b.score - a.score)
    .filter(({ one, other: its }) => {
      const isFree = !taken.has(one) && !taken.has(its)
      if (isFree) taken.add(one).add(its)
      return isFree
    })
}

/** An age answers no question of a story, and what is denied none at all. */
const valuesIn = (source: SourceView, at: number, view: SentenceView): readonly TypedMention[] =>
  (mentionsBySentence(source).get(at) ?? [])
    .slice(0, MOST_MENTIONS)
    .filter(
      (mention) =>
        mention.type !== 'name' &&
        !isRangeEnd(view, mention) &&
        !hasDayBeside(source, mention) &&
        !isAge(view, mention) &&
        !/^(?:not|pas|non)$/.test(view.tokens[mention.from - 1]?.word ?? ''),
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

/** What two values themselves, and the words beside them, say of their being one matter. */
function likeness(place: Pair, lineUp: LineUp): ValuePair | undefined {
  const { one, view, other, there } = place
  const range = possiblePair(one, other)
  if (!range) return undefined
  const [mine, its] = [around(view, one), around(there, other)]
  const shared = [...mine.keys()].filter((stem) => its.has(stem))
  const told = (stem: string) => 1 / (1 + (mine.get(stem) ?? 0) / HALF) / (1 + (its.get(stem) ?? 0) / HALF)
  const near = shared.reduce((sum, stem) => sum + lineUp.rarity(stem) * told(stem), 0)
  const generic = genericStems(view.language)
  const [a = [], b = []] = [one, other].map(({ counted = [] }) =>
    counted.slice(0, 2).filter((stem) => !generic.includes(stem)),
  )
  const isCount = one.type === 'quantity' && one.unit === undefined
  const isSame = isCount && a.some((stem) => b.includes(stem))
  const isOther = isCount && !isSame && a.length > 0 && b.length > 0
  const isSmall = Math.max(Number(one.value), Number(other.value)) <= SMALL
  return {
    ...place,
    shared,
    meets: canBothHold(one, other) === true,
    score:
      WEIGHTS.near * Math.min(near, WEIGHTS.mostNear) +
      WEIGHTS.close * Math.exp(-distance(place, range) / FAR[one.type]) +
      (isSame ? WEIGHTS.counted : 0) +
      (isOther ? WEIGHTS.otherCounted : 0) +
      (isSmall ? WEIGHTS.small : 0),
  }
}

/** How far apart two values are, in what is far for their type. */
function distance({ one, other }: Pair, range: readonly [Possibilities, Possibilities]): number {
  if (one.type === 'quantity') {
    const [a, b] = range.map(middleOf)
    return Math.abs(Math.log((a ?? 0) / (b ?? 0))) || 0
  }
  const place = one.type === 'date' ? dayOf : minuteOf
  return Math.abs(place(String(one.value)) - place(String(other.value)))
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
