import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import type { Reply } from '../../reply.ts'

interface Restored {
  readonly items: readonly ReviewItem[]
  /** How many are not as they were kept: gone from the topic, or back in the topic's own words. */
  readonly lost: number
}

/**
 * The items that choices stand for. What was drawn again or worded anew is asked of the server once more; where it
 * cannot be had, the topic's own item is taken.
 */
export async function restore(
  choices: readonly ItemChoice[],
  bank: readonly ReviewItem[],
  ask: (choice: ItemChoice) => Promise<Reply<ReviewItem>>,
): Promise<Restored> {
  const read = await Promise.all(
    choices.map(async (choice) => {
      const own = bank.find(({ id }) => id === choice.id)
      if (!own || (choice.turn === undefined && choice.stem === undefined))
        return { item: own, isKept: own !== undefined }
      const reply = await ask(choice)
      const isKept = reply.ok && reply.value.findings.every(({ level }) => level !== 'B')
      return { item: isKept ? reply.value : own, isKept }
    }),
  )
  return { items: read.flatMap(({ item }) => item ?? []), lost: read.filter(({ isKept }) => !isKept).length }
}
