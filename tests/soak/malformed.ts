import { connect } from 'node:net'
import { randomFrom } from '../../questions/random.ts'
import type { Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { cpuOf, MOST_CPU, mostCpu } from '../support/cpu.ts'
import { startFootnote } from '../support/footnote.ts'
import { anyResponses, type Server, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { type Known, rawRequest, type Whole, wildRequest } from './wild-request.ts'

/** One request in so many goes as raw bytes to a server of its own. */
const RAW = 50
/** Milliseconds after which an answer is taken to hang: far above what a busy machine needs. */
const HANGS = 60_000

const FAULTS = ['answers 5xx', 'that hang', 'that are dear', 'answers over 64 KB'] as const

/** Of what is answered to anything but a GET: pages and lists are as long as they are. */
const MOST_ANSWER = 64 * 1024

/**
 * Requests that are wrong somewhere, in process and as raw bytes on a socket: each is answered, and none as a failure
 * of ours, at length or at great cost.
 */
export const malformed: Figure = async ({ from, count, seed, plants }) => {
  const tally = tallyOf(...FAULTS)
  const server = inProcess()
  const known = await knownOf(server)
  // What was built before a bug was planted has not got it.
  await using built = plants.length === 0 ? await startFootnote() : undefined
  const port = built && Number(new URL(built.url).port)
  for (let i = from; i < from + count; i += 1) {
    const random = randomFrom(`${seed}/${i}`)
    if (port !== undefined && i % RAW === 0) await sendRaw(port, rawRequest(known, random), tally)
    else await sendWhole(server, wildRequest(known, random), tally)
    await tally.reach(i - from + 1)
  }
  return tally.found(`${spelled(count)} requests, ${spelled(Math.ceil(count / RAW))} of them as raw bytes`)
}

async function knownOf(server: Server): Promise<Known> {
  const settings = { topic: 'bridge-closure', count: 4, feedback: 'each' }
  const { body } = await send<Published>(server, 'POST', '/api/quizzes', settings)
  const { body: started } = await send<Started>(server, 'POST', `/api/quizzes/${body.code}/attempts`, {})
  const handed = { token: started.token, responses: anyResponses(started) }
  const { body: sheet } = await send<Submitted>(server, 'POST', `/api/quizzes/${body.code}/submissions`, handed)
  return { ...body, token: started.token, proof: sheet.proof, items: started.items.map(({ id }) => id) }
}

async function sendWhole(
  server: Server,
  { path, ...init }: Whole,
  tally: Tally<(typeof FAULTS)[number]>,
): Promise<void> {
  const ask = () => Promise.race([server.fetch(path, init), hang()])
  const asked: { answer?: Response | undefined } = {}
  const cpu = await cpuOf(async () => {
    asked.answer = await ask()
  })
  const { answer } = asked
  const seen = () => JSON.stringify({ path, ...init })
  if (answer === undefined) return tally.add('that hang', seen)
  // oEmbed 1.0 has 501 for a form that is not written.
  if (answer.status >= 500 && answer.status !== 501) tally.add('answers 5xx', () => `${answer.status} ${seen()}`)
  const { byteLength } = await answer.arrayBuffer()
  if (init.method !== 'GET' && byteLength > MOST_ANSWER) tally.add('answers over 64 KB', seen)
  // The first of its kind pays for what is compiled and read once: what is dear is so again.
  if (cpu > MOST_CPU && (await cpuOf(ask)) > (await mostCpu())) tally.add('that are dear', seen)
}

const hang = (): Promise<undefined> =>
  new Promise((go) => {
    setTimeout(() => go(undefined), HANGS).unref()
  })

/** What is cut short is ended by us: whoever waits for more is not told when. */
function sendRaw(port: number, bytes: Buffer, tally: Tally<(typeof FAULTS)[number]>): Promise<void> {
  return new Promise((done) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => void socket.end(bytes))
    socket.setTimeout(HANGS, () => {
      tally.add('that hang', () => JSON.stringify(bytes.toString('latin1')))
      socket.destroy()
    })
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(answer)?.[1] ?? 0)
      if (status >= 500 && status !== 501)
        tally.add('answers 5xx', () => `${status} ${JSON.stringify(bytes.toString('latin1'))}`)
      done()
    })
  })
}
