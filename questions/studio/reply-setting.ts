import type { WrittenFact } from '../wire/written-topic.ts'
import { askedStems } from './stems.ts'

/** So many facts at least say a word again and again that says where and of whom the story is. */
const LEAST = 4
const SHARE = 0.35

/**
 * Stems that a reply's facts repeat: the setting, which each question names anew so that it is understood alone, and an
 * article names once.
 */
export function settingOf(facts: readonly WrittenFact[], language: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { says, ask } of facts) {
    const text = [says.replace(/\{[^{}]*\}/, ' … '), ...[ask ?? []].flat()].join(' ')
    for (const stem of askedStems(text, language)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const least = Math.max(LEAST, SHARE * facts.length)
  return new Set([...counts].flatMap(([stem, count]) => (count >= least && !/\d/.test(stem) ? [stem] : [])))
}
