import type { Bank } from '../bank/bank.ts'
import { besideOf } from '../checks/beside.ts'
import { toldBy } from '../checks/statement.ts'
import { contentWords } from '../languages/content-words.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { studioWords } from './words/words-of.ts'

/**
 * Facts whose wrong answers tell nothing of the others. Whoever makes facts of one text takes the answer of one for a
 * wrong answer of the next, with its sentence as the reason: whoever has read that knows the other answer, and the two
 * cannot stand in one quiz.
 */
export function untoldWhys(facts: readonly WrittenFact[], { items, language }: Bank): readonly WrittenFact[] {
  const words = contentWords(language)
  if (!words) return facts
  const plain = studioWords(language).ofSomethingElse
  const asked = items.map(({ item }) => ({ fact: item.facts[0], beside: besideOf(item) }))
  return facts.map((fact) => {
    const { distractors } = fact
    if (!distractors) return fact
    const tells = (why: string) =>
      asked.some((other) => other.fact !== fact.id && toldBy({ stem: why }, other.beside, words) !== undefined)
    return { ...fact, distractors: distractors.map((one) => (tells(one.why) ? { ...one, why: plain } : one)) }
  })
}
