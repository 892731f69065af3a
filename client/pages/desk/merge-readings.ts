import { countsBefore } from '../../../questions/attempts/which-counts.ts'
import type { Challenge, Desk, DeskAttempt, DeskSheet } from '../../../questions/wire/desk.ts'

/** All that this desk has seen of a quiz while it is open. */
export interface MergedReadings {
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
 * The store may answer with an older list than before, so an attempt that was seen stays; only an erased one goes. Of
 * an attempt seen twice that sheet counts which the server would count of both, so the order of the readings changes no
 * score. The analysis is from the reading with the most attempts. What did not change stays the same object.
 *
 * A reading from before the last change of the quiz's state is passed over; under a later one all is marked anew.
 */
export function mergeReading(seen: MergedReadings | undefined, reading: Desk): MergedReadings {
  const erased = new Set([...(seen?.erased ?? []), ...reading.erased])
  if (seen === undefined) return standing({ desk: reading, erased, older: new Set(), basis: reading })
  if (reading.revision < seen.desk.revision) return seen
  const isAnew = reading.revision > seen.desk.revision
  const attempts = new Map(seen.desk.attempts.map((attempt) => [attempt.id, attempt]))
  const older = new Set(isAnew ? attempts.keys() : seen.older)
  for (const attempt of reading.attempts) {
    const before = older.delete(attempt.id) ? undefined : attempts.get(attempt.id)
    attempts.set(attempt.id, before === undefined ? attempt : united(before, attempt, reading))
  }
  const challenges = unitedChallenges(seen.desk.challenges, reading.challenges)
  const { items } = seen.desk
  const { rulings } = isAnew ? reading : seen.desk
  const desk = { ...reading, items, rulings, attempts: [...attempts.values()], challenges }
  const basis = isAnew ? reading : fuller(seen.basis, reading, erased)
  return standing({ desk, erased, older: isAnew || older.size < seen.older.size ? older : seen.older, basis }, seen)
}

/** Takes away an attempt that was erased from here. */
export function withoutAttempt(seen: MergedReadings, attempt: string): MergedReadings {
  return standing({ ...seen, erased: new Set([...seen.erased, attempt]) }, seen)
}

/** What of it is not erased, in order; the list of before where nothing in it changed. */
function standing({ desk, erased, older, basis }: MergedReadings, before?: MergedReadings): MergedReadings {
  const left = desk.attempts.filter(({ id }) => !erased.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const known = before?.desk.attempts
  const isSame = known?.length === left.length && left.every((attempt, i) => attempt === known[i])
  const attempts = isSame ? known : left
  const challenges = desk.challenges.filter(({ attempt }) => !erased.has(attempt))
  return { desk: { ...desk, attempts, challenges, analysis: basis.analysis }, erased, older, basis }
}

function fuller(before: Desk, reading: Desk, erased: MergedReadings['erased']): Desk {
  if (before.attempts.length <= reading.attempts.length) return reading
  return before.attempts.some(({ id }) => erased.has(id)) ? reading : before
}

/** The last challenge that arrived from each attempt to each item, newest first. */
function unitedChallenges(before: readonly Challenge[], now: readonly Challenge[]): readonly Challenge[] {
  const latest = new Map<string, Challenge>()
  for (const challenge of [...before, ...now]) {
    const name = `${challenge.attempt}:${challenge.item}`
    if ((latest.get(name)?.at ?? '') <= challenge.at) latest.set(name, challenge)
  }
  return [...latest.values()].sort((a, b) => (a.at > b.at ? -1 : 1))
}

/** One attempt as two readings together tell it: the sheet that counts of both is one that counts in one of them. */
function united(before: DeskAttempt, now: DeskAttempt, { settings, sheets: chosen }: Desk): DeskAttempt {
  if (isOneSheet(before, now)) return before
  const counts = isFirst(now, before, chosen[now.id], settings.feedback === 'closed') ? now : before
  const sheets = unitedSheets(counts, counts === now ? before : now)
  const inTime = [before, now].filter((each) => sheetsOf(each).some(({ lateness }) => lateness < 2))
  const seconds = Math.min(...(inTime.length > 0 ? inTime : [before, now]).map((each) => each.seconds))
  if (counts.seconds === seconds && counts.submissions === sheets.length) return counts
  const several = sheets.length > 1 ? { sheets } : {}
  return { ...counts, ...several, seconds, submissions: sheets.length, fast: before.fast || now.fast }
}

/** Nothing has come to it, as is so of nearly every attempt at nearly every reading. */
function isOneSheet(before: DeskAttempt, now: DeskAttempt): boolean {
  if (before.sheets !== undefined || now.sheets !== undefined || before.digest !== now.digest) return false
  return SHEET_PARTS.every((part) => before[part] === now[part])
}

const SHEET_PARTS = ['score', 'max', 'lateness', 'started', 'seconds', 'submissions', 'fast', 'slip', 'late'] as const

function isFirst(a: DeskAttempt, b: DeskAttempt, chosen: string | undefined, isClosed: boolean): boolean {
  if (a.digest !== b.digest && [a.digest, b.digest].includes(chosen ?? '')) return a.digest === chosen
  return countsBefore(a, b, isClosed) < 0
}

/** All of an attempt's sheets, also where there is one only. */
function sheetsOf(attempt: DeskAttempt): readonly DeskSheet[] {
  const { sheets, digest, score, max, lateness, started, seconds, slip } = attempt
  const arrived = slip ?? new Date(Date.parse(started) + 1000 * seconds).toISOString()
  return sheets ?? [{ digest, score, max, lateness, arrived, ...(slip === undefined ? {} : { slip: true }) }]
}

/** Those of both, each as early as it was seen, first the one that counts. */
function unitedSheets(counts: DeskAttempt, other: DeskAttempt): readonly DeskSheet[] {
  const all = new Map<string, DeskSheet>()
  for (const sheet of [...sheetsOf(counts), ...sheetsOf(other)]) {
    const known = all.get(sheet.digest)
    const isEarlier = known === undefined || sheet.lateness < known.lateness
    if (isEarlier) all.set(sheet.digest, sheet)
  }
  return [...all.values()]
}
