import { type Environment, LIMITERS, type LimiterName } from './environment.ts'
import { log } from './log.ts'
import { writtenOn } from './stores/written.ts'

/**
 * Shares of the account's writes of a day, as far as this place has counted them, after which no more of a kind is
 * taken in.
 */
const SPARED = { publishing: 0.5, challenges: 0.75 } as const

/** How many are expected where a quiz does not say. */
const USUAL_STUDENTS = 150

/** What of the environment counts. */
type Bindings = Pick<Environment, LimiterName | 'DAILY_WRITES'>

/** What keeps floods away. Nothing is read or written for it. Each says whether one more may come. */
export interface Limiters {
  /** Anything at all that is handed in at this quiz from this network: asked before anything of it is read. */
  readonly arrival: (code: string) => Promise<boolean>
  /** A sheet of this attempt. @param students How many the quiz expects. */
  readonly submission: (code: string, attempt: string, students: number | undefined) => Promise<boolean>
  /** A slip for this attempt, where the store failed. */
  readonly slip: (code: string, attempt: string) => Promise<boolean>
  readonly start: (code: string) => Promise<boolean>
  /** Of this attempt, and of this quiz from this network. Counted apart, so that it keeps no submission away. */
  readonly challenge: (code: string, attempt: string) => Promise<boolean>
  readonly review: (code: string) => Promise<boolean>
  /** An item of a topic, checked in another form. */
  readonly checking: () => Promise<boolean>
  readonly publishing: () => Promise<boolean>
  /** Whether so much of the account's day is left that quizzes may still be published. */
  readonly sparing: () => boolean
  /** A write by whoever says to hold the key of this quiz. */
  readonly holder: (code: string) => Promise<boolean>
  /** A try at a secret of this server. */
  readonly guess: () => Promise<boolean>
  /** A report of this quiz to whoever runs this site. */
  readonly report: (code: string) => Promise<boolean>
  /** A request to the operator's assistant. */
  readonly assistance: () => Promise<boolean>
}

export function limitersFor(environment: Bindings, request: Request, now: number): Limiters {
  // The fuse: what is left of a day belongs to what students hand in.
  const spared = (share: number) =>
    writtenOn(now) < share * Number(environment.DAILY_WRITES ?? Number.POSITIVE_INFINITY)
  const network = networkOf(request.headers.get('CF-Connecting-IP'))
  // What costs a student a score or an attempt is let through where a limiter fails; what costs the store a write is
  // not.
  const open = (name: LimiterName, key: string) => admits(environment, name, key, true)
  const closed = (name: LimiterName, key: string) => admits(environment, name, key, false)
  return {
    arrival: (code) => open('LIMITER_SCHOOL', `network ${code} ${network}`),
    submission: async (code, attempt, students) => {
      const size = sizeOf(students)
      return (
        (await open('LIMITER_ATTEMPT', `attempt ${code} ${attempt}`)) &&
        // The largest has been asked on arrival.
        (size === 'LIMITER_SCHOOL' || (await open(size, `network ${code} ${network}`)))
      )
    },
    // Nobody loses an answer without one, so where it cannot be counted none is given.
    slip: (code, attempt) => closed('LIMITER_SLIP', `attempt ${code} ${attempt}`),
    start: (code) => open('LIMITER_START', `network ${code} ${network}`),
    challenge: async (code, attempt) =>
      spared(SPARED.challenges) &&
      (await closed('LIMITER_CHALLENGE', `attempt ${code} ${attempt}`)) &&
      (await closed('LIMITER_CHALLENGE', `network ${code} ${network}`)),
    review: (code) => closed('LIMITER_REVIEW', `network ${code} ${network}`),
    checking: () => closed('LIMITER_CHECKING', `network ${network}`),
    sparing: () => spared(SPARED.publishing),
    publishing: () => closed('LIMITER_PUBLISH', `network ${network}`),
    holder: async (code) =>
      (await closed('LIMITER_HOLDER', `network ${network}`)) && (await closed('LIMITER_HOLDER', `quiz ${code}`)),
    guess: () => closed('LIMITER_GUESS', `network ${network}`),
    report: async (code) =>
      (await closed('LIMITER_REPORT', `network ${network}`)) && (await closed('LIMITER_REPORT', `quiz ${code}`)),
    assistance: () => closed('LIMITER_ASSISTANT', `network ${network}`),
  }
}

/**
 * Sheets a minute: two for each student, as many where a whole class hands in at once and every second one does it
 * again.
 */
function sizeOf(students: number = USUAL_STUDENTS): 'LIMITER_CLASS' | 'LIMITER_YEAR' | 'LIMITER_SCHOOL' {
  if (students <= 30) return 'LIMITER_CLASS'
  return students <= 150 ? 'LIMITER_YEAR' : 'LIMITER_SCHOOL'
}

/** The limiters that do not answer; none where all is well. What they count of it is a key of its own. */
export async function deafLimiters(environment: Pick<Environment, LimiterName>): Promise<readonly LimiterName[]> {
  const asked = await Promise.allSettled(LIMITERS.map(async (name) => environment[name].limit({ key: 'health' })))
  return LIMITERS.filter((_, i) => asked[i]?.status === 'rejected')
}

/** Groups of an IPv6 address that name a household's network; the other half is whatever its devices choose. */
const HOUSEHOLD_GROUPS = 4
const ALL_GROUPS = 8

/** What an address of IPv4 begins with where it is written as one of IPv6. */
const MAPPED = '::ffff:'

/**
 * An address is used in memory for this and is neither stored nor logged. Of IPv4 it is all of it. Of IPv6 it is the
 * household, in one spelling and with the zeros that `::` stands for: a network that is written in two ways would be
 * counted as two.
 */
function networkOf(address: string | null): string {
  if (address === null) return 'unknown'
  const url = `http://[${address}]`
  const written = URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : address
  if (written.startsWith(MAPPED)) return written
  const [before = [], after] = written.split('::').map((part) => part.split(':').filter((group) => group !== ''))
  const left = after === undefined ? 0 : ALL_GROUPS - before.length - after.length
  const groups = [...before, ...Array.from({ length: left }, () => '0'), ...(after ?? [])]
  return groups.slice(0, HOUSEHOLD_GROUPS).join(':')
}

async function admits(environment: Bindings, name: LimiterName, key: string, otherwise: boolean): Promise<boolean> {
  try {
    return (await environment[name].limit({ key })).success
  } catch (error) {
    log({ failed: name, lets: otherwise ? 'all' : 'none', error: kindOf(error) })
    return otherwise
  }
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
