import type { Counted } from './deeds.ts'
import { QUESTIONS } from './deeds.ts'
import { CPU, PRICES, RESOURCES, type Resource, STORAGE, SUBSCRIPTION, type Use } from './prices.ts'

/** A lesson: how many hand in, and for how long its teacher looks at the desk, which is read so often. */
export const CLASS = 30
export const LESSON_SECONDS = 45 * 60
export const DESK_SECONDS = 20
/** Days of a month, and days that answers are kept where a teacher chooses nothing. */
export const MONTH = 30
export const KEPT_DAYS = 30

const NOTHING: Use = { requests: 0, reads: 0, writes: 0, deletes: 0, lists: 0 }

const times = (use: Use, count: number): Use => ({
  requests: use.requests * count,
  reads: use.reads * count,
  writes: use.writes * count,
  deletes: use.deletes * count,
  lists: use.lists * count,
})

const sum = (...uses: readonly Use[]): Use =>
  uses.reduce(
    (a, b) => ({
      requests: a.requests + b.requests,
      reads: a.reads + b.reads,
      writes: a.writes + b.writes,
      deletes: a.deletes + b.deletes,
      lists: a.lists + b.lists,
    }),
    NOTHING,
  )

/** What one student needs, by when a quiz tells its answers. */
export const attemptsOf = ({ page, start, answer, sheet, review }: Counted) => ({
  each: sum(page, start, times(answer, QUESTIONS), sheet),
  end: sum(page, start, sheet),
  closed: sum(page, start, sheet, review),
})

/** What a class's teacher needs. @param every Seconds between two readings of the desk. */
export function lessonOf(
  { publishing, deskPage, boardPage }: Counted,
  deskRead: Use,
  every: number = DESK_SECONDS,
): Use {
  // The board asks the desk's own tab, and no server.
  return sum(publishing, deskPage, boardPage, times(deskRead, LESSON_SECONDS / every))
}

/** An attempt with its share of a lesson. */
export const withLesson = (attempt: Use, lesson: Use): Use => sum(attempt, times(lesson, 1 / CLASS))

interface Carried {
  readonly attempts: number
  /** What is used up first. */
  readonly first: Resource
}

/** How many attempts fit into so much of each. */
export function carriedBy(attempt: Use, limitOf: (resource: Resource) => number): Carried {
  const rows = RESOURCES.flatMap((first) =>
    attempt[first] > 0 ? [{ first, attempts: Math.floor(limitOf(first) / attempt[first]) }] : [],
  )
  const [least] = rows.toSorted((a, b) => a.attempts - b.attempts)
  if (!least) throw new RangeError('An attempt needs something.')
  return least
}

/** How often a day's use has what the free plan gives a day. */
export const ofFree = (day: Use, resource: Resource): number => day[resource] / PRICES[resource].free

/** US dollars a month of each line of a bill. */
export interface Bill extends Readonly<Record<Resource, number>> {
  readonly subscription: number
  readonly cpu: number
  readonly storage: number
  readonly all: number
}

/** @param attempts A day. @param bytes Of one. */
export function billOf(attempt: Use, attempts: number, bytes: number): Bill {
  const month = times(attempt, attempts * MONTH)
  const beyond = (resource: Resource): number =>
    (Math.max(0, month[resource] - PRICES[resource].included) / 1e6) * PRICES[resource].million
  const lines = {
    subscription: SUBSCRIPTION,
    requests: beyond('requests'),
    reads: beyond('reads'),
    writes: beyond('writes'),
    deletes: beyond('deletes'),
    lists: beyond('lists'),
    // At most: every request is taken to need as much as the free plan allows one.
    cpu: (Math.max(0, month.requests * CPU.free - CPU.included) / 1e6) * CPU.million,
    storage: Math.max(0, (attempts * KEPT_DAYS * bytes) / 1e9 - STORAGE.included) * STORAGE.each,
  }
  return { ...lines, all: Object.values(lines).reduce((a, b) => a + b, 0) }
}

/** US dollars for a thousand attempts, once all that the plan includes is used up. */
export const dollarsForThousand = (attempt: Use): number =>
  RESOURCES.reduce((all, resource) => all + (attempt[resource] * PRICES[resource].million) / 1_000, 0) +
  (attempt.requests * CPU.free * CPU.million) / 1_000
