import type { Topic } from '../facts/topic.ts'
import { wordRules } from '../languages/languages.ts'
import { randomFrom } from '../random.ts'
import { gainsTooMuch, sit } from '../robots/sit.ts'
import { offerOf, shortfall, USUAL_COUNT } from './balance.ts'
import type { Bank } from './bank.ts'
import { choosableOf } from './choosable.ts'
import { chooseItems } from './choosing.ts'
import { type Candidate, wholesOf } from './wholes.ts'

/** How many default quizzes a topic has, where it gives so many. */
const MOST_DEFAULTS = 64

/** Seeds that are tried in vain, one after another, before a topic has what it has. */
const SEEDS_IN_VAIN = 400

/** No item stands in more than so many of the first quizzes: a class that takes one after another is asked other things. */
const FIRST = 12
const MOST_OF_FIRST = 4
/** And of all of them in half at most, so that a class that sits several is not asked one thing in each. */
const MOST_OF_ALL = MOST_DEFAULTS / 2

/**
 * The default quizzes of a topic: lists of ids of its bank, each balanced, in the story's order, and within the robots' bounds.
 *
 * Worked out at build and kept with the bank. Fewer than `MOST_DEFAULTS` only where the topic does not give so many; the same topic and
 * bank give the same lists.
 */
export function defaultQuizzes(topic: Topic, { items }: Pick<Bank, 'items'>): readonly (readonly string[])[] {
  const words = wordRules(topic.ledger.language)
  const bank: readonly Candidate[] = items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  const offer = offerOf(bank)
  const { apart, readsWell } = wholesOf(bank, topic.ledger, words)
  const found: string[][] = []
  const seen = new Set<string>()
  const used = new Map<string, number>()
  let vain = 0
  for (let seed = 0; vain < SEEDS_IN_VAIN && found.length < MOST_DEFAULTS; seed += 1) {
    vain += 1
    const zest = sparing(used, found.length < FIRST ? MOST_OF_FIRST : MOST_OF_ALL)
    const wanted = { count: USUAL_COUNT, words, zest, apart }
    const quiz = chooseItems(bank, wanted, randomFrom(`${topic.ledger.id}/default/${seed}`))
    const ids = quiz.map(({ id }) => id)
    const key = ids.toSorted().join(' ')
    if (seen.has(key) || shortfall(quiz, USUAL_COUNT, offer) > 0 || !readsWell(quiz)) continue
    const sat = sit(
      quiz.map(({ item }) => item),
      topic.ledger.title,
      words,
    )
    if (sat.some(gainsTooMuch)) continue
    vain = 0
    seen.add(key)
    found.push(ids)
    for (const id of ids) used.set(id, (used.get(id) ?? 0) + 1)
  }
  return found
}

/** An item is taken less gladly the more often it was, and never too often. */
const sparing =
  (used: ReadonlyMap<string, number>, most: number) =>
  (id: string): number =>
    1 - (used.get(id) ?? 0) / most
