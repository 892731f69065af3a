import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'

/** All that this desk has seen of a quiz while it is open. */
export interface Seen {
  /** As last read, with every attempt ever seen that was not erased since. */
  readonly desk: Desk
  /** Ids of attempts that are gone for good, by a tombstone or from here. */
  readonly erased: ReadonlySet<string>
  /** The reading that the analysis is from. */
  readonly basis: Desk
}

/**
 * Adds a reading to what was seen.
 *
 * The store may answer with an older list than before, so an attempt that was seen stays; only an erased one goes. Of an attempt seen twice
 * the lowest score counts and the shortest time, as the server folds submissions, so the order of the readings changes no score. The
 * analysis is from the reading with the most attempts. What did not change stays the same object.
 *
 * A reading from before the last change of the quiz's state is passed over; under a later one all is marked anew.
 */
export function see(seen: Seen | undefined, reading: Desk): Seen {
  if (seen && reading.revision < seen.desk.revision) return seen
  const isAnew = seen !== undefined && reading.revision > seen.desk.revision
  const erased = new Set([...(seen?.erased ?? []), ...reading.erased])
  const attempts = new Map(seen?.desk.attempts.map((attempt) => [attempt.id, attempt]))
  for (const attempt of reading.attempts)
    attempts.set(attempt.id, isAnew ? attempt : united(attempts.get(attempt.id), attempt))
  return standing(reading, [...attempts.values()], erased, isAnew ? reading : fuller(seen?.basis, reading, erased))
}

/** Takes away an attempt that was erased from here. */
export function unsee({ desk, erased, basis }: Seen, attempt: string): Seen {
  return standing(desk, desk.attempts, new Set([...erased, attempt]), basis)
}

function standing(desk: Desk, attempts: readonly DeskAttempt[], erased: Seen['erased'], basis: Desk): Seen {
  const left = attempts.filter(({ id }) => !erased.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { desk: { ...desk, attempts: left, analysis: basis.analysis }, erased, basis }
}

function fuller(before: Desk | undefined, reading: Desk, erased: Seen['erased']): Desk {
  if (before === undefined || before.attempts.length <= reading.attempts.length) return reading
  return before.attempts.some(({ id }) => erased.has(id)) ? reading : before
}

/** One attempt as two readings together tell it. */
function united(before: DeskAttempt | undefined, now: DeskAttempt): DeskAttempt {
  if (before === undefined) return now
  const counts = isLower(now, before) ? now : before
  const seconds = Math.min(before.seconds, now.seconds)
  const submissions = Math.max(before.submissions, now.submissions)
  if (counts.seconds === seconds && counts.submissions === submissions) return counts
  return { ...counts, seconds, submissions, fast: before.fast || now.fast }
}

/** Among equal scores the one on time counts. */
const isLower = (a: DeskAttempt, b: DeskAttempt): boolean =>
  a.score < b.score || (a.score === b.score && !a.late && b.late)
