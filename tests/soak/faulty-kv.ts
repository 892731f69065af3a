import { GRACE } from '../../questions/attempts/lateness.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Responses, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import type { Published } from '../../questions/wire/published.ts'
import { MINUTE, SECOND } from '../../worker/limits.ts'
import { bearer, type Server, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { answersWith } from './answers-with.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { nameIn } from './name-in.ts'
import { troubledKv } from './troubled-kv.ts'
import { type VirtualTime, virtualTime } from './virtual-time.ts'
import { pick } from './wild-text.ts'

const BEGUN = Date.UTC(2031, 2, 7, 9, 30)
/** Students of a class. Fewer in the short form, whose few trials are several classes then. */
const classOf = (full: boolean): number => (full ? 100 : 20)
/** Of the answers on their way back to a student. */
const ANSWERS_LOST = 0.03
/** Of the submissions that a limiter turns away. */
const TURNED_AWAY = 0.03
/** How often a student's device repeats a submission, which in a class takes days. */
const MOST_TRIES = 200

const FAULTS = ['acknowledged lost', 'wrong', 'duplicate', 'never acknowledged'] as const

/** One student's submission, from its first arrival until it was acknowledged. */
interface Handed {
  readonly name: string
  readonly score: number
  readonly isAcknowledged: boolean
  /** Whether what was acknowledged had arrived late, and whether any of it had not. */
  readonly late: boolean
  readonly wasOnTime: boolean
  readonly tries: number
}

/**
 * Classes hand in through the Worker while its stores delay, fail before and after they have written, and have no
 * writes left for minutes at a time; some answers are lost on their way. Every student repeats, with the slip if there
 * is one, until it is acknowledged. Then the desk must hold each of them once, with the score of what was answered and
 * late only if it was.
 */
export const faultyKv: Figure = async ({ from, count, seed, full }) => {
  const tally = tallyOf(...FAULTS)
  const most = classOf(full)
  let tries = 0
  for (let made = from; made < from + count; made += most) {
    const random = randomFrom(`${seed}/${made}`)
    using time = virtualTime(BEGUN, random)
    const size = Math.min(most, from + count - made)
    tries += await time.until(wholeClass(`${seed}/${made}`, size, random, time, tally))
    await tally.reach(made - from + size)
  }
  return tally.found(`${spelled(count)} submissions in ${spelled(tries)} requests, over stores in trouble`)
}

/** @returns How many requests it took. */
async function wholeClass(
  seed: string,
  size: number,
  random: Random,
  time: VirtualTime,
  tally: Tally<(typeof FAULTS)[number]>,
) {
  const bursts = Array.from({ length: 3 }, () => {
    const from = BEGUN + below(15 * MINUTE, random)
    return { from, to: from + below(10 * MINUTE, random) }
  })
  const students = Array.from({ length: size }, (_, i) => ({ name: `student ${i}`, luck: randomFrom(`${seed}/${i}`) }))
  const lucks = new Map(students.map(({ name }) => [name, randomFrom(`${seed}/${name}`)]))
  const trouble = {
    time,
    isSpent: () => bursts.some(({ from, to }) => from <= time.now() && time.now() < to),
    luckFor: (_key: string, metadata: unknown) => lucks.get(nameIn(metadata)) ?? random,
  }
  const stored = memoryKv()
  const server = inProcess({
    quizzes: troubledKv(stored, trouble),
    scores: troubledKv(memoryKv(), trouble),
    admits: (key) => !key.startsWith('attempt') || random() >= TURNED_AWAY,
  })
  const published = await insist(time, () => publish(server, random, time.now()))
  const quiz: Quiz = JSON.parse(stored.data.get(`q:${published.code}`)?.value ?? '')
  const handed = await Promise.all(students.map(({ name, luck }) => takePart(server, quiz, name, luck, time)))
  const desk = await insist(time, () =>
    send<Desk>(server, 'GET', `/api/quizzes/${quiz.code}/results`, undefined, bearer(published.key)),
  )
  for (const student of handed) judge(student, desk, tally)
  return handed.reduce((sum, { tries }) => sum + tries, 0)
}

/** A store may take long to take it: when it closes is counted from each try. */
function publish(server: Server, random: Random, now: number) {
  const settings = {
    topic: pick(['bridge-closure', 'white-helmets'], random),
    count: 1 + below(8, random),
    feedback: pick(['each', 'end', 'closed'], random),
    askName: true,
    ...(random() < 0.5 ? { minutes: 5 } : {}),
    closes: new Date(now + (12 + below(20, random)) * MINUTE).toISOString(),
  }
  return send<Published>(server, 'POST', '/api/quizzes', settings)
}

async function takePart(server: Server, quiz: Quiz, name: string, random: Random, time: VirtualTime): Promise<Handed> {
  await time.wait(below(5 * MINUTE, random))
  const path = `/api/quizzes/${quiz.code}`
  const begun = await insist(time, () => send<Started>(server, 'POST', `${path}/attempts`, { name }))
  const { responses, score } = answersWith(quiz, begun, random)
  await time.wait(below(10 * MINUTE, random))
  return handIn({ server, path, begun, responses, random, time, quiz }, { name, score })
}

interface Attempt {
  readonly server: Server
  readonly path: string
  readonly quiz: Quiz
  readonly begun: Started
  readonly responses: Responses
  readonly random: Random
  readonly time: VirtualTime
}

async function handIn(attempt: Attempt, about: Pick<Handed, 'name' | 'score'>): Promise<Handed> {
  const { server, path, begun, responses, random, time, quiz } = attempt
  const until = Math.min(
    ...[begun.due, quiz.settings.closes].map((end) => (end === undefined ? Infinity : Date.parse(end))),
  )
  let slip: string | undefined
  let wasOnTime = false
  let arrived = 0
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // What a slip was given for arrived when that was sent.
    if (slip === undefined) arrived = time.now()
    const late = arrived > until + GRACE || isHeld(quiz, time.now())
    wasOnTime ||= !late
    const body = { token: begun.token, responses, ...(slip === undefined ? {} : { slip }) }
    const answer = await send<Submitted | (Problem & { slip?: string })>(server, 'POST', `${path}/submissions`, body)
    if (random() >= ANSWERS_LOST) {
      if (answer.status === 200) return { ...about, isAcknowledged: true, late, wasOnTime, tries: tries + 1 }
      if ('slip' in answer.body) slip = answer.body.slip
    }
    await time.wait((5 + below(60, random)) * SECOND)
  }
  return { ...about, isAcknowledged: false, late: false, wasOnTime, tries: MOST_TRIES }
}

