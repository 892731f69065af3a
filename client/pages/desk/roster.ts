import { plainName } from '../../../questions/attempts/same-names.ts'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import { typedNumber } from '../../../questions/wire/typed-number.ts'

export const COUNTINGS = ['all', 'first', 'best', 'last', 'average'] as const
/** Which of several attempts under one name the table shows. */
export type Counting = (typeof COUNTINGS)[number]

export const SORTS = ['name', 'started', 'took', 'score'] as const
export type RosterSort = (typeof SORTS)[number]

export interface RosterOrder {
  /** Or the place of an item in the quiz, from 0. */
  readonly by: RosterSort | number
  readonly descending: boolean
}

/** A row of the table. */
export interface RosterEntry {
  /** The attempt shown; of an average, the last. */
  readonly attempt: DeskAttempt
  /** Attempts that the score is the average of, where there are several, and whether one of them was late. */
  readonly averaged?: { readonly count: number; readonly late: boolean }
  readonly score: number
}

/** The attempts as the table shows them: one for each name unless all count, those that the search finds, in order. */
export function entriesOf(
  attempts: readonly DeskAttempt[],
  counting: Counting,
  search: string,
  order: RosterOrder,
): readonly RosterEntry[] {
  const sought = plainName(search)
  const found = sought === '' ? attempts : attempts.filter((attempt) => isFound(attempt, sought))
  const entries = counting === 'all' ? found.map(entryOf) : groupsOf(found).map((group) => countedOf(group, counting))
  const compare = comparison(order.by)
  const sign = order.descending ? -1 : 1
  // Equals stand in order of their start whichever way the table is sorted.
  return entries.sort((a, b) => sign * compare(a, b) || compareStarts(a, b))
}

/** Finds by a part of the name, or by the whole number of the seat. */
const isFound = ({ name, seat }: DeskAttempt, sought: string): boolean =>
  seat === undefined ? plainName(name ?? '').includes(sought) : typedNumber(sought) === seat

const entryOf = (attempt: DeskAttempt): RosterEntry => ({ attempt, score: attempt.score })

/** Attempts under one name; without a name each stands alone. */
function groupsOf(attempts: readonly DeskAttempt[]): readonly (readonly DeskAttempt[])[] {
  const groups = new Map<string, DeskAttempt[]>()
  for (const attempt of attempts) {
    const key = attempt.name === undefined ? `id ${attempt.id}` : `name ${plainName(attempt.name)}`
    const group = groups.get(key)
    if (group) group.push(attempt)
    else groups.set(key, [attempt])
  }
  return [...groups.values()]
}

function countedOf(group: readonly DeskAttempt[], counting: Exclude<Counting, 'all'>): RosterEntry {
  const entries = group.map(entryOf).sort(compareStarts)
  const [first] = entries
  const last = entries[entries.length - 1]
  if (!first || !last) throw new RangeError('A group of attempts has one at least.')
  if (first === last) return first
  switch (counting) {
    case 'first':
      return first
    case 'last':
      return last
    case 'best':
      return entries.reduce((best, entry) => (shareOf(entry) > shareOf(best) ? entry : best))
    case 'average': {
      const score = entries.reduce((sum, entry) => sum + entry.score, 0) / entries.length
      return { attempt: last.attempt, score, averaged: { count: entries.length, late: group.some(({ late }) => late) } }
    }
  }
}

/** Forms may differ in length. */
const shareOf = ({ score, attempt }: RosterEntry): number => (attempt.max > 0 ? score / attempt.max : 0)

const compareStarts = (a: RosterEntry, b: RosterEntry): number =>
  a.attempt.started < b.attempt.started ? -1 : Number(a.attempt.started > b.attempt.started)

function comparison(by: RosterOrder['by']): (a: RosterEntry, b: RosterEntry) => number {
  if (typeof by === 'number') return (a, b) => earned(a.attempt, by) - earned(b.attempt, by)
  switch (by) {
    case 'name': {
      const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'accent' })
      return (a, b) =>
        (a.attempt.seat ?? 0) - (b.attempt.seat ?? 0) || compare(a.attempt.name ?? '', b.attempt.name ?? '')
    }
    case 'started':
      return compareStarts
    case 'took':
      return (a, b) => a.attempt.seconds - b.attempt.seconds
    case 'score':
      return (a, b) => shareOf(a) - shareOf(b)
  }
}

/** What an attempt earned with an item; whoever did not have it, or left it out, comes before who got it wrong. */
function earned({ responses, credits }: DeskAttempt, item: number): number {
  const response = responses[item] ?? null
  if (response === false) return -2
  return response === null && credits[item] !== 1 ? -1 : (credits[item] ?? 0)
}
