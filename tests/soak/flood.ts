import { setTimeout as pause } from 'node:timers/promises'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Started } from '../../questions/wire/attempt.ts'
import type { DeskAttempt, DeskItem } from '../../questions/wire/desk.ts'
import { startFootnote } from '../support/footnote.ts'
import { anyResponses, desk, publish, type Server, send } from '../support/worker/calls.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { answersByKeys } from './keys-of-desk.ts'
import { planted } from './sources.ts'

const CLASS = 30
/** So many requests of the flood are on their way at any moment, from so many networks. */
const AT_ONCE = 24
const NETWORKS = 200
/** How often a student's device asks again, and milliseconds between: in all far less than the flood lasts. */
const MOST_TRIES = 20
const BETWEEN = 1_000
/** The class is spread over the first part of the flood. */
const SPREAD = 0.5

const FAULTS = ['not served', 'lost', 'wrong', 'duplicate', 'answers 5xx'] as const
type Tallied = Tally<(typeof FAULTS)[number]>

/**
 * The built Worker, as it is deployed, is asked by many networks for one quiz: its page, starts, sheets that are good,
 * forged and broken. Beside them a class behind one address takes it, and all of its scores must be at the desk.
 */
export const flood: Figure = async ({ from, count, seed, plants }) => {
  const tally = tallyOf(...FAULTS)
  await using footnote = await startFootnote({ limit: 'deployed', script: (built) => plants.reduce(planted, built) })
  const published = await publish(footnote, { feedback: 'end', askName: true, students: CLASS })
  const { items } = await desk(footnote, published)
  const tokens: Started[] = []
  let sent = 0
  const flooding = async () => {
    while (sent < count) {
      const number = from + sent
      sent += 1
      const random = randomFrom(`${seed}/${number}`)
      const server = asFrom(footnote, `198.51.100.${below(NETWORKS, random)}`)
      const status = await floodWith(server, published.code, tokens, random)
      if (status >= 500) tally.add('answers 5xx', () => `${number}: ${status}`)
      await tally.reach(sent)
    }
  }
  const student = async (i: number) => {
    const at = (i / CLASS) * SPREAD * count
    while (sent < at) await pause(50)
    return attend(
      asFrom(footnote, '203.0.113.7'),
      published.code,
      items,
      `student ${i}`,
      randomFrom(`${seed}/class/${i}`),
    )
  }
  const [handed] = await Promise.all([
    Promise.all(Array.from({ length: CLASS }, (_, i) => student(i))),
    ...Array.from({ length: AT_ONCE }, flooding),
  ])
  const { attempts } = await desk(asFrom(footnote, '203.0.113.9'), published)
  for (const one of handed) judge(one, attempts, tally)
  const others = attempts.length - handed.filter(({ isServed }) => isServed).length
  const slowest = Math.max(...handed.map(({ took }) => took))
  return tally.found(
    `${spelled(count)} requests, of whose sheets ${spelled(others)} were let in, beside a class of ${CLASS}, whose slowest request took ${slowest.toFixed(0)} ms`,
  )
}

const asFrom = (server: Server, address: string): Server => ({
  fetch: (path, init) => {
    const headers = new Headers(init?.headers)
    headers.set('CF-Connecting-IP', address)
    return server.fetch(path, { ...init, headers })
  },
})

async function floodWith(server: Server, code: string, tokens: Started[], random: Random): Promise<number> {
  const path = `/api/quizzes/${code}`
  const luck = random()
  if (luck < 0.3) {
    const page = await server.fetch(`/q/${code}`)
    await page.arrayBuffer()
    return page.status
  }
  if (luck < 0.6) {
    const begun = await send<Started>(server, 'POST', `${path}/attempts`, { name: 'a flood' })
    if (begun.status === 201 && tokens.length < 1_000) tokens.push(begun.body)
    return begun.status
  }
  const one = tokens[below(tokens.length + 1, random)]
  const token = luck < 0.8 ? one?.token : `${one?.token ?? ''}x`
  return (await send(server, 'POST', `${path}/submissions`, { token, responses: one ? anyResponses(one) : {} })).status
}

interface Attended {
  readonly name: string
  readonly score: number
  readonly isServed: boolean
  /** Milliseconds of its slowest request. */
  readonly took: number
}

async function attend(
  server: Server,
  code: string,
  items: readonly DeskItem[],
  name: string,
  random: Random,
): Promise<Attended> {
  const path = `/api/quizzes/${code}`
  let took = 0
  const insist = async <T>(end: string, body: unknown): Promise<T | undefined> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const began = performance.now()
      const answer = await send<T>(server, 'POST', `${path}/${end}`, body)
      took = Math.max(took, performance.now() - began)
      if (answer.status < 300) return answer.body
      await pause(BETWEEN)
    }
    return undefined
  }
  const started = await insist<Started>('attempts', { name })
  if (!started) return { name, score: 0, isServed: false, took }
  const { responses, score } = answersByKeys(items, started, random)
  const sheet = await insist('submissions', { token: started.token, responses })
  return { name, score, isServed: sheet !== undefined, took }
}

function judge(student: Attended, attempts: readonly DeskAttempt[], tally: Tallied): void {
  const rows = attempts.filter(({ name }) => name === student.name)
  const seen = () => JSON.stringify({ student, rows })
  if (!student.isServed) tally.add('not served', seen)
  else if (rows.length === 0) tally.add('lost', seen)
  if (rows.length > 1 || rows.some(({ submissions }) => submissions > 1)) tally.add('duplicate', seen)
  if (rows.some(({ score }) => Math.abs(score - student.score) > 0.005)) tally.add('wrong', seen)
}
