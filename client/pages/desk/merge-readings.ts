import type { Challenge, Desk, DeskAttempt } from '../../../questions/wire/desk.ts'

/** All that this desk has seen of a quiz while it is open. */
export interface Seen {
  /** As last read, with every attempt and every challenge ever seen that was not erased since. */
  readonly desk: Desk
  /** Ids of attempts that are gone for good, by a tombstone or from here. */
  readonly erased: ReadonlySet<string>
  /** Ids of attempts that were not read since the state changed: their scores are from before. */
  readonly older: ReadonlySet<string>
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
  const erased = new Set([...(seen?.erased ?? []), ...reading.erased])
  if (seen === undefined) return standing({ desk: reading, erased, older: new Set(), basis: reading })
  if (reading.revision < seen.desk.revision) return seen
  const isAnew = reading.revision > seen.desk.revision
  const attempts = new Map(seen.desk.attempts.map((attempt) => [attempt.id, attempt]))
  const older = new Set(isAnew ? attempts.keys() : seen.older)
  for (const attempt of reading.attempts) {
    const before = older.delete(attempt.id) ? undefined : attempts.get(attempt.id)
    attempts.set(attempt.id, before === undefined ? attempt : united(before, attempt))
  }
  const challenges = unitedChallenges(seen.desk.challenges, reading.challenges)
  const { items } = seen.desk
  const { rulings } = isAnew ? reading : seen.desk
  const desk = { ...reading, items, rulings, attempts: [...attempts.values()], challenges }
  const basis = isAnew ? reading : fuller(seen.basis, reading, erased)
  return standing({ desk, erased, older: isAnew || older.size < seen.older.size ? older : seen.older, basis }, seen)
}

/** Takes away an attempt that was erased from here. */
export function unsee(seen: Seen, attempt: string): Seen {
  return standing({ ...seen, erased: new Set([...seen.erased, attempt]) }, seen)
}

/** What of it is not erased, in order; the list of before where nothing in it changed. */
function standing({ desk, erased, older, basis }: Seen, before?: Seen): Seen {
  const left = desk.attempts.filter(({ id }) => !erased.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const known = before?.desk.attempts
  const isSame = known?.length === left.length && left.every((attempt, i) => attempt === known[i])
  const attempts = isSame ? known : left
  const challenges = desk.challenges.filter(({ attempt }) => !erased.has(attempt))
  return { desk: { ...desk, attempts, challenges, analysis: basis.analysis }, erased, older, basis }
}

function fuller(before: Desk, reading: Desk, erased: Seen['erased']): Desk {
  if (before.attempts.length <= reading.attempts.length) return reading
  return before.attempts.some(({ id }) => erased.has(id)) ? reading : before
}

/** Of each attempt and item the last that arrived, newest first. */
function unitedChallenges(before: readonly Challenge[], now: readonly Challenge[]): readonly Challenge[] {
  const latest = new Map<string, Challenge>()
  for (const challenge of [...before, ...now]) {
    const name = `${challenge.attempt}:${challenge.item}`
    if ((latest.get(name)?.at ?? '') <= challenge.at) latest.set(name, challenge)
  }
  return [...latest.values()].sort((a, b) => (a.at > b.at ? -1 : 1))
}

/** One attempt as two readings together tell it. */
function united(before: DeskAttempt, now: DeskAttempt): DeskAttempt {
  const counts = isLower(now, before) ? now : before
  const seconds = Math.min(before.seconds, now.seconds)
  const submissions = Math.max(before.submissions, now.submissions)
  if (counts.seconds === seconds && counts.submissions === submissions) return counts
  return { ...counts, seconds, submissions, fast: before.fast || now.fast }
}

/** Among equal scores the one on time counts. */
const isLower = (a: DeskAttempt, b: DeskAttempt): boolean =>
  a.score < b.score || (a.score === b.score && !a.late && b.late)
