import type { ItemCounts } from '../../../questions/wire/analysis.ts'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import { rulingAccepts } from './effect.ts'

/** A question that a class should hear of again, and how many got it right. */
export interface ToTeach {
  readonly item: DeskItem
  /** Its place in the quiz, from 0. */
  readonly index: number
  /** So few got it right that a lesson would help. */
  readonly isLow: boolean
  /** Absent where so few of a larger class had it that only totals may be told. */
  readonly counts?: { readonly right: number; readonly of: number }
  /** The wrong answer that most chose, of those that no ruling accepts. */
  readonly taken?: { readonly text: string; readonly count: number }
  /** Of what is typed the wrong number that most wrote. */
  readonly typed?: { readonly number: number; readonly count: number }
  /** Those who did best elsewhere got it wrong. */
  readonly isDoubtful: boolean
  /** Students who say that something is wrong with it. */
  readonly challenges: number
}

type Counted = Pick<ItemCounts, 'item' | 'shown' | 'correct' | 'chosen'>

/** Nobody teaches more than that again at once. */
const MOST = 3
/** A question that at least so many got right needs no lesson. */
const ENOUGH = 2 / 3
/** A wrong answer that one student chose says nothing of the class. */
const SEVERAL = 2

/**
 * The questions that need it most: those whose key is in doubt first, then those that fewest got right. One that is
 * challenged is among them however many got it right, as far as there is room. A dropped question, or one whose point
 * everybody has, needs nothing.
 */
export function teachAgain(desk: Desk): readonly ToTeach[] {
  const { analysis, items, challenges } = desk
  const all: readonly Counted[] =
    analysis.detail === 'totals'
      ? countsOfFew(desk)
      : analysis.items.flatMap((each) => (each.detail === 'totals' ? [] : [each]))
  const counted = new Map(all.map((each) => [each.item, each]))
  const doubtful = new Set(
    analysis.detail === 'totals'
      ? []
      : analysis.findings.flatMap((found) => (found.is === 'key-in-doubt' ? [found.item] : [])),
  )
  const needed = items.flatMap((item, index) => {
    const counts = counted.get(item.id)
    const said = challenges.filter((challenge) => challenge.item === item.id).length
    const isDoubtful = doubtful.has(item.id)
    const isLow = counts !== undefined && counts.correct / counts.shown < ENOUGH
    if (isSettled(desk, item) || !(isLow || isDoubtful || said > 0)) return []
    return [{ ...entryOf(desk, index, item, counts), isLow, isDoubtful, challenges: said }]
  })
  return needed.sort((a, b) => Number(b.isDoubtful) - Number(a.isDoubtful) || shareOf(a) - shareOf(b)).slice(0, MOST)
}

/**
 * Of a class too small for an analysis: what the rows of the grid say, in sum. How little that is has to be said beside
 * it.
 */
export function countsOfFew({ attempts, items }: Desk): readonly (Counted & { readonly detail: 'counts' })[] {
  return items.flatMap(({ id, options = [] }, index) => {
    const had = attempts.filter(({ responses }) => responses[index] !== false)
    if (had.length === 0) return []
    const correct = had.filter(({ credits }) => credits[index] === 1).length
    const chosen = options.map((_, option) => had.filter(({ responses }) => responses[index] === option).length)
    return [{ detail: 'counts', item: id, shown: had.length, correct, chosen }]
  })
}

const isSettled = ({ rulings }: Desk, { id }: DeskItem): boolean =>
  rulings.some(({ item, is }) => item === id && is !== 'accept')

const shareOf = ({ counts }: Pick<ToTeach, 'counts'>): number => (counts ? counts.right / counts.of : 1)

function entryOf(
  desk: Desk,
  index: number,
  item: DeskItem,
  counts: Counted | undefined,
): Omit<ToTeach, 'isLow' | 'isDoubtful' | 'challenges'> {
  if (counts === undefined) return { item, index }
  const wrong = (counts.chosen ?? []).map((count, option) => ({ text: item.options?.[option] ?? '', count, option }))
  const isWrong = (option: number) => option !== item.key && !rulingAccepts(desk, item, option)
  const typed = item.shape === 'number' && mostTyped(desk, index)
  const [most] = item.shape === 'one' ? wrong.filter(({ option }) => isWrong(option)).sort(byCount) : []
  return {
    item,
    index,
    counts: { right: counts.correct, of: counts.shown },
    ...(most && most.count >= SEVERAL ? { taken: { text: most.text, count: most.count } } : {}),
    ...(typed && typed.count >= SEVERAL ? { typed } : {}),
  }
}

/** Of the numbers that earned nothing, which no ruling accepts either. */
function mostTyped({ attempts }: Desk, index: number): ToTeach['typed'] {
  const wrong = attempts.flatMap(({ responses, credits }) => {
    const response = responses[index]
    return typeof response === 'number' && credits[index] === 0 ? [response] : []
  })
  const [most] = [...new Set(wrong)]
    .map((number) => ({ number, count: wrong.filter((other) => other === number).length }))
    .sort(byCount)
  return most
}

const byCount = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count
