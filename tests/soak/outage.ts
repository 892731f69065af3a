import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Started, Submitted } from '../../questions/wire/attempt.ts'
import type { DeskAttempt } from '../../questions/wire/desk.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import { MINUTE, SECOND } from '../../worker/limits.ts'
import { desk, publish, type Server, send, start } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { answersWith } from './answers-with.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { type VirtualTime, virtualTime } from './virtual-time.ts'
import { pick } from './wild-text.ts'

const BEGUN = Date.UTC(2031, 2, 7, 9, 30)
/** Students of a class. */
const CLASS = 20
/** The stores are away from a quarter of an hour after the first starts, and for so long. */
const AWAY = { from: 15 * MINUTE, for: 150 * MINUTE }
/** A device asks again after so long at most. */
const PAUSE = 5 * MINUTE
/** Of the outage, when a quiz closes: while the sheets wait. */
const CLOSES = 60 * MINUTE

const FAULTS = ['lost', 'wrong', 'duplicate', 'of another time', 'never acknowledged', 'without a slip'] as const
type Tallied = Tally<(typeof FAULTS)[number]>

interface Handed {
  readonly name: string
  readonly score: number
  /** From its start to its first arrival. */
  readonly seconds: number
  readonly isAcknowledged: boolean
}

/**
 * Students of many classes hand in while no store answers for 150 minutes, in which their quizzes close. Each device
 * repeats with its slip. Once the stores are back every sheet must stand at the desk once, with its score and the time
 * of its first arrival, and say that a slip brought it in.
 */
export const outage: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf(...FAULTS)
  for (let made = from; made < from + count; made += CLASS) {
    const random = randomFrom(`${seed}/${made}`)
    using time = virtualTime(BEGUN, random)
    const size = Math.min(CLASS, from + count - made)
    await time.until(wholeClass(size, random, time, tally))
    await tally.reach(made - from + size)
  }
  return tally.found(`${spelled(count)} submissions, each first sent while the stores were away for 150 minutes`)
}

async function wholeClass(size: number, random: Random, time: VirtualTime, tally: Tallied): Promise<void> {
  const isAway = () => time.now() >= BEGUN + AWAY.from && time.now() < BEGUN + AWAY.from + AWAY.for
  const [quizzes, scores] = [
    memoryKv(() => (isAway() ? 'before' : undefined)),
    memoryKv(() => (isAway() ? 'before' : undefined)),
  ]
  const server = inProcess({ quizzes, scores })
  const feedback = pick(['each', 'end', 'closed'], random)
  const closes = new Date(BEGUN + AWAY.from + CLOSES).toISOString()
  const published = await publish(server, { feedback, closes, askName: true })
  const quiz: Quiz = JSON.parse(quizzes.data.get(`q:${published.code}`)?.value ?? '')
  const students = Array.from({ length: size }, (_, i) => takePart(server, quiz, `student ${i}`, random, time, tally))
  const handed = await Promise.all(students)
  const { attempts } = await desk(server, published)
  for (const student of handed) judge(student, attempts, tally)
}

async function takePart(
  server: Server,
  quiz: Quiz,
  name: string,
  random: Random,
  time: VirtualTime,
  tally: Tallied,
): Promise<Handed> {
  await time.wait(below(AWAY.from, random))
  const begun = time.now()
  const started = await start(server, quiz.code, name)
  const { responses, score } = answersWith(quiz, started, random)
  // While nothing answers, and before the quiz closes.
  await time.wait(BEGUN + AWAY.from + below(CLOSES, random) - time.now())
  const seconds = Math.round((time.now() - begun) / SECOND)
  const isAcknowledged = await handIn(server, quiz, started, responses, random, time, tally)
  return { name, score, seconds, isAcknowledged }
}

async function handIn(
  server: Server,
  { code }: Quiz,
  { token }: Started,
  responses: object,
  random: Random,
  time: VirtualTime,
  tally: Tallied,
): Promise<boolean> {
  let slip: string | undefined
  while (time.now() < BEGUN + AWAY.from + AWAY.for + 2 * PAUSE) {
    const body = { token, responses, ...(slip === undefined ? {} : { slip }) }
    const answer = await send<Submitted | (Problem & { slip?: string })>(
      server,
      'POST',
      `/api/quizzes/${code}/submissions`,
      body,
    )
    if (answer.status === 200) return true
    if ('slip' in answer.body) slip = answer.body.slip
    else tally.add('without a slip', () => JSON.stringify(answer.body))
    await time.wait(SECOND + below(PAUSE, random))
  }
  return false
}

function judge(student: Handed, attempts: readonly DeskAttempt[], tally: Tallied): void {
  const rows = attempts.filter(({ name }) => name === student.name)
  const seen = () => JSON.stringify({ student, rows })
  if (!student.isAcknowledged) tally.add('never acknowledged', seen)
  if (rows.length === 0) tally.add('lost', seen)
  if (rows.length > 1) tally.add('duplicate', seen)
  for (const { score, seconds, submissions, slip } of rows) {
    if (submissions > 1) tally.add('duplicate', seen)
    if (Math.abs(score - student.score) > 0.005) tally.add('wrong', seen)
    if (seconds !== student.seconds || slip === undefined) tally.add('of another time', seen)
  }
}
