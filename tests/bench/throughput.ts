import { Agent, request } from 'node:http'
import { setup } from '../support/built.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { startFootnote } from '../support/footnote.ts'
import { anyResponses, start } from '../support/worker/calls.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'
import { RECORD, REPLAY, SILENT, withBaseline } from './replayed.ts'
import { cpuOf, ownWorkerd } from './workerd-cpu.ts'

/**
 * Connections at once: workerd runs a Worker on one thread, and with eight requests waiting that thread never is
 * without work, while the client is busy for a part of its time.
 */
const WIDE = 8
/** Pairs of batches, measured in turn, so that what else the machine does falls on both. */
const PAIRS = 11
const BATCH = 100
/** Requests before anything is counted: V8 has compiled by then. */
const WARM = 500

interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
  /** The least share of the bare handler's requests a second. */
  readonly least: number
  /** What the bare handler is asked beside the calls that it makes again. */
  readonly bare: Readonly<Record<string, string>>
}

interface Batch {
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds of workerd's processor a request. */
  readonly cpu: number
  /** Seconds of the processor in each second: workerd's, and this process's, which asks. */
  readonly busy: number
  readonly client: number
}

type Ask = (headers: Readonly<Record<string, string>>) => Promise<void>

/** Asks over connections that stay open, and reads the whole answer. */
function asking(url: string, agent: Agent, { method, path, body }: Asked): Ask {
  const sent = body === undefined ? '' : JSON.stringify(body)
  const { hostname, port } = new URL(url)
  const json = body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': sent.length }
  return (headers) =>
    new Promise((answered, failed) => {
      const asked = request({ hostname, port, method, path, agent, headers: { ...json, ...headers } }, (reply) => {
        if ((reply.statusCode ?? 500) >= 300) failed(new Error(`${method} ${path} was answered ${reply.statusCode}.`))
        reply.on('end', answered).on('error', failed).resume()
      })
      asked.on('error', failed).end(sent)
    })
}

/** Asks so many times, as many at once as are connected. */
async function many(times: number, ask: () => Promise<void>): Promise<void> {
  let left = times
  const connection = async () => {
    while (left > 0) {
      left -= 1
      await ask()
    }
  }
  await Promise.all(Array.from({ length: WIDE }, connection))
}

async function batch(pid: string, ask: () => Promise<void>): Promise<Batch> {
  const [begun, before, own] = [performance.now(), cpuOf(pid), process.cpuUsage()]
  await many(BATCH, ask)
  const [took, used, { user, system }] = [performance.now() - begun, cpuOf(pid) - before, process.cpuUsage(own)]
  return {
    rate: (1000 * BATCH) / took,
    cpu: used / BATCH,
    busy: used / took,
    client: (user + system) / 1000 / took,
  }
}

/**
 * Requests a second of the built Worker, as a share of those of a bare handler in the same workerd that makes the same
 * calls of KV and limiters; performance/document.ts says what else it does.
 */
export async function* throughput(): AsyncIterable<Bench> {
  setup()
  await using footnote = await startFootnote({ script: withBaseline })
  const pid = ownWorkerd()
  using agent = Object.assign(new Agent({ keepAlive: true, maxSockets: WIDE }), {
    [Symbol.dispose]: () => agent.destroy(),
  })
  const { code } = await publish(footnote, { topic: 'white-helmets', feedback: 'end', count: 10 })
  const begun = await start(footnote, code)
  const sheet = { token: begun.token, responses: anyResponses(begun) }
  const at = `/api/quizzes/${code}`
  const asked: Readonly<Record<string, Asked>> = {
    'a start': { method: 'POST', path: `${at}/attempts`, body: {}, least: 0.85, bare: { [SILENT]: '' } },
    'the quiz page': { method: 'GET', path: `/q/${code}`, least: 0.6, bare: {} },
    'a sheet handed in': { method: 'POST', path: `${at}/submissions`, body: sheet, least: 0.8, bare: { [SILENT]: '' } },
  }
  for (const [name, each] of Object.entries(asked)) {
    const ask = asking(footnote.url, agent, each)
    const key = encodeURIComponent(name)
    const [ours, bare] = [() => ask({}), () => ask({ ...each.bare, [REPLAY]: key })]
    await many(WARM, ours)
    await ask({ [RECORD]: key })
    await many(WARM, bare)
    const pairs: (readonly [ours: Batch, bare: Batch])[] = []
    for (let pair = 0; pair < PAIRS; pair += 1) pairs.push([await batch(pid, ours), await batch(pid, bare)])
    yield { ...shareOf(name, pairs), least: each.least }
  }
}

function shareOf(name: string, pairs: readonly (readonly [ours: Batch, bare: Batch])[]): Bench {
  const both = (part: keyof Batch, digits: number) =>
    ([0, 1] as const).map((of) => median(pairs.map((pair) => pair[of][part])).toFixed(digits))
  const share = median(pairs.map(([ours, bare]) => bare.cpu / ours.cpu)).toFixed(2)
  const [rate, cpu, busy, client] = [both('rate', 0), both('cpu', 2), both('busy', 2), both('client', 2)]
  return {
    title: `throughput: ${name}, as a share of a bare handler’s requests a second`,
    ratio: median(pairs.map(([ours, bare]) => ours.rate / bare.rate)),
    detail: `${rate.join(' a second against ')}, medians of ${PAIRS}; ${cpu.join(' ms of workerd against ')}, which is ${share}; of a processor workerd has ${busy.join(' and ')}, the client ${client.join(' and ')}`,
  }
}
