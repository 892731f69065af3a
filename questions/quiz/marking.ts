import type { Item, ItemOf, NumberMistake } from '../item.ts'
import { shapeOf } from '../shapes/shapes.ts'
import type { AppliedRuling, Response, Verdict } from '../wire/item.ts'
import { present } from '../wire/present.ts'
import type { Ruling } from '../wire/ruling.ts'
import { type FormItem, toForm } from './form.ts'
import { type Ruled, ruledItem, rulingOn } from './ruling.ts'

/** Credit from 0 to 1; an item left out earns none. */
export function creditOf(item: Item, response: Response): number {
  return shapeOf(item).grade(item, response)
}

/** What a response earns, and the ruling that decided it; absent where the key did. */
interface Mark {
  readonly credit: number
  readonly ruling?: AppliedRuling
}

/** Marks one response under the rulings on its item. */
export function markOf(ruled: Ruled, response: Response): Mark {
  const earned = creditOf(ruled.item, response)
  const ruling = rulingOn(ruled, response)
  // Accepting what the key accepts decides nothing.
  if (!ruling || (ruling.is === 'accept' && earned === 1)) return { credit: earned }
  const { is, why } = ruling
  return { credit: is === 'drop' ? 0 : 1, ruling: { is, ...present({ why }) } }
}

/** Marks one response and explains it. Holds the key: for after the answer only. */
export function judge(shown: FormItem, response: Response, rulings: readonly Ruling[]): Verdict {
  const { item } = shown
  const { credit, ruling } = markOf(ruledItem(item, rulings), response)
  const isRight = creditOf(item, response) === 1 || ruling?.is === 'accept'
  const why = isRight ? undefined : whyNot(item, response)
  return {
    item: item.id,
    credit,
    correct: credit === 1,
    ...present({ ruling }),
    response: toForm(shown, response),
    key: toForm(shown, shapeOf(item).best(item)),
    keyText: item.keyText,
    explanation: item.explanation,
    ...present({ support: item.support }),
    ...present({ why }),
    standing: item.standing,
    independent: item.independent,
    receipts: item.receipts,
  }
}

/** Why what was chosen is not the key, from where the options come. */
function whyNot(item: Item, response: Response): string | undefined {
  if (response === null) return undefined
  if (item.shape === 'number') return mistakeIn(item, response)?.why
  const options = item.shape === 'pairs' ? item.right : item.options
  const chosen = typeof response === 'number' ? [response] : wrongPartsOf(item, response)
  // "No report gives this number": of two it is said which.
  const isNamed = item.shape === 'pairs' && chosen.length > 1
  const reasons = chosen.flatMap((index) => {
    const { text, why } = options[index] ?? {}
    return why === undefined ? [] : [isNamed ? `${text} – ${why}` : why]
  })
  return reasons.join(' ') || undefined
}

function mistakeIn({ mistakes }: ItemOf<'number'>, response: Response): NumberMistake | undefined {
  return mistakes?.find(({ min, max }) => typeof response === 'number' && response >= min && response <= max)
}

/**
 * The options that were picked and are no key; of pairs, those given to a left side that is not theirs. The places of
 * an order have no reason.
 */
function wrongPartsOf(item: Item, response: readonly number[]): readonly number[] {
  if (item.shape === 'several') return response.filter((option) => !item.key.includes(option))
  return item.shape === 'pairs' ? [...new Set(response.filter((right, left) => item.key[left] !== right))] : []
}
