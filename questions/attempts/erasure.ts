import type { StoredRecord, Submission, Tombstone } from './records.ts'

/**
 * What an attempt is called by now that was there at a time, in milliseconds since 1970; `undefined` if it has been
 * erased since.
 */
type Naming = (attempt: string, time: number) => string | undefined

/** The names that a quiz's tombstones leave. */
export function namingOf(entries: readonly StoredRecord[]): Naming {
  const tombstones = tombstonesIn(entries)
  return (attempt, time) => {
    const own = tombstones.get(attempt) ?? []
    const isCovered = own.some(({ again }) => again === undefined || time <= again.since)
    return isCovered ? undefined : (own.at(-1)?.again?.attempt ?? attempt)
  }
}

/** The submissions that no tombstone covers, each under the id that its attempt has by now. */
export function livingSubmissions(entries: readonly StoredRecord[]): readonly Submission[] {
  const nameOf = namingOf(entries)
  return entries.flatMap((entry) => {
    if (entry.is !== 'submission') return []
    const attempt = nameOf(entry.submission.attempt, entry.submission.seat?.start ?? 0)
    return attempt === undefined ? [] : [{ ...entry.submission, attempt }]
  })
}

/** The attempts that were erased, by every id that they had. */
export function erasedAttempts(entries: readonly StoredRecord[]): readonly string[] {
  return [...tombstonesIn(entries)].flatMap(([attempt, own]) => {
    const ids = [attempt, ...own.flatMap(({ again }) => again?.attempt ?? [])]
    return own.every(({ again }) => again) ? ids.slice(0, -1) : ids
  })
}

/** By attempt, in order of their time. */
function tombstonesIn(entries: readonly StoredRecord[]): ReadonlyMap<string, readonly Tombstone[]> {
  const all = entries.flatMap((entry) => (entry.is === 'erased-attempt' ? [entry] : []))
  const ordered = all.toSorted((a, b) => (a.again?.since ?? 0) - (b.again?.since ?? 0))
  return Map.groupBy(ordered, ({ attempt }) => attempt)
}
