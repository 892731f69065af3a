import { dimensionOf, measureOf } from '../../values/units.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { studioWords } from '../words/words-of.ts'
import { datedEvent } from './dated-event.ts'
import { groupsOf, mattersIn } from './matters.ts'
import { isPlanned } from './planned.ts'
import { apartBy, type SameMatter } from './same-matter.ts'
import { mentionsBySentence } from './sentence-features.ts'
import { areClose } from './told-values.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'
import { valuePairs } from './value-pairs.ts'

const CARD_LEVELS = ['clash', 'overlap', 'look'] as const
export type CardLevel = (typeof CARD_LEVELS)[number]

/** Why two passages are set beside each other. */
const CARD_REASONS = ['other-figure', 'other-date', 'other-time', 'less-exact', 'may-be-other'] as const
export type CardReason = (typeof CARD_REASONS)[number]

/** Two passages of two sources that may not agree. */
export interface CompareCard {
  readonly level: CardLevel
  readonly reason: CardReason
  /** Stems that both have around them. */
  readonly shared: readonly string[]
  /** The two that differ first, then whoever says the same as one of them. */
  readonly mentions: readonly TypedMention[]
}

/** Words for which there is one card more. */
const WORDS_A_CARD = 1000 / 12
/** From here on two values that do not meet cannot both hold. */
const SURE = 5.5

/** Where sources may disagree: what cannot both hold first. */
export function cardsOf(views: readonly SourceView[]): readonly CompareCard[] {
  const words = views.reduce(
    (sum, { sentences }) => sum + sentences.reduce((all, { tokens }) => all + tokens.length, 0),
    0,
  )
  const matters = [...mattersIn(views).filter((matter) => levelOf(matter) !== 'look'), ...unsureMatters(views)]
  const cards = matters.flatMap((matter): (CompareCard & { readonly strength: number })[] => {
    const level = levelOf(matter)
    if (level === undefined) return []
    const { one, other, shared, strength } = matter
    return [
      {
        level,
        reason: reasonFor(matter, level),
        shared,
        mentions: [one, other, ...alikeTo(one, other, views)],
        strength,
      },
    ]
  })
  const rank = (level: CardLevel) => CARD_LEVELS.indexOf(level)
  const shown = new Set<TypedMention>()
  return cards
    .sort((a, b) => rank(a.level) - rank(b.level) || b.strength - a.strength)
    .filter(({ mentions }) => {
      const isNew = !mentions.every((mention) => shown.has(mention))
      for (const mention of mentions) shown.add(mention)
      return isNew
    })
    .slice(0, Math.max(2, Math.floor(words / WORDS_A_CARD)))
    .map(({ strength: _, ...card }) => card)
}

/** From here on two values that fit each other best may be told of one matter. */
const MAY_BE = 3.4
/** What it adds that both texts have no other value of the kind, or that both are times of one day. */
const ALONE = 1.5
/** Of values of which it is not sure that they are of one matter, neither is more often the other. */
const LEAST_SURE_RATIO = 2

/** Pairs of values of which it is not sure that they answer one question: somebody has to look. */
const unsureMatters = (views: readonly SourceView[]): readonly SameMatter[] =>
  views.flatMap((source, i) =>
    views.slice(i + 1).flatMap((other) =>
      valuePairs(source, other, views).flatMap(({ score, view, there, ...pair }): SameMatter[] => {
        const { one, meets, shared } = pair
        const told = score + (areAlone(pair, source, other) ? ALONE : 0)
        if (meets || told < MAY_BE || shared.length === 0 || !areOfOneTime(pair, view, there)) return []
        if (one.type === 'date' && !mayBeOneDay(pair, view, there)) return []
        return [{ ...pair, strength: told - 2 * SURE, apart: apartBy(one, view, pair.other, there) }]
      }),
    ),
  )

type Two = Pick<SameMatter, 'one' | 'other'>

/** The only weight of either text, or two times in sentences that name one day. */
function areAlone({ one, other }: Two, source: SourceView, there: SourceView): boolean {
  if (one.type === 'time') {
    const days = daysIn(source, one)
    return daysIn(there, other).some((day) => days.includes(day))
  }
  const { type, unit } = one
  if (type !== 'quantity' || unit === undefined || !measureOf(unit)) return false
  const dimension = dimensionOf(unit)
  const isOne = (view: SourceView) =>
    typedMentions(view).filter((mention) => mention.unit !== undefined && dimensionOf(mention.unit) === dimension)
      .length === 1
  return !MANY.test(unit) && isOne(source) && isOne(there)
}

/** Every text has some of these. */
const MANY = /^(?:seconds|minutes|hours|days|weeks|months|years|percent)$/

const daysIn = (source: SourceView, { at }: TypedMention) =>
  (mentionsBySentence(source).get(at) ?? []).flatMap(({ value, isNamed }) => (isNamed ? [value] : []))

/** Neither is rounded, far from the other, or of a year that is long past. */
function areOfOneTime({ one, other }: Two, view: SentenceView, there: SentenceView): boolean {
  const { longAgo } = studioWords(view.language)
  return (
    areClose(one, other, LEAST_SURE_RATIO) &&
    (one.unit === other.unit || !MANY.test(one.unit ?? '')) &&
    longAgo.test(view.form) === longAgo.test(there.form)
  )
}

/** Two named days, months or years of what is to come, or of one event: "found on 30 August", "opened in September". */
function mayBeOneDay({ one, other }: Two, view: SentenceView, there: SentenceView): boolean {
  const isYear = (mention: TypedMention) => String(mention.value).length === 4
  if (!one.isNamed || !other.isNamed || isYear(one) !== isYear(other)) return false
  if (isPlanned(view, one) && isPlanned(there, other)) return true
  const its = datedEvent(there)(other)
  return [...datedEvent(view)(one).event].some((stem) => its.event.has(stem))
}

/** Mentions of the same matter in further texts, which say what one of these says. */
const alikeTo = (one: TypedMention, other: TypedMention, views: readonly SourceView[]): readonly TypedMention[] =>
  (groupsOf(views).get(one) ?? []).filter(
    (mention) => mention !== one && mention !== other && (mention.value === one.value || mention.value === other.value),
  )

/** How sure it is that two passages do not agree; `undefined` where they do, or speak of different things. */
export function levelOf({ one, other, meets, apart, strength }: SameMatter): CardLevel | undefined {
  if (apart !== undefined) return undefined
  if (meets)
    return one.value === other.value && one.hedge === other.hedge ? undefined : strength >= SURE ? 'overlap' : undefined
  // "On Monday" and "on Tuesday" are often two events of one week.
  const isNamed = one.type !== 'date' || (one.isNamed === true && other.isNamed === true)
  // Days are no hours: whoever tells it in another unit rounds.
  const isOneUnit = one.unit === other.unit && areClose(one, other)
  return strength >= SURE && isNamed && isOneUnit ? 'clash' : 'look'
}

function reasonFor({ one }: SameMatter, level: CardLevel): CardReason {
  if (level === 'overlap') return 'less-exact'
  if (level === 'look') return 'may-be-other'
  return one.type === 'date' ? 'other-date' : one.type === 'time' ? 'other-time' : 'other-figure'
}
