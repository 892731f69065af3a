import type { Item } from '../item.ts'
import { markOf } from '../quiz/marking.ts'
import { given } from '../quiz/responses.ts'
import { isDropped, type Ruled, ruledItems } from '../quiz/ruling.ts'
import type { Ruling } from '../wire/ruling.ts'
import { livingSubmissions } from './erasure.ts'
import type { Entry, Submission } from './records.ts'

export interface Marks {
  /** Of each item, in the quiz's order. */
  readonly credits: readonly number[]
  readonly score: number
  readonly max: number
}

/** An attempt as it counts. */
export interface Attempt extends Omit<Submission, 'digest'>, Marks {
  /** How many different responses were submitted. */
  readonly submissions: number
}

/**
 * The attempts that a quiz's records come to, in order of their ids: of their start, or of their seats.
 *
 * Every submission is marked anew and the lowest score counts: whoever changes answers after seeing the feedback can only lose. It is on
 * time if any record of those responses is; its time is the shortest of the attempt's. Among equal scores the one on time counts. A
 * tombstone wins over everything that it covers. The order of the records and their repetition change nothing, so no transaction is needed
 * to write them.
 *
 * @param rulings In force. Which submission is the lowest is decided under them too.
 */
export function fold(
  entries: readonly Entry[],
  items: readonly Item[],
  rulings: readonly Ruling[],
): readonly Attempt[] {
  if (isErased(entries)) return []
  const attempts = Map.groupBy(livingSubmissions(entries), ({ attempt }) => attempt)
  const ruled = ruledItems(items, rulings)
  return [...attempts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => counted(of, ruled))
}

/** Whether a quiz's records say that all of it was erased. */
export const isErased = (entries: readonly Entry[]): boolean => entries.some(({ is }) => is === 'erased-quiz')

/** What responses earn: credit for each item of the quiz, 0 for one that is not on the form or was dropped; the others are the most. */
export function marksOf(responses: Submission['responses'], items: readonly Item[], rulings: readonly Ruling[]): Marks {
  return marksUnder(responses, ruledItems(items, rulings))
}

function marksUnder(responses: Submission['responses'], ruled: readonly Ruled[]): Marks {
  const credits = ruled.map((each, i) => {
    const response = responses[i]
    return response === false ? 0 : markOf(each, given(response)).credit
  })
  const counts = ruled.filter((each, i) => responses[i] !== false && !isDropped(each))
  return { credits, score: scoreOf(credits), max: counts.length }
}

/** The one of an attempt's submissions that counts. */
function counted(submissions: readonly Submission[], ruled: readonly Ruled[]): Attempt {
  const different = [...Map.groupBy(submissions, ({ digest }) => digest).values()].flatMap((records) => {
    const [first] = records
    return first ? [{ ...first, late: records.every(({ late }) => late), ...marksUnder(first.responses, ruled) }] : []
  })
  const [lowest] = different.sort(
    (a, b) => a.score - b.score || Number(a.late) - Number(b.late) || (a.digest < b.digest ? -1 : 1),
  )
  if (!lowest) throw new RangeError('An attempt without a submission is none.')
  const { digest: _, seat, ...attempt } = lowest
  return {
    ...attempt,
    ...(seat ? { seat: { ...seat, start: Math.min(...submissions.map((one) => one.seat?.start ?? seat.start)) } } : {}),
    seconds: Math.min(...submissions.map(({ seconds }) => seconds)),
    submissions: different.length,
  }
}

/** The sum of credits, to two decimals: what is shown and what is compared. */
function scoreOf(credits: readonly number[]): number {
  return Math.round(100 * credits.reduce((sum, credit) => sum + credit, 0)) / 100
}
