import type { Lateness } from '../../questions/wire/lateness.ts'
import { seatAttempt, seatOf } from '../../worker/tokens/codes.ts'
import { LAST_SEEN } from './model-kv.ts'

/** A line of the desk, as far as it is looked at. */
export interface Row {
  readonly attempt: string
  readonly score: number
}

export interface Reading {
  readonly rows: readonly Row[]
  /** When it was asked for and when it came, in milliseconds since 1970. */
  readonly asked: number
  readonly came: number
}

export interface Fault {
  readonly is: 'lost' | 'raised' | 'sunk' | 'unearned' | 'resurrected'
  readonly what: string
}

/** A submission; of a seat's attempt, `start` says of which time that it was begun. */
interface Sent extends Row {
  readonly start: number
  readonly lateness: Lateness
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
  readonly sends: (sent: Pick<Sent, 'attempt' | 'score' | 'start' | 'lateness'>) => (now: number, kept: number) => void
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
  const wrongIn = ({ rows, asked, came }: Reading): Fault[] => {
    // A list takes its time: of what ends meanwhile it may hold a part.
    const ends = ({ kept = 0 }: Sent) => asked < kept && kept <= came
    return rows.flatMap(({ attempt, score }): readonly Fault[] => {
      const own = sent.filter((one) => one.attempt === owner(attempt))
      const living = own.filter((one) => !erasures.some((erasure) => isSettled(erasure, asked) && covers(erasure, one)))
      const safe = own.filter((one) => !erasures.some((erasure) => erasure.asked <= came && covers(erasure, one)))
      const due = safe.filter((one) => isSettled(one, asked) && !ends(one))
      if (living.length === 0) return [{ is: 'resurrected', what: attempt }]
      if (!living.some((one) => one.score === score)) return [{ is: 'unearned', what: `${attempt}: ${score}` }]
      return misjudged({ attempt, score }, living, due)
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
 * Whether a score is not what must count: what comes after closing counts only where there is nothing else, which may
 * be seen already.
 */
function misjudged({ attempt, score }: Row, living: readonly Sent[], due: readonly Sent[]): readonly Fault[] {
  const inTime = due.filter(({ lateness }) => lateness < 2)
  const isInTime = living.some((one) => one.score === score && one.lateness < 2)
  if (inTime.length > 0 && !isInTime) return [{ is: 'sunk', what: `${attempt}: ${score}` }]
  const counting = inTime.length > 0 || isInTime ? inTime : due
  const most = Math.min(...counting.map((one) => one.score))
  return score > most ? [{ is: 'raised', what: `${attempt}: ${score} instead of ${most}` }] : []
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
