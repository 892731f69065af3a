import type { Bank } from '../bank/bank.ts'
import { besideOf } from '../checks/beside.ts'
import { toldBy } from '../checks/statement.ts'
import { contentWords } from '../languages/content-words.ts'
import type { WrittenFact } from '../wire/written-topic.ts'

/** What is said of a wrong answer whose own sentence answers another question. */
const OF_SOMETHING_ELSE: ReadonlyMap<string, string> = new Map([
  ['en', 'The texts say this of something else.'],
  ['fr', 'Les textes le disent d’autre chose.'],
])

/**
 * Facts whose wrong answers tell nothing of the others. Whoever makes facts of one text takes the answer of one for a
 * wrong answer of the next, with its sentence as the reason: whoever has read that knows the other answer, and the two
 * cannot stand in one quiz.
 */
export function untoldWhys(facts: readonly WrittenFact[], { items, language }: Bank): readonly WrittenFact[] {
  const words = contentWords(language)
  const plain = OF_SOMETHING_ELSE.get(language.split('-')[0] ?? '')
  if (!words || plain === undefined) return facts
  return facts.map((fact) => {
    const { distractors } = fact
    if (!distractors) return fact
    const others = items.filter(({ item }) => item.facts[0] !== fact.id).map(({ item }) => besideOf(item))
    const tells = (why: string) => others.some((other) => toldBy({ stem: why }, other, words) !== undefined)
    return { ...fact, distractors: distractors.map((one) => (tells(one.why) ? { ...one, why: plain } : one)) }
  })
}
