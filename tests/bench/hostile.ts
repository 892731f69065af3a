import { setup } from '../support/built.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import { anyResponses, publish, start } from '../support/worker/calls.ts'
import {
  type HostileRequest,
  hostileQuizzes,
  hostileRequests,
  hostileTexts,
  withText,
} from '../support/worker/hostile-bodies.ts'
import { postedQuiz, postedTopic, withProse } from '../support/worker/posted-topic.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'
import { cpuOf, ownWorkerd } from './workerd-cpu.ts'

/** A hostile body costs at most so many times an honest one of its size. */
const MOST = 2
const PAIRS = 5
const BATCH = 2
const WARM = 4

/** Characters of a hostile text behind each of a topic's own. */
const TEXT = 60_000

/** Bytes: no quiz on a shipped topic is longer, with fifty questions in a teacher's own words. */
const LARGEST_CHOICE = 45_000

type Ask = () => Promise<void>

/**
 * What a hostile body costs workerd beside an honest one of the same size for the same route: an own topic, a start, a
 * sheet.
 */
export async function* hostile(): AsyncIterable<Bench> {
  setup()
  await using footnote = await startFootnote()
  const pid = ownWorkerd()
  const quiz = await publish(footnote, { count: 6, feedback: 'end', askName: true })
  const started = await start(footnote, quiz.code, 'Ann')
  const own = await postedQuiz(10, postedTopic())
  const known = { code: quiz.code, token: started.token, ...own }
  const texts = Object.entries(hostileTexts(TEXT)).map(([what, text]): HostileRequest => {
    const body = { feedback: 'each', items: own.items, ledger: withText(own.ledger, text) }
    return [`${what}, in four texts`, 'POST', '/api/quizzes', body]
  })
  const honestQuiz = (size: number) =>
    size < LARGEST_CHOICE
      ? { topic: 'bridge-closure', count: 10, feedback: 'each' }
      : { feedback: 'each', items: own.items, ledger: withProse(own.ledger, size) }
  const base = `/api/quizzes/${quiz.code}`
  const small = answered(footnote, `${base}/submissions`, {
    token: started.token,
    responses: anyResponses(started),
  })
  for (const [what, method, path, body] of [...hostileQuizzes(known), ...texts, ...hostileRequests(known)]) {
    const size = JSON.stringify(body).length
    const honest = path === '/api/quizzes' ? answered(footnote, path, honestQuiz(size)) : small
    yield await beside(pid, what, size, asking(footnote, method, path, body), honest)
  }
}

function asking(footnote: Footnote, method: string, path: string, body: unknown): Ask {
  const isForm = typeof body === 'string'
  const sent = isForm ? body : JSON.stringify(body)
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  return async () => {
    const response = await footnote.fetch(path, { method, body: sent, headers: { 'Content-Type': type } })
    await response.arrayBuffer()
  }
}

/** The same of an honest body, which is taken. */
function answered(footnote: Footnote, path: string, body: unknown): Ask {
  const headers = { 'Content-Type': 'application/json' }
  return async () => {
    const response = await footnote.fetch(path, { method: 'POST', body: JSON.stringify(body), headers })
    const text = await response.text()
    if (!response.ok) throw new Error(`An honest body of the bench was answered ${response.status}: ${text}`)
  }
}

async function beside(pid: string, what: string, size: number, hostile: Ask, honest: Ask): Promise<Bench> {
  const times = async (count: number, ask: Ask) => {
    for (let i = 0; i < count; i += 1) await ask()
  }
  const batch = async (ask: Ask) => {
    const before = cpuOf(pid)
    await times(BATCH, ask)
    return (cpuOf(pid) - before) / BATCH
  }
  await times(WARM, hostile)
  await times(WARM, honest)
  const pairs: { readonly own: number; readonly beside: number }[] = []
  for (let pair = 0; pair < PAIRS; pair += 1) pairs.push({ own: await batch(hostile), beside: await batch(honest) })
  const [own, other] = [median(pairs.map((pair) => pair.own)), median(pairs.map((pair) => pair.beside))]
  return {
    title: `hostile: ${what}`,
    ratio: own / other,
    bar: MOST,
    detail: `${size} bytes: ${own.toFixed(1)} ms of CPU against ${other.toFixed(1)} ms of an honest one, medians of ${PAIRS}`,
  }
}
