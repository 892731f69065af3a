import type { WordRules } from '../languages/word-rules.ts'
import { type Random, randomFrom } from '../random.ts'

/** What a guesser sees of an item: no key, no ledger. */
export interface Question {
  readonly id: string
  readonly stem: string
  /** In the order shown. */
  readonly options: readonly string[]
}

/** A guesser that knows nothing of the topic, only how tests are often written. */
export interface Robot<Name extends string = string> {
  readonly name: Name
  /** How much it likes each option; the most liked is its answer. Equal likings are no preference. */
  readonly likes: (question: Question, words: WordRules | undefined) => readonly number[]
}

/** The indices that a robot likes best. */
export function favourites(likings: readonly number[]): readonly number[] {
  const most = Math.max(...likings)
  return likings.flatMap((liking, i) => (liking === most ? [i] : []))
}

/** The option that a robot takes: of its favourites one by lot, the same one every time. */
export function answerOf(name: string, question: Question, likings: readonly number[]): number {
  const best = favourites(likings)
  const random: Random = randomFrom(`${name}/${question.id}`)
  return best[Math.floor(random() * best.length)] ?? 0
}
