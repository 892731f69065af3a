import type { Started } from '../../questions/wire/attempt.ts'
import { type Plant, planted } from '../soak/sources.ts'
import { setup } from '../support/built.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { startFootnote } from '../support/footnote.ts'
import { anyResponses, send } from '../support/worker/calls.ts'
import { startBare } from './bare.ts'
import type { Bench } from './bench.ts'

const STUDENTS = 1_000
/** All have started and submitted within so many milliseconds. */
export const WITHIN = 30_000
/** One student in so many has every request timed beside the bare Worker, so that this takes little of the machine. */
const BESIDE = 4
/** The last one starts then, and everybody thinks for so long. */
const LAST_START = 24_000
const THINKING = 4_000

/** What one request took, in milliseconds, and its status. */
interface Call {
  readonly status: number
  readonly time: number
}

async function timed<T>(calls: Call[], ask: () => Promise<{ readonly status: number; readonly body: T }>): Promise<T> {
  const start = performance.now()
  const { status, body } = await ask()
  calls.push({ status, time: performance.now() - start })
  return body
}

const until = (at: number): Promise<void> => new Promise((go) => setTimeout(go, Math.max(0, at - performance.now())))

/** What all but one in a hundred took at most. */
const p99 = (calls: readonly Call[]): number =>
  calls.map(({ time }) => time).toSorted((a, b) => a - b)[Math.floor(calls.length * 0.99)] ?? 0

/** What a class came to; the times are what all but one request in a hundred took at most, in milliseconds. */
interface Attendance {
  readonly ours: number
  /** Of a Worker that does nothing. */
  readonly theirs: number
  /** How many requests of each. */
  readonly requests: readonly [number, number]
  /** Milliseconds until all had submitted. */
  readonly took: number
  /** Students whose connection broke; requests that were refused; attempts that are in the store. */
  readonly ended: number
  readonly refused: number
  readonly kept: number
}

/**
 * Students of one school, all behind one address, start and submit on the built Worker as it is deployed; beside some
 * requests goes one to a Worker that does nothing.
 */
export async function attendedBy(students: number, plants: readonly Plant[] = []): Promise<Attendance> {
  await using footnote = await startFootnote({ limit: 'deployed', script: (built) => plants.reduce(planted, built) })
  const nothing = JSON.stringify({ status: 'ok' })
  await using bare = await startBare(nothing, nothing)
  const { code } = await publish(footnote, { topic: 'white-helmets', feedback: 'end', count: 10, students })
  const [ours, theirs]: [Call[], Call[]] = [[], []]
  const bareServer = { fetch: (path: string, init?: RequestInit) => fetch(new URL(path, bare.url), init) }
  const base = `/api/quizzes/${code}`
  const began = performance.now()

  async function ask<T>(path: string, body: unknown, beside: boolean): Promise<T> {
    const [answer] = await Promise.all([
      timed<T>(ours, () => send<T>(footnote, 'POST', path, body)),
      beside ? timed(theirs, () => send<unknown>(bareServer, 'POST', path, body)) : undefined,
    ])
    return answer
  }
  async function student(number: number): Promise<void> {
    const at = (number / students) * LAST_START
    const beside = number % BESIDE === 0
    await until(began + at)
    const started = await ask<Started>(`${base}/attempts`, {}, beside)
    await until(began + at + THINKING)
    await ask(`${base}/submissions`, { token: started.token, responses: anyResponses(started) }, beside)
  }
  const attempts = Array.from({ length: students }, (_, i) => student(i))
  const ended = (await Promise.allSettled(attempts)).filter(({ status }) => status === 'rejected').length
  const took = performance.now() - began
  const refused = ours.filter(({ status }) => status !== 201 && status !== 200).length
  const kept = await countKept(footnote)
  return { ours: p99(ours), theirs: p99(theirs), requests: [ours.length, theirs.length], took, ended, refused, kept }
}

/** A thousand students of one school. */
export async function schoolClass(): Promise<readonly Bench[]> {
  setup()
  const { ours, theirs, requests, took, ended, refused, kept } = await attendedBy(STUDENTS)
  return [
    {
      title: `class: p99 of ${STUDENTS} students' requests, beside a bare Worker's`,
      ratio: ours / theirs,
      detail: `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms, of ${requests.join(' requests and ')}`,
    },
    {
      title: `class: the time until all ${STUDENTS} had submitted, beside ${WITHIN / 1000} s`,
      ratio: took / WITHIN,
      bar: 1,
      detail: `${(took / 1000).toFixed(1)} s`,
    },
    {
      title: 'class: attempts that failed or are not in the store, of each 1,000',
      ratio: ended + refused + (STUDENTS - kept),
      bar: 0,
      detail: `${ended} broken, ${refused} refused, ${kept} of ${STUDENTS} kept`,
    },
  ]
}

async function countKept({ scores }: Awaited<ReturnType<typeof startFootnote>>): Promise<number> {
  let count = 0
  let cursor: string | undefined
  do {
    const page = await scores.list(cursor === undefined ? {} : { cursor })
    count += page.keys.length
    cursor = page.list_complete ? undefined : page.cursor
  } while (cursor !== undefined)
  return count
}
