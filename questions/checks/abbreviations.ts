import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Ledger } from '../ledger.ts'
import { standsIn } from '../text/normal-form.ts'
import type { Basis } from './check.ts'

/**
 * Capitals of the question that stand for more words and are not explained, by it, the ledger or common use. An option
 * may be a name.
 */
export function abbreviationIn({ stem }: Item, { topic }: Basis, rules: WordRules): string | undefined {
  const found = stem.match(/(?<![\p{L}\p{N}.])\p{Lu}{2,6}s?(?![\p{L}\p{N}])/gu) ?? []
  return found.find((capitals) => {
    const word = capitals.replace(/s$/, '')
    const roman = /^[IVXLCDM]+$/.test(word)
    const explained = stem.includes(`(${word})`) || (topic !== undefined && isKnownTo(topic.ledger, word))
    return !(roman || explained || rules.known.has(word) || isEmphasis(word.toLowerCase(), rules))
  })
}

const isEmphasis = (word: string, { negatives, absolutes, judgements }: WordRules): boolean =>
  [negatives, absolutes, judgements].some((words) => words.includes(word))

function isKnownTo({ sources, aliases, title }: Ledger, word: string): boolean {
  const names = [
    title,
    ...sources.flatMap(({ label, publisher }) => [label, publisher ?? '']),
    ...Object.entries(aliases).flat(2),
  ]
  return names.some((name) => standsIn(word, name))
}
