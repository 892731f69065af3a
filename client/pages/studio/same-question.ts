import type { WrittenFact } from '../../../questions/wire/written-topic.ts'
import type { StudioFact } from './studio-fact.ts'

/** So much of their questions two facts share that have one answer, and two whatever they answer. */
const ONE_ANSWER = 0.5
const ANY_ANSWER = 0.85

/** The fact that asks already what a waiting one asks: one that is confirmed, or that stands before it. */
export function askedAlready(one: StudioFact, facts: readonly StudioFact[]): StudioFact | undefined {
  const { fact } = one.judged
  const place = facts.indexOf(one)
  if (!fact || one.confirmed) return undefined
  return facts.find((other, i) => {
    const said = other.judged.fact
    if (!said || other === one || !(other.confirmed || i < place)) return false
    const shared = sharedWords(fact, said)
    return shared >= ANY_ANSWER || (shared >= ONE_ANSWER && answerOf(fact) === answerOf(said))
  })
}

/** From 0 to 1: of the words of two questions, how many both have. */
function sharedWords(one: WrittenFact, other: WrittenFact): number {
  const [a, b] = [one, other].map(({ ask = [] }) => new Set(wordsOf([ask].flat()[0] ?? '')))
  if (!a || !b || a.size === 0 || b.size === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared)
}

/** What the statement answers. */
const answerOf = ({ says }: WrittenFact): string => wordsOf(/\{(.*?)\}/.exec(says)?.[1] ?? '').join(' ')

/** Without the tables by which texts are compared elsewhere: these are lines that two forms hold. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
