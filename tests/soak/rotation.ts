import type { Quiz } from '../../questions/quiz/quiz.ts'
import { below, type Random, randomFrom } from '../../questions/random.ts'
import type { Sheet, Started } from '../../questions/wire/attempt.ts'
import type { ProofReading } from '../../questions/wire/proof-reading.ts'
import type { Published } from '../../questions/wire/published.ts'
import { MINUTE } from '../../worker/limits.ts'
import { desk, publish, type Server, send, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'
import { seatsOf } from '../support/worker/seated.ts'
import { answersWith } from './answers-with.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { type VirtualTime, virtualTime } from './virtual-time.ts'

const BEGUN = Date.UTC(2031, 2, 7, 9, 30)
/** Students of a class; half of the classes have seats. */
const CLASS = 20
/** Between two rotations, and until everybody has handed in. */
const EVERY = 5 * MINUTE
const LESSON = 45 * MINUTE

const FAULTS = ['refused', 'lost', 'wrong', 'proofs that are not read'] as const
type Tallied = Tally<(typeof FAULTS)[number]>

/**
 * A new signing secret is put before the others every five minutes of a lesson, while students begin, hand in and show
 * their proofs: each form, seat and token holds on, whichever secret made it.
 */
export const rotation: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf(...FAULTS)
  for (let made = from; made < from + count; made += CLASS) {
    const random = randomFrom(`${seed}/${made}`)
    using time = virtualTime(BEGUN, random)
    const size = Math.min(CLASS, from + count - made)
    await time.until(wholeClass(size, (made / CLASS) % 2 === 1, random, time, tally))
    await tally.reach(made - from + size)
  }
  return tally.found(`${spelled(count)} attempts, each over as many as ${LESSON / EVERY} rotations`)
}

/** The same stores, by whatever secrets there are at the moment. */
function rotated(time: VirtualTime) {
  const stores = { quizzes: memoryKv(), scores: memoryKv() }
  const secretOf = (turn: number) => `secret ${turn} of a rotation that nobody else has`
  const secrets = () =>
    Array.from({ length: 1 + Math.floor((time.now() - BEGUN) / EVERY) }, (_, turn) => secretOf(turn)).toReversed()
  const server: Server = {
    fetch: (path, init) =>
      inProcess({ ...stores, bindings: { SIGNING_SECRETS: secrets().join(',') } }).fetch(path, init),
  }
  return { server, quizzes: stores.quizzes }
}

async function wholeClass(
  size: number,
  hasSeats: boolean,
  random: Random,
  time: VirtualTime,
  tally: Tallied,
): Promise<void> {
  const { server, quizzes } = rotated(time)
  const published = await publish(server, { feedback: 'end', ...(hasSeats ? { seats: size } : { askName: true }) })
  const quiz: Quiz = JSON.parse(quizzes.data.get(`q:${published.code}`)?.value ?? '')
  const seats = hasSeats ? await seatsOf(server, published) : []
  const scores = await Promise.all(
    Array.from({ length: size }, (_, i) => {
      const begin = hasSeats ? { seat: seats[i]?.code } : { name: `student ${i}` }
      return takePart(server, published, quiz, begin, random, time, tally)
    }),
  )
  const { attempts } = await desk(server, published)
  for (const [i, score] of scores.entries()) {
    const row = attempts.find(({ name, seat }) => (hasSeats ? seat === i + 1 : name === `student ${i}`))
    if (row === undefined) tally.add('lost', () => `student ${i}`)
    else if (Math.abs(row.score - score) > 0.005) tally.add('wrong', () => `student ${i}: ${row.score}, not ${score}`)
  }
}

/** @returns What was earned. */
async function takePart(
  server: Server,
  { code }: Published,
  quiz: Quiz,
  begin: object,
  random: Random,
  time: VirtualTime,
  tally: Tallied,
): Promise<number> {
  await time.wait(below(LESSON, random))
  const begun = await send<Started>(server, 'POST', `/api/quizzes/${code}/attempts`, begin)
  if (begun.status !== 201) tally.add('refused', () => JSON.stringify(begun.body))
  if (begun.status !== 201) return 0
  const { responses, score } = answersWith(quiz, begun.body, random)
  await time.wait(below(BEGUN + LESSON - time.now(), random))
  const handed = await submit<Sheet>(server, code, begun.body.token, responses)
  if (handed.status !== 200) tally.add('refused', () => JSON.stringify(handed.body))
  if (handed.status !== 200) return score
  await time.wait(EVERY)
  const proof = await send<ProofReading>(server, 'POST', '/api/proofs', { proof: handed.body.proof })
  if (proof.status !== 200 || proof.body.score !== handed.body.score)
    tally.add('proofs that are not read', () => JSON.stringify(proof.body))
  return score
}
