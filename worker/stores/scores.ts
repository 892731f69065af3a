import * as v from 'valibot'
import type { StoredRecord, Submission } from '../../questions/attempts/records.ts'
import { LATENESSES } from '../../questions/wire/lateness.ts'
import { present } from '../../questions/wire/present.ts'
import { ERASED_AT_ONCE } from '../limits.ts'
import { seatAgain, seatOf, timeOf, timeText } from '../tokens/codes.ts'
import { expiration } from './lifetimes.ts'
import { persist, reached } from './persist.ts'

/*
 * SCORES. Every value is ''; what is kept stands in the key and its metadata, so that one list reads 1,000 of them.
 *
 *   s:{code}:{start}{attempt}:{digest}{0|1|2}{s}   a submission; 0 on time, 1 over its own clock, 2 after the quiz had closed.
 *                                                  's' and when: a slip brought it in after that. Metadata { name, seconds, responses, broughtAt, edition }
 *   s:{code}:#{seat}:{digest}{0|1|2}{s}:{start}    the same of a seat, however often it was begun
 *   s:{code}:{start}{attempt}:!                    tombstone of one attempt
 *   s:{code}:#{seat}:!{time}                       the same of what was begun at a seat until then
 *   s:{code}:!                                     tombstone of the quiz
 *
 * start: 9 characters of base 32, milliseconds since 1970; attempt: 16 of base 32; seat: its number in 4 digits;
 * digest: 22 of base64url, of the responses as they are stored. Until November 2026 a 1 could mean either kind of late,
 * and there was no 's'; until December it stood without its time, and a sheet that was accepted and came again was late
 * once more. '!' sorts before all of them. Submissions expire with their attempt, tombstones a day after every token.
 * Keys are only ever added, or erased behind a tombstone; reading folds them (questions/attempts/counted-attempts.ts).
 */

const TOMBSTONE = '!'
const EDITION = 1
/** A digest, how late, and when a slip brought it in, if one did. */
const SHEET = /^([\w-]{22})([012])(s\w{9}|s)?$/

const responses = v.array(v.union([v.number(), v.array(v.number()), v.null(), v.literal(false)]))
const metadataSchema = v.object({
  name: v.optional(v.string()),
  seconds: v.number(),
  responses,
  broughtAt: v.optional(v.number()),
  edition: v.literal(EDITION),
})

export interface Scores {
  /** One write. @param expires Milliseconds since 1970. */
  readonly add: (code: string, submission: Submission, expires: number, now: number) => Promise<void>
  /** All records of a quiz: one list for every 1,000. */
  readonly ofQuiz: (code: string) => Promise<readonly StoredRecord[]>
  readonly ofAttempt: (code: string, attempt: string) => Promise<readonly StoredRecord[]>
  /** Erases an attempt for good: a copy that comes late stays erased. Of a seat's, what was begun until now. */
  readonly eraseAttempt: (code: string, attempt: string, expires: number, now: number) => Promise<void>
  /** The same for all of a quiz. @returns Whether keys are left to delete, though none of them counts any more. */
  readonly eraseQuiz: (code: string, expires: number, now: number) => Promise<boolean>
}

