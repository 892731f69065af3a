import type { Topic } from '../facts/topic.ts'
import { wordRules } from '../languages/languages.ts'
import { randomFrom } from '../random.ts'
import { gainsTooMuch, sit } from '../robots/sit.ts'
import { coreWanted, offerOf, shortfall, USUAL_COUNT } from './balance.ts'
import type { Bank } from './bank.ts'
import { choosableOf } from './choosable.ts'
import { chooseItems } from './choosing.ts'
import { type Candidate, wholesOf } from './wholes.ts'

/** How many default quizzes a topic has, where it gives so many. */
const MOST_DEFAULTS = 64

/** A class that takes one quiz after another is asked other things in the first of them. */
const FIRST = 12
/** No item stands in more of all of them, so that a class that sits several is not asked one thing in each. */
const MOST_OF_ALL = MOST_DEFAULTS / 2

/**
 * What a quiz has besides balance: so many core items, for readers count one fewer than a ledger marks, and no item
 * that stands in more of the first.
 */
interface Bar {
  readonly core: number
  readonly mostOfFirst: number
}

/** A topic that has too little for the first bar has the next. */
const BARS: readonly Bar[] = [
  { core: coreWanted(USUAL_COUNT) + 1, mostOfFirst: 4 },
  { core: coreWanted(USUAL_COUNT), mostOfFirst: 4 },
  { core: coreWanted(USUAL_COUNT), mostOfFirst: FIRST },
]

/** Seeds that are tried in vain, one after another, before a bar is given up. */
const SEEDS_IN_VAIN = 400

/**
 * The default quizzes of a topic: lists of ids of its bank, each balanced, in the story's order, and within the robots'
 * bounds.
 *
 * Worked out at build and kept with the bank. Fewer than `MOST_DEFAULTS` only where the topic does not give so many;
 * the same topic and bank give the same lists.
 */
export function defaultQuizzes(topic: Topic, { items }: Pick<Bank, 'items'>): readonly (readonly string[])[] {
  const words = wordRules(topic.ledger.language)
  const bank: readonly Candidate[] = items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  const offer = offerOf(bank)
  const { apart, readsWell } = wholesOf(bank, topic.ledger, words)
  const found: string[][] = []
  const seen = new Set<string>()
  const used = new Map<string, number>()
  let seed = 0
  const next = ({ core, mostOfFirst }: Bar): readonly Candidate[] | undefined => {
    const zest = sparing(used, found.length < FIRST ? mostOfFirst : MOST_OF_ALL)
    const wanted = { count: USUAL_COUNT, words, zest, apart }
    const quiz = chooseItems(bank, wanted, randomFrom(`${topic.ledger.id}/default/${seed}`))
    seed += 1
    if (seen.has(keyOf(quiz)) || shortfall(quiz, USUAL_COUNT, offer) > 0 || !readsWell(quiz)) return undefined
    if (quiz.filter((one) => one.core).length < Math.min(core, offer.core)) return undefined
    const sat = sit(
      quiz.map(({ item }) => item),
      topic.ledger.title,
      words,
    )
    return sat.some(gainsTooMuch) ? undefined : quiz
  }
  for (const bar of BARS)
    for (let vain = 0; vain < SEEDS_IN_VAIN && found.length < MOST_DEFAULTS; ) {
      const quiz = next(bar)
      vain = quiz ? 0 : vain + 1
      if (!quiz) continue
      seen.add(keyOf(quiz))
      found.push(quiz.map(({ id }) => id))
      for (const { id } of quiz) used.set(id, (used.get(id) ?? 0) + 1)
    }
  return found
}

const keyOf = (quiz: readonly Candidate[]): string =>
  quiz
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

/** An item is taken less gladly the more often it was, and never too often. */
const sparing =
  (used: ReadonlyMap<string, number>, most: number) =>
  (id: string): number =>
    1 - (used.get(id) ?? 0) / most
