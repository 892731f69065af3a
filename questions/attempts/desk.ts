import type { Item } from '../item.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { isDropped, ruledItems } from '../quiz/ruling.ts'
import { analyse } from '../statistics/analyse.ts'
import type { Analysis } from '../wire/analysis.ts'
import type { Challenge, Desk, DeskAttempt, DeskItem, DeskSheet } from '../wire/desk.ts'
import { present } from '../wire/present.ts'
import type { Ruling } from '../wire/ruling.ts'
import type { SeatTerms } from '../wire/seat.ts'
import type { CountedAttempt, HandedSheet } from './counted-attempts.ts'

/**
 * Words a second at which nobody reads: three times the 238 words a minute that adults read in silence (Brysbaert 2019,
 * a review of 190 studies). An attempt that took less for the items it answered is marked fast.
 */
const SKIMMED_WORDS_PER_SECOND = (3 * 238) / 60

/** What the desk needs to know beside the quiz and its attempts. Times are ISO 8601. */
export interface DeskState {
  /** The closing time in force. */
  readonly closes?: string
  readonly deleted: boolean
  readonly revision: number
  /** In force; the attempts are marked under them. */
  readonly rulings: readonly Ruling[]
  /** By attempt, the digest of the sheet that the teacher chose. */
  readonly sheets: Readonly<Record<string, string>>
  /** By its number, what the teacher has given to a seat. */
  readonly seats: Readonly<Record<string, SeatTerms>>
  /** What slips had brought in by then counts as sent in time. */
  readonly accepted?: string
  /** The answers were told from then on, and the quiz took more after that. */
  readonly told?: string
  /** In any order. */
  readonly challenges: readonly Challenge[]
  /** From when nobody can start it. */
  readonly until: string
  /** When the last of the quiz is erased. */
  readonly kept: string
  /** Ids of the attempts that were erased. */
  readonly erased: readonly string[]
  /** When an attempt was begun, from its id; not asked for a seat's. */
  readonly startOf: (attempt: string) => string
}

/** The part of it that a table of answers needs. */
export function tableOf(
  { code, title, items }: Quiz,
  standing: DeskState,
  attempts: readonly CountedAttempt[],
): Pick<Desk, 'code' | 'title' | 'rulings' | 'items' | 'attempts'> {
  const words = items.map(wordsOf)
  return {
    code,
    title,
    rulings: standing.rulings,
    items: items.map(deskItem),
    attempts: attempts.map((attempt) => deskAttempt(attempt, standing, words)),
  }
}

/** The teacher's page: the quiz with its keys, and every attempt as it counts. */
export function deskOf(quiz: Quiz, standing: DeskState, attempts: readonly CountedAttempt[]): Desk {
  const { closes, deleted, until, kept, erased, revision, rulings, sheets, seats, accepted, told } = standing
  // When it closes is what the desk has said since.
  const { closes: _, ...settings } = quiz.settings
  return {
    ...tableOf(quiz, standing, attempts),
    topic: quiz.topic,
    language: quiz.language,
    settings: { ...settings, ...present({ closes }) },
    ...present({ from: quiz.from }),
    created: quiz.created,
    until,
    kept,
    deleted,
    revision,
    sheets,
    seats,
    ...present({ accepted, told }),
    challenges: [...standing.challenges].sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at)),
    practice: settings.feedback !== 'closed' || quiz.open,
    open: quiz.open,
    ...present({ robot: quiz.robot }),
    abouts: quiz.abouts ?? {},
    erased,
    analysis: analysisUnder(rulings, quiz.items, attempts),
  }
}

/**
 * How the quiz worked with its rulings: an item that was dropped was on nobody's form, and where everyone has the point
 * nothing is found out about the item.
 */
function analysisUnder(
  rulings: readonly Ruling[],
  items: readonly Item[],
  attempts: readonly CountedAttempt[],
): Analysis {
  const ruled = ruledItems(items, rulings)
  const counted = attempts.map(({ responses, credits }) => ({
    credits,
    responses: responses.map((response, i) => {
      const item = ruled[i]
      return item && isDropped(item) ? false : response
    }),
  }))
  const analysis = analyse(items, counted)
  if (!('findings' in analysis)) return analysis
  const given = new Set(rulings.flatMap(({ is, item }) => (is === 'everyone' ? [item] : [])))
  return { ...analysis, findings: analysis.findings.filter((found) => !('item' in found && given.has(found.item))) }
}

function deskAttempt(attempt: CountedAttempt, standing: DeskState, words: readonly number[]): DeskAttempt {
  const { attempt: id, name, seat, seconds, score, max, late, lateness, digest, responses, credits } = attempt
  const read = words.reduce((sum, count, i) => sum + (isAnswered(responses[i]) ? count : 0), 0)
  const fast = seconds < read / SKIMMED_WORDS_PER_SECOND
  const started = seat === undefined ? standing.startOf(id) : new Date(seat.start).toISOString()
  const sheets = attempt.sheets.map((sheet) => deskSheet(sheet, Date.parse(started), standing.told))
  const [counts] = sheets
  return {
    id,
    ...present({ name }),
    ...(seat === undefined ? {} : { seat: seat.number }),
    started,
    seconds,
    score,
    max,
    late,
    lateness,
    digest,
    fast,
    ...(counts?.slip ? { slip: counts.arrived } : {}),
    ...(counts?.told ? { told: true } : {}),
    submissions: sheets.length,
    ...(sheets.length > 1 ? { sheets } : {}),
    responses,
    credits,
  }
}

/** @param started When its attempt was begun, in milliseconds since 1970, where the sheet does not tell. */
function deskSheet(sheet: HandedSheet, started: number, told: string | undefined): DeskSheet {
  const { digest, score, max, lateness, seconds, broughtAt, begun = started } = sheet
  const arrived = broughtAt ?? begun + 1000 * seconds
  return {
    digest,
    score,
    max,
    lateness,
    arrived: new Date(arrived).toISOString(),
    ...(broughtAt === undefined ? {} : { slip: true }),
    ...(told !== undefined && arrived > Date.parse(told) ? { told: true } : {}),
  }
}

function deskItem(item: Item): DeskItem {
  return {
    id: item.id,
    kind: item.kind,
    shape: item.shape,
    stem: item.stem,
    ...present({ exhibit: item.exhibit, reworded: item.reworded }),
    ...sidesOf(item),
    keyText: item.keyText,
    ...(item.shape === 'one' ? { key: item.key } : {}),
    ...(item.shape === 'one' || item.shape === 'several' ? { whys: item.options.map(({ why }) => why ?? null) } : {}),
    standing: item.standing,
    receipts: item.receipts,
  }
}

function sidesOf(item: Item): Pick<DeskItem, 'options' | 'left' | 'right' | 'unit'> {
  const texts = (options: readonly { readonly text: string }[]) => options.map(({ text }) => text)
  if (item.shape === 'number') return { unit: item.unit }
  return item.shape === 'pairs' ? { left: item.left, right: texts(item.right) } : { options: texts(item.options) }
}

const isAnswered = (response: unknown): boolean => response !== undefined && response !== null && response !== false

/** The words of a stem and what it offers. */
function wordsOf(item: Item): number {
  const { options = [], left = [], right = [] } = sidesOf(item)
  return [item.stem, ...options, ...left, ...right].join(' ').split(/\s+/).length
}
