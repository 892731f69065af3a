import type { Item } from '../item.ts'
import { given } from '../quiz/responses.ts'
import type { Response } from '../wire/item.ts'

/** An attempt as the analysis needs it. Both lists are in the quiz's order and numbering. */
export interface Answered {
  /** `false`: not on this form; `null`: unanswered. */
  readonly responses: readonly (Response | false)[]
  /** 0 to 1; without meaning for an item that is not on the form. */
  readonly credits: readonly number[]
}

/**
 * What the attempts made of one item: lists with an entry for each attempt that had it on its form, in the attempts'
 * order.
 */
export interface Sample {
  readonly item: Item
  readonly responses: readonly Response[]
  readonly credits: readonly number[]
  /**
   * Mean credit for the other items of the same form, 0 to 1; absent where a form has no other.
   *
   * A share, so that forms of different lengths compare. Forms are drawn by chance, so one that is harder by chance
   * blurs what goes with the rest, but leans to no side.
   */
  readonly rests?: readonly number[]
}

/** What an attempt earned: a sum of credits, and how many items its form has. */
interface Earned {
  readonly points: number
  readonly items: number
}

export const isShown = ({ responses }: Answered, index: number): boolean => responses[index] !== false

export function earnedBy(attempt: Answered, count: number): Earned {
  let points = 0
  let items = 0
  for (let index = 0; index < count; index += 1) {
    if (!isShown(attempt, index)) continue
    points += attempt.credits[index] ?? 0
    items += 1
  }
  return { points, items }
}

/** The sample of each item, in the quiz's order. */
export function samplesOf(items: readonly Item[], attempts: readonly Answered[]): readonly Sample[] {
  const earned = attempts.map((attempt) => ({ attempt, ...earnedBy(attempt, items.length) }))
  return items.map((item, index) => {
    const shown = earned.filter(({ attempt }) => isShown(attempt, index))
    const credits = shown.map(({ attempt }) => attempt.credits[index] ?? 0)
    return {
      item,
      responses: shown.map(({ attempt }) => given(attempt.responses[index])),
      credits,
      ...(shown.every(({ items }) => items > 1)
        ? { rests: shown.map(({ points, items }, i) => exact((points - (credits[i] ?? 0)) / (items - 1))) }
        : {}),
    }
  })
}

/** Without what adding and subtracting left in the last digits, so that equal shares are equal numbers. */
const exact = (share: number): number => Math.round(share * 1e12) / 1e12