/** Where answers are told at closing, a slip is believed only once the teacher accepts it. */
const isHeld = ({ settings }: Quiz, now: number): boolean =>
  settings.feedback === 'closed' && now > Date.parse(settings.closes ?? '') + GRACE

function judge(student: Handed, { attempts }: Desk, tally: Tally<(typeof FAULTS)[number]>): void {
  const rows = attempts.filter(({ name }) => name === student.name)
  const seen = () => JSON.stringify({ student, rows })
  if (!student.isAcknowledged) tally.add('never acknowledged', seen)
  else if (rows.length === 0) tally.add('acknowledged lost', seen)
  if (rows.length > 1) tally.add('duplicate', seen)
  for (const { score, late, submissions } of rows) {
    const isLateRightly = late === student.late || (!late && student.wasOnTime)
    if (submissions > 1) tally.add('duplicate', seen)
    if (Math.abs(score - student.score) > 0.005 || !isLateRightly) tally.add('wrong', seen)
  }
}

/** Repeats what the store did not take, and hands on what it then says. */
async function insist<T>(
  time: VirtualTime,
  ask: () => Promise<{ readonly status: number; readonly body: T }>,
): Promise<T> {
  for (;;) {
    const { status, body } = await ask()
    if (status < 400) return body
    if (status !== 503 && status !== 429) throw new Error(`${status}: ${JSON.stringify(body)}`)
    await time.wait(5 * SECOND)
  }
}
