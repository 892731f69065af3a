import { optionText } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Option } from '../item.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import type { Random } from '../random.ts'
import { wordsOf } from '../text/normal-form.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import { distractorsFor } from './candidates.ts'
import { drawDistractors, rankOf } from './draw.ts'
import type { DistractorOrigin } from './origins.ts'
import { couldBe } from './persons.ts'
import { overlaps } from './unsupported.ts'

/** Three options serve as well as four or five, and take less time to read (Rodriguez 2005). */
export const DISTRACTORS = 2

/** What stands to be chosen, and which of it is right. */
export interface Options {
  readonly options: readonly Option[]
  readonly key: number
  readonly sorted?: true
}

/**
 * A fact's value among values that no source gives: figures and dates in their order, the rest shuffled.
 *
 * @param again Others are wanted than the most tempting: any that somebody wrote will do.
 * @returns `undefined` where the topic has too few.
 */
export function optionsAround(
  value: Value,
  assessment: Assessment,
  stem: string,
  topic: Topic,
  random: Random,
  again = false,
): Options | undefined {
  const { fact } = assessment
  const { canon } = topic
  type Choice = Option & { readonly value: Value; readonly origin?: DistractorOrigin; readonly place?: number }
  const key: Choice = { text: optionText(value, fact, topic), provenance: { from: 'key' }, value }
  const inOrder = hasOrder(fact)
  const rank = (option: Choice) => rankOf(option.value, fact, canon)
  const found = distractorsFor(value, assessment, stem, topic, random)
  const able = 'name' in value ? couldBe(found, key.text, stem, DISTRACTORS, topic) : found
  const candidates: readonly Choice[] = again ? able.map(({ place: _, ...candidate }) => candidate) : able
  const others = drawDistractors(key, answering(candidates, key.text, stem), {
    count: DISTRACTORS,
    stem,
    fits: (a, b) => !overlaps(possibilitiesOf(a.value, fact, canon), possibilitiesOf(b.value, fact, canon)),
    suit: (options) => !addUp(options.map(({ value: figure }) => ('is' in figure ? figure.is : 0))),
    random,
    ...(inOrder ? { rank } : {}),
  })
  if (others.length < DISTRACTORS) return undefined
  const all = inOrder ? [key, ...others].sort((a, b) => rank(a) - rank(b)) : placed(key, others, random)
  const options = all.map(({ origin: _, place: __, ...option }): Option => option)
  return { options, key: all.indexOf(key), ...(inOrder ? { sorted: true as const } : {}) }
}

/** Two figures that come to the third tell which is the whole: 98 and 324 beside 422. */
const addUp = (figures: readonly number[]): boolean => {
  const [least = 0, ...more] = [...figures].sort((a, b) => a - b)
  const most = more.at(-1) ?? 0
  return least > 0 && more.length > 1 && [least, ...more].slice(0, -1).reduce((sum, n) => sum + n, 0) === most
}

/** Figures, dates and times stand in their order. */
export const hasOrder = ({ type }: Pick<Fact, 'type'>): boolean =>
  type === 'quantity' || type === 'date' || type === 'time'

/** The key in a place drawn for it. */
export function placed<T>(key: T, others: readonly T[], random: Random): T[] {
  const at = Math.floor(random() * (others.length + 1))
  return [...others.slice(0, at), key, ...others.slice(at)]
}

/** What the stem says of the answer holds for every option: where it asks for a day of July 2018, all are. */
function answering<T extends { readonly text: string }>(
  candidates: readonly T[],
  key: string,
  stem: string,
): readonly T[] {
  const asked = new Set(wordsOf(stem).filter((word) => word.length > 3 || /\d/.test(word)))
  const given = wordsOf(key).filter((word) => asked.has(word))
  return candidates.filter(({ text }) => {
    const words = wordsOf(text)
    // « 1,40 franc » beside « 2 francs »
    return given.every((word) => words.some((own) => own === word || `${own}s` === word || own === `${word}s`))
  })
}
