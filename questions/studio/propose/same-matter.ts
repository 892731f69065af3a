import { rememberOf } from '../../text/remember.ts'
import { nameMentions } from '../mentions.ts'
import { isAge } from '../rivals.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { stemsOf } from '../stems.ts'
import { unitsCalled } from '../unit-places.ts'
import { studioWords } from '../words/words-of.ts'
import type { LineUp } from './line-up.ts'
import { isDenied, isPlanned } from './planned.ts'
import { mentionsBySentence } from './sentence-features.ts'
import { isToldAsDone } from './told-as-done.ts'
import { areComparable, canBothHold } from './told-values.ts'
import type { TypedMention } from './typed-mentions.ts'

/** Two mentions of two sources that answer the same question. */
export interface SameMatter {
  readonly one: TypedMention
  readonly other: TypedMention
  /** How sure it is, the more the higher. */
  readonly strength: number
  /** Both can be right. */
  readonly meets: boolean
  /** Why they speak of different things all the same: they are no conflict then. */
  readonly apart: 'plan' | 'part' | 'denial' | undefined
  /** The stems that both sentences have around them. */
  readonly shared: readonly string[]
}

/** Tokens on each side of a mention that tell what it is about. */
const REACH = 9

/** The stems around a mention, up to what is set apart. */
const aroundOf = rememberOf((view: SentenceView) => {
  const { isEmpty } = stemsOf(view.language)
  return ({ from, to, unit }: Pick<TypedMention, 'from' | 'to' | 'unit'>, reach: number): ReadonlySet<string> => {
    const part = view.tokens[from]?.part
    return new Set(
      view.tokens.flatMap(({ word, part: own }, i) => {
        const isNear = i >= from - reach && i < to + reach && (i < from || i >= to)
        // "Euros" say nothing of what cost them.
        if (!isNear || own !== part || isEmpty(word) || /^\d/.test(word) || word.length < 2) return []
        if (unit !== undefined && unitsCalled(word, view.language).includes(unit)) return []
        return view.stems[i] ?? []
      }),
    )
  }
})

/** The stems of a text's names: they say who and where, and not what happened. */
const nameStems = rememberOf(
  ({ sentences }: SourceView): ReadonlySet<string> =>
    new Set(sentences.flatMap((view) => nameMentions(view).flatMap(({ from, to }) => view.stems.slice(from, to)))),
)

interface Around {
  readonly lineUp: LineUp
  /** Stems that stand all over the texts. */
  readonly topic: ReadonlySet<string>
}

/** Of a sentence that is one long list so many are looked at. */
const MOST_MENTIONS = 12

/** The mention of another source that speaks of the same matter as one; `undefined` where none does. */
export function sameMatter(
  source: SourceView,
  one: TypedMention,
  other: SourceView,
  around: Around,
): SameMatter | undefined {
  const view = source.sentences[one.at]
  if (!view || one.type === 'name') return undefined
  const names = nameStems(source)
  const found = around.lineUp.nearest(source, one.at, other).flatMap(({ at, score }) =>
    (mentionsBySentence(other).get(at) ?? []).slice(0, MOST_MENTIONS).flatMap((mention) => {
      const there = other.sentences[at]
      const place = there && areComparable(one, mention) ? { one, view, other: mention, there } : undefined
      const same = place && compared(place, score, { ...around, names })
      return same ?? []
    }),
  )
  return found.reduce<SameMatter | undefined>(
    (best, next) => (best && best.strength >= next.strength ? best : next),
    undefined,
  )
}

/** "2025, not 2027" */
const isNegated = ({ tokens }: SentenceView, { from }: TypedMention): boolean =>
  /^(?:not|pas|non)$/.test(tokens[from - 1]?.word ?? '')

/** So much the stems around two mentions weigh together, where their values are the same and where they are not. */
const LEAST = { time: 0.4, same: 1.5, other: 4.2 } as const

function compared(
  place: Compared,
  score: number,
  around: Around & { readonly names: ReadonlySet<string> },
): SameMatter | undefined {
  const { one, view, other, there } = place
  const meets = canBothHold(one, other)
  if (meets === undefined || isNoAnswer(view, one) || isNoAnswer(there, other)) return undefined
  const isEqual = meets && one.value === other.value
  const noun = isCount(one) ? sharedNoun(one, other, view.language) : undefined
  if (isCount(one) && noun === undefined && !isEqual) return undefined
  const mine = aroundOf(view)(one, REACH)
  const shared = [...aroundOf(there)(other, REACH)].filter((stem) => mine.has(stem))
  const weights = shared.map((stem) => around.lineUp.rarity(stem) * (around.topic.has(stem) ? 0.3 : 1))
  const weight = weights.reduce((sum, each) => sum + each, 0)
  const strength = weight + 4.5 * score + (isEqual && !isSmall(one) ? 3 : 0)
  const likeness = { shared, weights, strength, meets, hasNoun: noun !== undefined }
  const apart = apartBy(one, view, other, there)
  // Two days are seldom of one event so surely that nobody has to look.
  if (one.type === 'date' && !meets) return undefined
  const isOne = isEqual ? weight >= leastFor(one) : isOneQuestion(place, likeness, around)
  return isOne ? { one, other, strength, meets, apart, shared } : undefined
}

