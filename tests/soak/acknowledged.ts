import type { Lateness } from '../../questions/wire/lateness.ts'
import { seatAttempt, seatOf } from '../../worker/tokens/codes.ts'
import { LAST_SEEN } from './model-kv.ts'

/** A line of the desk, as far as it is looked at. */
export interface Row {
  readonly attempt: string
  readonly score: number
  readonly lateness: Lateness
}

/** What the teacher had decided, as the reading saw it. */
export interface Decided {
  /** What responses earn under the rulings in force. */
  readonly scored: (responses: readonly number[]) => number
  /** Milliseconds since 1970: what slips had brought in by then is believed; before that, nothing. */
  readonly accepted: number
  /** The quiz tells no answer before it closes. */
  readonly isClosed: boolean
}

export interface Reading extends Decided {
  readonly rows: readonly Row[]
  /** When it was asked for and when it came, in milliseconds since 1970. */
  readonly asked: number
  readonly came: number
}

export interface Fault {
  readonly is: 'lost' | 'raised' | 'sunk' | 'unearned' | 'resurrected' | 'late wrongly'
  readonly what: string
}

/** A submission; of a seat's attempt, `start` says of which time that it was begun. */
interface Sent {
  readonly attempt: string
  readonly start: number
  readonly responses: readonly number[]
  readonly lateness: Lateness
  /** A slip brought it in then. */
  readonly broughtAt?: number | undefined
  acknowledged?: number
  /** Until when it is kept; known once it is acknowledged. */
  kept?: number
}

interface Erasure {
  /** Absent: the whole quiz. */
  readonly attempt?: string
  readonly asked: number
  acknowledged?: number
}

/** What was sent and what was promised, kept apart from the store, and what a reading must therefore show. */
export interface Acknowledged {
  /** @returns What to call once it is acknowledged; `kept` says until when. */
  readonly sends: (sent: Omit<Sent, 'acknowledged' | 'kept'>) => (now: number, kept: number) => void
  /** @returns What to call once it is acknowledged. */
  readonly erases: (attempt: string | undefined, now: number) => (now: number) => void
  readonly attempts: () => readonly string[]
  readonly faultsIn: (reading: Reading) => readonly Fault[]
}

export function acknowledgements(): Acknowledged {
  const sent: Sent[] = []
  const erasures: Erasure[] = []

  const lostIn = ({ rows, asked, came }: Reading): Fault[] =>
    sent.flatMap((one) => {
      const isDue = isSettled(one, asked) && came < (one.kept ?? 0)
      const mayBeErased = erasures.some((erasure) => erasure.asked <= came && covers(erasure, one))
      const isThere = rows.some(({ attempt }) => owner(attempt) === one.attempt)
      return isDue && !mayBeErased && !isThere ? [{ is: 'lost', what: one.attempt }] : []
    })
  const wrongIn = ({ rows, asked, came, ...decided }: Reading): Fault[] => {
    // A list takes its time: of what ends meanwhile it may hold a part.
    const ends = ({ kept = 0 }: Sent) => asked < kept && kept <= came
    return rows.flatMap((row): readonly Fault[] => {
      const { attempt, score } = row
      const own = sent.filter((one) => one.attempt === owner(attempt))
      const living = own.filter((one) => !erasures.some((erasure) => isSettled(erasure, asked) && covers(erasure, one)))
      const safe = own.filter((one) => !erasures.some((erasure) => erasure.asked <= came && covers(erasure, one)))
      const due = safe.filter((one) => isSettled(one, asked) && !ends(one))
      if (living.length === 0) return [{ is: 'resurrected', what: attempt }]
      if (!living.some(({ responses }) => decided.scored(responses) === score))
        return [{ is: 'unearned', what: `${attempt}: ${score}` }]
      return misjudged(row, living, due, decided)
    })
  }

  return {
    sends: (row) => {
      const one: Sent = { ...row }
      sent.push(one)
      return (now, kept) => Object.assign(one, { acknowledged: now, kept })
    },
    erases: (attempt, now) => {
      const one: Erasure = { asked: now, ...(attempt === undefined ? {} : { attempt }) }
      erasures.push(one)
      return (then) => Object.assign(one, { acknowledged: then })
    },
    attempts: () => [...new Set(sent.map(({ attempt }) => attempt))],
    faultsIn: (reading) => [...lostIn(reading), ...wrongIn(reading)],
  }
}

/**
 * Whether a score is not what must count. A sheet of a lower rank does, of one rank the lowest: there may be others,
 * sent a moment ago, that are seen already.
 */
function misjudged(
  { attempt, score, lateness }: Row,
  living: readonly Sent[],
  due: readonly Sent[],
  { scored, accepted, isClosed }: Decided,
): readonly Fault[] {
  const latenessOf = (one: Sent) =>
    isClosed && (one.broughtAt ?? Number.NEGATIVE_INFINITY) > accepted ? 2 : one.lateness
  const rank = (one: Sent) => (isClosed ? latenessOf(one) : Number(latenessOf(one) === 2))
  const own = living.filter(({ responses }) => scored(responses) === score)
  const best = Math.min(...due.map(rank))
  const ranked = own.map(rank).filter((each) => each <= best)
  if (ranked.length === 0) return [{ is: 'sunk', what: `${attempt}: ${score}` }]
  const most = Math.min(...due.filter((one) => rank(one) === best).map(({ responses }) => scored(responses)))
  if (!ranked.some((each) => each < best || score <= most))
    return [{ is: 'raised', what: `${attempt}: ${score} instead of ${most}` }]
  const [least, mostLate] = [own, due.filter(({ responses }) => scored(responses) === score)].map((sheets) =>
    Math.min(...sheets.map(latenessOf)),
  )
  const isRight = lateness >= (least ?? 0) && lateness <= (mostLate ?? 2)
  return isRight ? [] : [{ is: 'late wrongly', what: `${attempt}: ${lateness}` }]
}

/** Whether every location sees it. */
const isSettled = ({ acknowledged }: Sent | Erasure, asked: number): boolean =>
  acknowledged !== undefined && acknowledged + LAST_SEEN <= asked

/** A seat that was erased can be taken again: what was begun later is another attempt. */
function covers({ attempt, asked }: Erasure, one: Sent): boolean {
  if (attempt === undefined) return true
  return attempt === one.attempt && (seatOf(attempt) === undefined || one.start <= asked)
}

/** The attempt that a line of the desk belongs to, whatever a seat's is called there. */
function owner(attempt: string): string {
  const seat = seatOf(attempt)
  return seat === undefined ? attempt : seatAttempt(seat)
}
