import { connect } from 'node:net'
import { randomFrom } from '../../questions/random.ts'
import type { Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Published } from '../../questions/wire/published.ts'
import { cpuOf, MOST_CPU, mostCpu } from '../support/cpu.ts'
import { startFootnote } from '../support/footnote.ts'
import { anyResponses, type Server, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type Figure, faultsIn, spelled, type Tally, tallyOf } from './figure.ts'
import { type Known, rawRequest, type Whole, wildRequest } from './wild-request.ts'

/** One request in so many goes as raw bytes to a server of its own. */
const RAW = 50
/** Milliseconds after which an answer is taken to hang: more than a busy machine needs, less where few are sent. */
const hangsAfter = (full: boolean): number => (full ? 60_000 : 5_000)

const FAULTS = ['answers 5xx', 'that hang', 'that are dear', 'answers over 64 KB', 'without an answer'] as const
type Tallied = Tally<(typeof FAULTS)[number]>

/** Of what is answered to anything but a GET: pages and lists are as long as they are. */
const MOST_ANSWER = 64 * 1024

/**
 * Requests that are wrong somewhere, in process and as raw bytes on a socket: each is answered, and none as a failure
 * of ours, at length or at great cost.
 */
export const malformed: Figure = async ({ from, count, seed, plants, full }) => {
  const tally = tallyOf(...FAULTS)
  const hangs = hangsAfter(full)
  const server = inProcess()
  const known = await knownOf(server)
  // What was built before a bug was planted has not got it.
  await using built = plants.length === 0 ? await startFootnote() : undefined
  const port = built && Number(new URL(built.url).port)
  for (let i = from; i < from + count; i += 1) {
    const random = randomFrom(`${seed}/${i}`)
    const isRaw = port !== undefined && i % RAW === 0
    const hasEnded = isRaw
      ? await sendRaw(port, rawRequest(known, random), hangs, tally)
      : await sendWhole(server, wildRequest(known, random), hangs, tally)
    await tally.reach(i - from + 1)
    // Whoever is left waiting need not be asked as often again, and of a bug that was planted once is enough.
    if (!hasEnded || (plants.length > 0 && faultsIn(tally.found('')) > 0))
      return tally.found(`${spelled(i - from + 1)} requests`)
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

/** @returns Whether it was answered. */
async function sendWhole(server: Server, { path, ...init }: Whole, hangs: number, tally: Tallied): Promise<boolean> {
  const ask = () => answerWithin(hangs, server.fetch(path, init))
  const asked: { answer?: Response | undefined } = {}
  const cpu = await cpuOf(async () => {
    asked.answer = await ask()
  })
  const { answer } = asked
  const seen = () => JSON.stringify({ path, ...init })
  if (answer === undefined) {
    tally.add('that hang', seen)
    return false
  }
  // oEmbed 1.0 has 501 for a form that is not written.
  if (answer.status >= 500 && answer.status !== 501) tally.add('answers 5xx', () => `${answer.status} ${seen()}`)
  const { byteLength } = await answer.arrayBuffer()
  if (init.method !== 'GET' && byteLength > MOST_ANSWER) tally.add('answers over 64 KB', seen)
  // The first of its kind pays for what is compiled and read once: what is dear is so again.
  if (cpu > MOST_CPU && (await cpuOf(ask)) > (await mostCpu())) tally.add('that are dear', seen)
  return true
}

/** `undefined` where it does not come; its timer does not outlive it. */
async function answerWithin(milliseconds: number, answer: Promise<Response>): Promise<Response | undefined> {
  const { promise: never, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, milliseconds, undefined)
  try {
    return await Promise.race([answer, never])
  } finally {
    clearTimeout(timer)
  }
}

/** What is cut short is ended by us. @returns Whether the connection came to its end. */
function sendRaw(port: number, bytes: Buffer, hangs: number, tally: Tallied): Promise<boolean> {
  const seen = () => JSON.stringify(bytes.toString('latin1'))
  return new Promise((done) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => void socket.end(bytes))
    socket.setTimeout(hangs, () => {
      tally.add('that hang', seen)
      socket.destroy()
      done(false)
    })
    socket.on('data', (data) => {
      answer += data.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(answer)?.[1] ?? 0)
      const request = bytes.toString('latin1')
      if (status >= 500 && status !== 501 && !isWorkerds(request, answer))
        tally.add('answers 5xx', () => `${status} ${seen()}`)
      // Of what ends before its headers do nobody knows what was asked.
      if (status === 0 && request.includes('\r\n\r\n')) tally.add('without an answer', seen)
      done(true)
    })
  })
}

/** Where Host is no address workerd or Miniflare answers by itself, in few headers and before our Worker is asked. */
function isWorkerds(request: string, answer: string): boolean {
  const host = /^Host: *(.*?)[ \r]*$/im.exec(request)?.[1] ?? ''
  const isAddress = /^[\w.:-]+$/.test(host) && URL.canParse(`http://${host}/`)
  return !isAddress && /^HTTP\/1\.\d 500 [^\r]*\r\n(?:Con[^\r]*\r\n){2,3}\r\n/.test(answer)
}