const isCount = ({ type, unit }: TypedMention): boolean => type === 'quantity' && unit === undefined

const leastFor = ({ type }: TypedMention): number => (type === 'time' ? LEAST.time : LEAST.same)

interface Compared {
  readonly one: TypedMention
  readonly view: SentenceView
  readonly other: TypedMention
  readonly there: SentenceView
}

/** An age answers no question of a story, and what is denied none at all. */
export const isNoAnswer = (view: SentenceView, mention: TypedMention): boolean =>
  (mention.type === 'quantity' && isAge(view, mention)) || isNegated(view, mention)

interface Likeness {
  readonly shared: readonly string[]
  readonly weights: readonly number[]
  readonly strength: number
  readonly meets: boolean
  readonly hasNoun: boolean
}

/** Whether two values that are not the same answer one question. */
function isOneQuestion(
  { one, view, other, there }: Compared,
  { shared, weights, strength, meets, hasNoun }: Likeness,
  { topic, names }: { readonly topic: ReadonlySet<string>; readonly names: ReadonlySet<string> },
): boolean {
  const least = Math.min(aroundOf(view)(one, REACH).size, aroundOf(there)(other, REACH).size)
  // Both say nothing else: "1,150 workers are on strike", "fewer than 900 workers are on strike".
  const isWhole = shared.length >= 2 && shared.length >= 0.6 * least
  const isTold = (stem: string) => !names.has(stem) && !topic.has(stem)
  if (isWhole && (hasNoun || shared.some(isTold))) return true
  const rare = weights.filter((each) => each > 1.2).length
  return shared.some(isTold) && strength >= LEAST.other && rare >= (meets ? 1 : 2)
}

const WHOLE = /^(?:them|which|whom|the|these|those|its|les|ces|ses|leurs)$/

const isSmall = ({ value }: TypedMention): boolean => Number(value) <= 12

/** What both count: the first noun of one is among those of the other. */
function sharedNoun(one: TypedMention, other: TypedMention, language: string): string | undefined {
  const [a, b] = [(one.counted ?? []).slice(0, 2), (other.counted ?? []).slice(0, 2)]
  return a.find((stem) => b.includes(stem)) ?? (areBothPeople(a, b, language) ? a[0] : undefined)
}

/** "People" may be spectators. */
function areBothPeople(a: readonly string[], b: readonly string[], language: string): boolean {
  const { of } = stemsOf(language)
  const all = new Set(studioWords(language).people.map(of))
  const [general = ''] = studioWords(language).people.map(of)
  const isOf = (list: readonly string[]) => all.has(list[0] ?? '')
  return isOf(a) && isOf(b) && (a[0] === general || b[0] === general)
}

/** A plan against what came of it, a denial, a part against its whole: "will be 71" and "saves 64" are of one time. */
export function apartBy(
  one: TypedMention,
  view: SentenceView,
  other: TypedMention,
  there: SentenceView,
): SameMatter['apart'] {
  const isPlan = isPlanned(view, one)
  if (isPlan !== isPlanned(there, other) && (isPlan ? isToldAsDone(there, other) : isToldAsDone(view, one)))
    return 'plan'
  if (isDenied(view, one) !== isDenied(there, other)) return 'denial'
  return isPart(view, one) !== isPart(there, other) ? 'part' : undefined
}

/** "Including three children", "58 of them". */
function isPart({ tokens, language }: SentenceView, { from, to }: TypedMention): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ word }) => word)
  const [next, last] = [tokens[to]?.word ?? '', tokens[to + 1]?.word ?? '']
  if (before.some((word) => /^(?:including|dont|another|other|autres?)$/.test(word))) return true
  if (next === 'd' && last === 'entre') return true
  // "58 of its 80 hives" says how many there were, and is told of the same as "64 of 80".
  const isCounted = /^\d/.test(tokens[to + 2]?.word ?? '')
  return !isCounted && studioWords(language).partOf.includes(next) && WHOLE.test(last)
}
