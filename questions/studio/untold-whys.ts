import type { Bank } from '../bank/bank.ts'
import { besideOf } from '../checks/beside.ts'
import { toldBy } from '../checks/statement.ts'
import { contentWords } from '../languages/content-words.ts'
import { typeOfWritten } from '../reading/written.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { onlyMentioned, waysToTell } from './elsewhere.ts'
import type { SourceView } from './sentence-view.ts'

/**
 * Facts whose wrong answers tell nothing of the others. Whoever makes facts of one text takes the answer of one for a
 * wrong answer of the next, with its sentence as the reason: whoever has read that knows the other answer, and the two
 * cannot stand in one quiz. What else the texts say of it is told instead, where that tells nothing.
 *
 * @param most So many facts are changed, those first that tell of most others.
 */
export function untoldWhys(
  facts: readonly WrittenFact[],
  { items, language }: Bank,
  views: readonly SourceView[],
  most = facts.length,
): readonly WrittenFact[] {
  const words = contentWords(language)
  if (!words) return facts
  const asked = items.map(({ item }) => ({ fact: item.facts[0], beside: besideOf(item) }))
  const toldOf = (why: string, id: string) =>
    asked.flatMap(({ fact = '', beside }) =>
      fact !== id && toldBy({ stem: why }, beside, words) !== undefined ? [fact] : [],
    )
  const untold = ({ value }: Wrong, fact: WrittenFact): string => {
    const type = isSomebody(fact) ? 'name' : (fact.type ?? typeOfWritten([value], fact.unit, language))
    const said = [value].flat().join(' ')
    const whole = type === 'quantity' && /\d$/.test(said) ? `${said} ${fact.unit ?? ''}` : said
    const ways = waysToTell(whole, type, views)
    return ways.find((why) => toldOf(why, fact.id).length === 0) ?? onlyMentioned(whole, type, views)
  }
  const told = facts.map((fact) => {
    const { id, distractors = [] } = fact
    const others = distractors.map(({ why }) => toldOf(why, id))
    const changed = distractors.map((one, i) =>
      (others[i] ?? []).length > 0 ? { ...one, why: untold(one, fact) } : one,
    )
    return { fact, changed, reach: new Set(others.flat()).size }
  })
  const first = new Set(told.toSorted((a, b) => b.reach - a.reach).slice(0, most))
  return told.map((one) => (one.reach > 0 && first.has(one) ? { ...one.fact, distractors: one.changed } : one.fact))
}

type Wrong = NonNullable<WrittenFact['distractors']>[number]

const isSomebody = ({ type, unit }: WrittenFact): boolean => type === 'name' || unit === 'person'
