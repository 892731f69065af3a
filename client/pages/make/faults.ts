import {
  FRAME_ORIGIN,
  KEEP_DAYS,
  MAX_ITEMS,
  MOST_DAYS_AHEAD,
  MOST_FRAMES,
  MOST_MINUTES,
  MOST_SEATS,
  MOST_STUDENTS,
} from '../../../questions/wire/settings.ts'
import type { Trouble } from '../../reply.ts'
import type { Teaching } from '../../words/teaching.ts'
import { formItemsOf, isSeated, type QuizDraft, sitesIn } from './draft.ts'

/** What is wrong with a field, in words. */
export interface Fault {
  readonly text: string
  /** The server's own words, which are English. */
  readonly isEnglish?: true
}

const FIELDS = [
  'items',
  'title',
  'feedback',
  'opens',
  'closes',
  'count',
  'formItems',
  'seats',
  'students',
  'keepDays',
  'minutes',
  'extraTime',
  'frames',
  'publishKey',
] as const
export type FieldName = (typeof FIELDS)[number]

export type Faults = Readonly<Partial<Record<FieldName, Fault>>>

const DAY = 24 * 60 * 60 * 1000

/**
 * What the server would refuse, known before it is asked and said in the reader's language; by field.
 *
 * @param now Milliseconds since 1970.
 * @param refused Names of fields whose content the browser refuses: half a date, which it gives out as empty, or a
 * number out of range.
 */
export function faultsIn(
  draft: QuizDraft,
  chosen: number,
  now: number,
  { make }: Teaching,
  refused: ReadonlySet<string> = new Set(),
): Faults {
  const say = make.problems
  const whole = (
    name: 'formItems' | 'seats' | 'students' | 'minutes' | 'keepDays',
    typed: string,
    least: number,
    most: number,
  ) => wholeFault(refused.has(name) ? '?' : typed, least, most, say)
  const found: Readonly<Record<string, string | undefined>> = {
    items: chosen === 0 ? say.none : chosen > MAX_ITEMS ? say.tooMany(MAX_ITEMS) : undefined,
    count: refused.has('count') ? say.whole(1, MAX_ITEMS) : undefined,
    opens: refused.has('opens') ? say.time : openingFault(draft, say, now),
    closes: refused.has('closes') ? say.time : closingFault(draft, say, now),
    formItems: whole('formItems', formItemsOf(draft), 1, Math.min(MAX_ITEMS, chosen || MAX_ITEMS)),
    seats: isSeated(draft) ? whole('seats', draft.seats || '0', 1, MOST_SEATS) : undefined,
    students: isSeated(draft) ? undefined : whole('students', draft.students, 1, MOST_STUDENTS),
    minutes: whole('minutes', draft.minutes, 1, MOST_MINUTES),
    keepDays: whole('keepDays', draft.keepDays || '0', KEEP_DAYS.least, KEEP_DAYS.most),
    frames: siteFault(sitesIn(draft.frames), say),
  }
  return Object.fromEntries(Object.entries(found).flatMap(([field, text]) => (text ? [[field, { text }]] : [])))
}

type Say = Teaching['make']['problems']

function wholeFault(typed: string, least: number, most: number, say: Say): string | undefined {
  if (typed === '') return undefined
  const n = Number(typed)
  return Number.isInteger(n) && n >= least && n <= most ? undefined : say.whole(least, most)
}

function timeFault(typed: string, say: Say, now: number): string | undefined {
  if (typed === '') return undefined
  const at = Date.parse(typed)
  if (Number.isNaN(at)) return say.time
  return at > now + MOST_DAYS_AHEAD * DAY ? say.tooFar(MOST_DAYS_AHEAD) : undefined
}

/** Without a closing time nobody can begin once the days are over that answers are kept. */
function openingFault({ opens, closes, keepDays }: QuizDraft, say: Say, now: number): string | undefined {
  const days = Number(keepDays)
  const isOver = opens !== '' && closes === '' && Date.parse(opens) >= now + days * DAY
  return timeFault(opens, say, now) ?? (isOver ? say.opensLate(days) : undefined)
}

function closingFault({ feedback, opens, closes }: QuizDraft, say: Say, now: number): string | undefined {
  if (closes === '') return feedback === 'closed' ? say.closesNeeded : undefined
  if (Date.parse(closes) <= now) return say.closesPast
  if (opens !== '' && Date.parse(closes) <= Date.parse(opens)) return say.closesFirst
  return timeFault(closes, say, now)
}

function siteFault(sites: readonly string[], say: Say): string | undefined {
  if (sites.length > MOST_FRAMES) return say.tooManySites(MOST_FRAMES)
  const strange = sites.find((site) => !isSite(site))
  return strange === undefined ? undefined : say.site(strange)
}

function isSite(typed: string): boolean {
  try {
    return FRAME_ORIGIN.test(new URL(typed).origin)
  } catch {
    return false
  }
}

const isField = (name: string): name is FieldName => (FIELDS as readonly string[]).includes(name)

/** What the server refused, at the fields that it names; `undefined` where it names none of the form's. */
export function faultsOf({ errors = [], is }: Trouble, { make }: Teaching): Faults | undefined {
  if (is === 'wrong-key' || is === 'no-key') return { publishKey: { text: make.problems.password } }
  const named = errors.flatMap(({ path, message }) => {
    const [field = ''] = path.split(/[.[]/, 1)
    return isField(field) ? [[field, { text: message, isEnglish: true }] as const] : []
  })
  return named.length > 0 && named.length === errors.length ? Object.fromEntries(named) : undefined
}
