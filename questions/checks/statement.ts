import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { standsIn, wordsOf } from '../normal.ts'
import { keysOf, keysSources, textsOf } from './check.ts'
import { contentOf, jaccard } from './words.ts'

/** Check 22: a question that holds the key of another and this share of its content words states that fact. */
const SHARE = 0.5
/** Check 41. */
const ALIKE = 0.7

/** What an item asks for, ready to be looked for in other questions. */
interface Asked {
  /** Wordings of the key, and of the facts that it is worked out from. */
  readonly keys: readonly string[]
  readonly content: ReadonlySet<string>
}

function askedBy(item: Item, rules: WordRules): Asked {
  const operands = item.receipts.flatMap(({ derived }) => derived?.split(/ [+−-] /) ?? [])
  const keys =
    keysSources(item) || item.shape === 'pairs' || item.shape === 'order'
      ? []
      : [item.keyText, ...textsOf(keysOf(item))]
  return { keys: [...new Set([...keys, ...operands])], content: contentOf(item.stem, rules) }
}

/** What another question tells of an item: its key, or a figure that it follows from, beside half of its own words. */
export function toldBy(other: Item, item: Item, rules: WordRules): string | undefined {
  const { keys, content } = askedBy(item, rules)
  const told = contentOf(other.stem, rules)
  const key = keys.find((wording) => standsIn(wording, other.stem))
  if (key === undefined) return undefined
  const own = [...content].filter((word) => !wordsOf(key).some((part) => rules.root(part) === word))
  const shared = own.filter((word) => told.has(word)).length
  return own.length > 0 && shared / own.length >= SHARE ? key : undefined
}

/** Whether two items ask one fact, or ask in nearly the same words. */
export function areAlike(a: Item, b: Item): boolean {
  return (
    a.facts.some((fact) => b.facts.includes(fact)) ||
    jaccard(new Set(wordsOf(a.stem)), new Set(wordsOf(b.stem))) >= ALIKE
  )
}

/** Whether two items can stand on one form: they do not ask the same, and neither tells the other's key. */
export function standTogether(a: Item, b: Item, rules: WordRules | undefined): boolean {
  return !areAlike(a, b) && (rules === undefined || (toldBy(a, b, rules) ?? toldBy(b, a, rules)) === undefined)
}
