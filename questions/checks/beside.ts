import type { Item } from '../item.ts'
import { wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { isChosen, keysOf, keysReading, keysSources, optionsOf, textsOf } from './check.ts'
import type { ItemBeside } from './statement.ts'

/** A key of so many words is a sentence, and its names are what it speaks of. */
const SENTENCE = 8

/** An item as it is held beside others. Every pair of a quiz asks for it. */
export const besideOf: (item: Item) => ItemBeside = rememberOf((item) => {
  const { id, facts, related, stem } = item
  return {
    id,
    facts,
    ...(related ? { related } : {}),
    stem,
    ...(item.exhibit ? { exhibit: item.exhibit } : {}),
    secrets: secretsOf(item),
    ...entriesOf(item),
    ...sidesBeside(item),
  }
})

/**
 * The key and the figures that it follows from, the names inside it, and the words of its evidence: a passage that
 * another item shows may hold them. What a source is said to give, an order and a pairing are no key that another
 * question could hold.
 */
function secretsOf(item: Item): readonly string[] {
  const operands = item.receipts.flatMap(({ derived }) => derived?.split(/ [+−-] /) ?? [])
  const evidence = item.receipts.flatMap(({ words }) => words.filter((words) => wordsOf(words).length > 1))
  const keys =
    keysSources(item) || keysReading(item) || item.shape === 'pairs' || item.shape === 'order'
      ? []
      : [item.keyText, ...textsOf(keysOf(item))]
  return [...new Set([...keys, ...keys.flatMap(namesInside), ...operands, ...evidence])]
}

/** "Raman" of "Priya Raman", "Brussels" of "at a meeting in Brussels": half a key tells it as well. */
function namesInside(key: string): readonly string[] {
  const words = key.split(/[\s’']+/)
  const isName = (word: string) => /^\p{Lu}[\p{L}-]{3,}$/u.test(word)
  return words.length > 1 && words.length < SENTENCE ? words.slice(1).filter(isName) : []
}

/** What is put in order or paired: all of it is so. */
function entriesOf(item: Item): Pick<ItemBeside, 'left' | 'options'> {
  if (item.shape === 'order') return { options: textsOf(item.options) }
  return item.shape === 'pairs' ? { left: item.left, options: textsOf(item.right) } : {}
}

/** The options of a choice, and which of them are right. */
export function sidesBeside(item: Item): Pick<ItemBeside, 'options' | 'right'> {
  if (!isChosen(item)) return {}
  const keys = keysOf(item)
  const options = optionsOf(item)
  return { options: textsOf(options), right: options.flatMap((option, i) => (keys.includes(option) ? [i] : [])) }
}