/** All of it throws `StoreUnavailable` where KV does. */
export function scoresIn(namespace: KVNamespace): Scores {
  const put = (key: string, metadata: unknown, expires: number, now: number) =>
    persist(() => namespace.put(key, '', { expiration: expiration(expires, now), metadata }))

  const list = async (prefix: string): Promise<readonly StoredRecord[]> => {
    const entries: StoredRecord[] = []
    let cursor: string | undefined
    do {
      const page = await reached(namespace.list<unknown>({ prefix, ...present({ cursor }) }))
      entries.push(...page.keys.flatMap(({ name, metadata }) => entryOf(name, metadata) ?? []))
      cursor = page.list_complete ? undefined : page.cursor
    } while (cursor !== undefined)
    return entries
  }

  /**
   * Deletes what a tombstone already covers, so a failure here brings nothing back: it expires in its time. Tombstones
   * stay, those of single attempts too: a place could see one of them go before it sees the quiz's own.
   *
   * @param since What was begun later at a seat stays.
   */
  const clear = async (prefix: string, since: number): Promise<boolean> => {
    const covered: string[] = []
    let cursor: string | undefined
    do {
      const page = await reached(namespace.list({ prefix, ...present({ cursor }) }))
      const names = page.keys.map(({ name }) => name)
      covered.push(...names.filter((name) => !isTombstone(name) && (begunAt(name) ?? 0) <= since))
      cursor = page.list_complete ? undefined : page.cursor
    } while (cursor !== undefined && covered.length < ERASED_AT_ONCE.scores)
    const now = covered.slice(0, ERASED_AT_ONCE.scores)
    const deleted = await Promise.allSettled(now.map((name) => namespace.delete(name)))
    return cursor !== undefined || now.length < covered.length || deleted.some(({ status }) => status === 'rejected')
  }

  return {
    add: (code, submission, expires, now) => {
      const { attempt, digest, lateness, broughtAt, seat } = submission
      const slip = broughtAt === undefined ? '' : `s${timeText(broughtAt)}`
      const begun = seat === undefined ? '' : `:${timeText(seat.start)}`
      return put(`s:${code}:${attempt}:${digest}${lateness}${slip}${begun}`, metadataOf(submission), expires, now)
    },
    ofQuiz: (code) => list(`s:${code}:`),
    ofAttempt: (code, attempt) => list(`s:${code}:${attempt}:`),
    eraseAttempt: async (code, attempt, expires, now) => {
      const until = seatOf(attempt) === undefined ? '' : timeText(now)
      await put(`s:${code}:${attempt}:${TOMBSTONE}${until}`, undefined, expires, now)
      await clear(`s:${code}:${attempt}:`, now)
    },
    eraseQuiz: async (code, expires, now) => {
      await put(`s:${code}:${TOMBSTONE}`, undefined, expires, now)
      return clear(`s:${code}:`, Number.POSITIVE_INFINITY)
    },
  }
}

/** The bytes that a submission's metadata takes in the store. */
export function metadataBytes(submission: Kept): number {
  return new TextEncoder().encode(JSON.stringify(metadataOf(submission))).length
}

type Kept = Pick<Submission, 'name' | 'seconds' | 'responses' | 'broughtAt'>

/** What is kept of a submission beside its key. */
const metadataOf = ({ name, seconds, responses: given, broughtAt }: Kept) => ({
  name,
  seconds,
  responses: given,
  broughtAt,
  edition: EDITION,
})

/** What a key and its metadata say; `undefined` for what this file did not write. */
function entryOf(key: string, metadata: unknown): StoredRecord | undefined {
  const [, , attempt, end] = key.split(':')
  if (attempt === TOMBSTONE) return { is: 'erased-quiz' }
  if (attempt === undefined || end === undefined) return undefined
  const number = seatOf(attempt)
  if (end.startsWith(TOMBSTONE)) {
    const since = timeOf(end.slice(TOMBSTONE.length))
    const again = number === undefined || since === undefined ? undefined : { since, attempt: seatAgain(number, since) }
    return { is: 'erased-attempt', attempt, again }
  }
  const [, digest, late, slip] = SHEET.exec(end) ?? []
  const lateness = LATENESSES.find((each) => String(each) === late)
  const parsed = v.safeParse(metadataSchema, metadata)
  if (digest === undefined || lateness === undefined || !parsed.success) return undefined
  const { name, seconds, responses: given, broughtAt } = parsed.output
  if ((slip === undefined) !== (broughtAt === undefined)) return undefined
  const seat = number === undefined ? undefined : { number, start: begunAt(key) ?? 0 }
  return {
    is: 'submission',
    submission: { attempt, digest, lateness, broughtAt, name, seat, seconds, responses: given },
  }
}

/** When what stands under a seat's key was begun; `undefined` for any other key. */
const begunAt = (key: string): number | undefined => timeOf(key.split(':')[4] ?? '')

const isTombstone = (key: string): boolean => key.split(':').some((part) => part.startsWith(TOMBSTONE))
