import { coreWanted, USUAL_COUNT } from '../bank/balance.ts'
import type { Bank } from '../bank/bank.ts'
import { choosableOf } from '../bank/choosable.ts'
import { chooseItems } from '../bank/choosing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { contentWords } from '../languages/content-words.ts'
import { randomFrom } from '../random.ts'

/** A quiz of a topic: the items that the one chooser takes of its bank. The same seed gives the same quiz. */
export function draftQuiz(topic: Topic, bank: Bank, seed: string, count = USUAL_COUNT): readonly Item[] {
  const choosable = bank.items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  const words = contentWords(topic.ledger.language)
  return chooseItems(choosable, { count, words }, randomFrom(`${topic.ledger.id}/studio/${seed}`)).map(
    ({ item }) => item,
  )
}

/** What a quiz has, and what it still lacks. */
export interface Enough {
  /** Facts with a question. */
  readonly facts: number
  readonly core: number
  /** Facts that the sources differ on. */
  readonly disagreements: number
  /** How many questions the quiz has that is offered first. */
  readonly questions: number
  readonly missing: { readonly facts: number; readonly core: number }
  /** It has as many as were wanted. */
  readonly enough: boolean
}

/** The facts that some question of a bank asks. */
export const factsWithItems = ({ items }: Bank): ReadonlySet<string> =>
  new Set(items.flatMap(({ item }) => item.facts.slice(0, 1)))

/** Whether a topic has enough for a quiz of so many questions: the quiz itself says so. */
export function enoughFor(topic: Topic, bank: Bank, questions: number, count = USUAL_COUNT): Enough {
  const asked = factsWithItems(bank)
  const facts = topic.assessments.filter(({ fact }) => fact.ask.length > 0)
  const core = facts.filter(({ fact }) => fact.core).length
  return {
    facts: facts.length,
    core,
    disagreements: facts.filter(({ standing }) => standing === 'contested').length,
    questions,
    missing: { facts: Math.max(0, count - asked.size), core: Math.max(0, coreWanted(count) - core) },
    enough: questions >= count,
  }
}
