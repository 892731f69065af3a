import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { wordsOf } from '../text/normal-form.ts'
import { distractorsOf, keysOf, textsOf } from './check.ts'
import { contentOf, padded } from './words.ts'

/** Two options that differ by an opposite, the key among them, where the rest have nothing to do with them. */
export function oppositeOfKey(item: Item, rules: WordRules): string | undefined {
  const wrong = textsOf(distractorsOf(item))
  for (const key of textsOf(keysOf(item))) {
    const other = wrong.find((text) => isOpposite(key, text, rules))
    if (other === undefined) continue
    const pair = contentOf(`${key} ${other}`, rules)
    const rest = wrong.filter((text) => text !== other)
    const isApart = (text: string) => [...contentOf(text, rules)].every((word) => !pair.has(word))
    if (rest.length > 0 && rest.every(isApart)) return `${key}, ${other}`
  }
  return undefined
}

/** The same words but for an opposite, or for a "not". */
function isOpposite(a: string, b: string, { opposites, negatives }: WordRules): boolean {
  const [one, two] = [padded(a), padded(b)]
  const swaps = (from: string, to: string) => one.includes(` ${from} `) && one.replace(` ${from} `, ` ${to} `) === two
  if (opposites.some(([left, right]) => swaps(left, right) || swaps(right, left))) return true
  const bare = (text: string) =>
    wordsOf(text)
      .filter((word) => !negatives.includes(word))
      .join(' ')
  return one !== two && bare(a) === bare(b)
}
