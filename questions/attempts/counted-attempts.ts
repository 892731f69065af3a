import type { Item } from '../item.ts'
import { markOf } from '../quiz/marking.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { given } from '../quiz/responses.ts'
import { isDropped, type Ruled, ruledItems } from '../quiz/ruling.ts'
import { LATENESSES, type Lateness } from '../wire/lateness.ts'
import type { Ruling } from '../wire/ruling.ts'
import type { Settings } from '../wire/settings.ts'
import { livingSubmissions } from './erasure.ts'
import type { Sitting, StoredRecord, Submission } from './records.ts'
import { countsBefore, type Weighed } from './which-counts.ts'

interface Marks {
  /** Of each item, in the quiz's order. */
  readonly credits: readonly number[]
  readonly score: number
  readonly max: number
}

/** One set of responses that an attempt handed in, however often. */
export interface HandedSheet extends Marks, Weighed {
  readonly responses: Submission['responses']
  /** From the start to the first arrival. */
  readonly seconds: number
  /** A slip alone says that it was sent before the quiz closed. When it arrived, in milliseconds since 1970. */
  readonly broughtAt?: number
  /** Of a seat's: when the beginning that it came from was, in milliseconds since 1970. */
  readonly begun?: number
}

/** An attempt as it counts: the marks and responses are those of the sheet that does. */
export interface CountedAttempt extends Omit<HandedSheet, 'begun'> {
  readonly attempt: string
  readonly name?: string | undefined
  /** It was begun then for the first time. */
  readonly seat?: Sitting | undefined
  readonly late: boolean
  /** All that were handed in; the first is the one that counts. */
  readonly sheets: readonly HandedSheet[]
}

/** What of a quiz decides how its attempts count. */
type Counted = Pick<Quiz, 'items'> & { readonly settings: Pick<Settings, 'feedback'> }

/** What a teacher has decided since it was published. */
export interface Decisions {
  readonly rulings: readonly Ruling[]
  /** By attempt, the digest of the sheet that is to count. */
  readonly sheets?: Readonly<Record<string, string>>
  /** ISO 8601: what slips had brought in by then counts as sent in time. */
  readonly accepted?: string
}

/**
 * The attempts that a quiz's records come to, in order of their ids: of their start, or of their seats.
 *
 * Every sheet is marked anew. Which one counts is decided in `countsBefore`, unless the teacher chose. A sheet is as
 * early as the earliest record of it; its time is the shortest. Where no answer is told before closing, what a slip
 * brought in later counts as late until the teacher accepts it. A tombstone wins over everything that it covers. The
 * order of the records and their repetition change nothing, so no transaction is needed to write them.
 */
export function countAttempts(
  entries: readonly StoredRecord[],
  quiz: Counted,
  decisions: Decisions,
): readonly CountedAttempt[] {
  if (isErased(entries)) return []
  const attempts = Map.groupBy(livingSubmissions(entries), ({ attempt }) => attempt)
  const ruled = ruledItems(quiz.items, decisions.rulings)
  return [...attempts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => counted(of, ruled, quiz, decisions))
}

/** Whether a quiz's records say that all of it was erased. */
export const isErased = (entries: readonly StoredRecord[]): boolean => entries.some(({ is }) => is === 'erased-quiz')

/**
 * What responses earn: credit for each item of the quiz, 0 for one that is not on the form or was dropped; the others
 * are the most.
 */
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

function counted(
  submissions: readonly Submission[],
  ruled: readonly Ruled[],
  { settings }: Counted,
  { sheets: chosen, accepted }: Decisions,
): CountedAttempt {
  const isClosed = settings.feedback === 'closed'
  const until = accepted === undefined ? Number.NEGATIVE_INFINITY : Date.parse(accepted)
  const standing: Standing = ({ lateness, broughtAt }) =>
    !isClosed || broughtAt === undefined || broughtAt <= until ? lateness : 2
  // What comes after closing changes no time either.
  const inTime = submissions.filter((each) => standing(each) < 2)
  const sheets = [...Map.groupBy(submissions, ({ digest }) => digest).values()]
    .map((records) => sheetOf(records, ruled, standing))
    .sort((a, b) => countsBefore(a, b, isClosed))
  const [one] = submissions
  const first = sheets.find(({ digest }) => one && digest === chosen?.[one.attempt]) ?? sheets[0]
  if (!one || !first) throw new RangeError('An attempt without a submission is none.')
  const { attempt, name, seat } = one
  const { begun: _, ...counts } = first
  return {
    ...counts,
    attempt,
    name,
    seat: seat && { ...seat, start: Math.min(...submissions.map((each) => each.seat?.start ?? seat.start)) },
    late: first.lateness > 0,
    seconds: Math.min(...(inTime.length > 0 ? inTime : submissions).map((each) => each.seconds)),
    sheets: [first, ...sheets.filter((sheet) => sheet !== first)],
  }
}

/** How late a record counts: a slip is believed, or not yet. */
type Standing = (submission: Submission) => Lateness

/** What several records of the same responses come to. */
function sheetOf(records: readonly Submission[], ruled: readonly Ruled[], standing: Standing): HandedSheet {
  const [one] = records
  if (!one) throw new RangeError('A sheet without a record is none.')
  const earliest = Math.min(...records.map(({ lateness }) => lateness))
  const told = records.filter(({ lateness }) => lateness === earliest)
  const brought = told.flatMap(({ broughtAt }) => broughtAt ?? [])
  const starts = records.flatMap(({ seat, seconds }) =>
    seat ? [{ begun: seat.start, at: seat.start + 1000 * seconds }] : [],
  )
  const [sat] = starts.sort((a, b) => a.at - b.at || a.begun - b.begun)
  const counted = records.map(standing)
  return {
    digest: one.digest,
    lateness: LATENESSES.find((each) => counted.includes(each)) ?? 2,
    responses: one.responses,
    seconds: Math.min(...records.map(({ seconds }) => seconds)),
    ...marksUnder(one.responses, ruled),
    ...(brought.length < told.length ? {} : { broughtAt: Math.min(...brought) }),
    ...(sat ? { begun: sat.begun } : {}),
  }
}

/** The sum of credits, to two decimals: what is shown and what is compared. */
function scoreOf(credits: readonly number[]): number {
  return Math.round(100 * credits.reduce((sum, credit) => sum + credit, 0)) / 100
}
