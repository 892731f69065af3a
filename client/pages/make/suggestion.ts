import { USUAL_COUNT } from '../../../questions/bank/balance.ts'
import { chooseItems } from '../../../questions/bank/choosing.ts'
import { conflictOf } from '../../../questions/checks/statement.ts'
import { contentWords } from '../../../questions/languages/content-words.ts'
import { randomFrom } from '../../../questions/random.ts'
import type { Review, ReviewItem } from '../../../questions/wire/review.ts'

/** What a topic offers to choose from. */
export type Offered = Pick<Review, 'items' | 'quizzes'>

export interface QuizWanted {
  /** How many in all; fewer where the facts do not suffice. */
  readonly count: number
  /** BCP 47, of the items. */
  readonly language: string
  /** Are in it already, and stay. */
  readonly kept?: readonly ReviewItem[]
  /** The number of the suggestion, from 0: each gives other items. */
  readonly turn?: number
}

/** How gladly an item is suggested that the checks remark on. */
const REMARKED = 0.3

/**
 * A quiz with what is kept in it: a default quiz where nothing is asked for, else chosen by the server's rules but for
 * one. Nobody here knows what is told after an answer, so that may tell another.
 */
export function suggestItems(
  { items, quizzes }: Offered,
  { count, language, kept = [], turn = 0 }: QuizWanted,
): readonly ReviewItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const quiz = count === USUAL_COUNT && kept.length === 0 ? quizzes[turn % Math.max(1, quizzes.length)] : undefined
  if (quiz) return quiz.flatMap((id) => byId.get(id) ?? [])
  const zest = (id: string) => (byId.get(id)?.findings.length ? REMARKED : 1)
  return chooseItems(items, { count, words: contentWords(language), kept, zest }, randomFrom(`suggestion/${turn}`))
}

/** An item that can stand in the place of one without clashing with the others: of its kind, if there is one. */
export function substitute(
  items: readonly ReviewItem[],
  out: ReviewItem,
  others: readonly ReviewItem[],
  language: string,
): ReviewItem | undefined {
  const rules = contentWords(language)
  const fits = (item: ReviewItem) =>
    item.id !== out.id &&
    !item.facts.includes(out.facts[0] ?? '') &&
    !others.some((other) => conflictOf(item, other, rules))
  const [alike = [], rest = []] = [true, false].map((same) => items.filter(({ kind }) => (kind === out.kind) === same))
  return byFindings(alike).find(fits) ?? byFindings(rest).find(fits)
}

const byFindings = (items: readonly ReviewItem[]) => [...items].sort((a, b) => a.findings.length - b.findings.length)
