import type { SourceView } from '../sentence-view.ts'
import { groupsOf, mattersIn } from './matters.ts'
import type { SameMatter } from './same-matter.ts'
import { areClose, canBothHold } from './told-values.ts'
import type { TypedMention } from './typed-mentions.ts'
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
const WORDS_A_CARD = 1000 / 9
/** From here on two values that do not meet cannot both hold. */
const SURE = 5.5

/** Where sources may disagree: what cannot both hold first. */
export function cardsOf(views: readonly SourceView[]): readonly CompareCard[] {
  const words = views.reduce(
    (sum, { sentences }) => sum + sentences.reduce((all, { tokens }) => all + tokens.length, 0),
    0,
  )
  const told = mattersIn(views).flatMap((matter) => {
    const level = levelOf(matter)
    return level === undefined || level === 'look' ? [] : [{ ...matter, level }]
  })
  const rank = (level: CardLevel) => CARD_LEVELS.indexOf(level)
  const cards: CompareCard[] = []
  const all = [...told, ...unsureMatters(views)].sort(
    (a, b) => rank(a.level) - rank(b.level) || b.strength - a.strength,
  )
  for (const { one, other, shared, level } of all) {
    const isIn = ({ mentions }: CompareCard) => mentions.includes(one) || mentions.includes(other)
    const saysSame = ({ mentions }: CompareCard) =>
      [one, other].every((own) => mentions.some((mention) => canBothHold(mention, own)))
    // Of two texts that tell the same, each is not set beside the third.
    if (cards.some((card) => isIn(card) && saysSame(card))) continue
    const mentions = [one, other, ...alikeTo(one, other, views)]
    cards.push({ level, reason: reasonFor(one, level), shared, mentions })
  }
  return cards.slice(0, Math.max(2, Math.floor(words / WORDS_A_CARD)))
}

/** Pairs of values of which it is not sure that they are of one matter: somebody has to look. */
const unsureMatters = (views: readonly SourceView[]) =>
  views.flatMap((source, i) =>
    views.slice(i + 1).flatMap((other) =>
      valuePairs(source, other, views)
        .filter(({ meets, strength }) => !meets && strength >= 0)
        .map((pair) => ({ ...pair, level: 'look' as const })),
    ),
  )

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

function reasonFor(one: TypedMention, level: CardLevel): CardReason {
  if (level === 'overlap') return 'less-exact'
  if (level === 'look') return 'may-be-other'
  return one.type === 'date' ? 'other-date' : one.type === 'time' ? 'other-time' : 'other-figure'
}
