import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Started } from '../../questions/wire/attempt.ts'
import { setup } from '../support/built.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { seed } from '../support/e2e/seed.ts'
import { type Footnote, startFootnote } from '../support/footnote.ts'
import { anyResponses, bearer, send } from '../support/worker/calls.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'

/** What the free plan gives a request. */
const MOST = 10
const BATCHES = 7
const BATCH = 12
/** Of a counter in /proc, in milliseconds. */
const TICK = 10

/** Milliseconds of CPU that the workerd processes of this one have used so far: stores and limiters of Miniflare are in it. */
function workerdCpu(): number {
  const rows = execFileSync('ps', ['-eo', 'pid,ppid,comm'], { encoding: 'utf8' }).split('\n')
  const own = rows.filter((row) => row.includes('workerd') && row.trim().split(/\s+/)[1] === String(process.pid))
  const used = own.map((row) => {
    const stat = readFileSync(`/proc/${row.trim().split(/\s+/)[0]}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK
  })
  return used.reduce((sum, one) => sum + one, 0)
}

type Ask = () => Promise<{ readonly status: number }>

async function costOf(ask: Ask): Promise<number> {
  for (let i = 0; i < BATCH; i += 1) await ask()
  const costs: number[] = []
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const before = workerdCpu()
    for (let i = 0; i < BATCH; i += 1) {
      const { status } = await ask()
      if (status >= 400) throw new Error(`A request of the bench was answered ${status}.`)
    }
    costs.push((workerdCpu() - before) / BATCH)
  }
  return median(costs)
}

const got = async (footnote: Footnote, path: string, key?: string): Promise<{ readonly status: number }> => {
  const response = await footnote.fetch(path, key === undefined ? {} : { headers: bearer(key) })
  await response.arrayBuffer()
  return response
}

/** Every route that a person waits for, on the shipped topic that is largest, each within what the free plan gives it. */
async function routesOf(footnote: Footnote): Promise<Readonly<Record<string, Ask>>> {
  const topic = 'white-helmets'
  const settings = { topic, count: 10, feedback: 'end' } as const
  const small = await publish(footnote, settings)
  const class300 = await publish(footnote, { ...settings, askName: true })
  await seed(footnote, class300, 300)
  const class1000 = await publish(footnote, { ...settings, askName: true })
  await seed(footnote, class1000, 1000)
  const begin = () => send<Started>(footnote, 'POST', `/api/quizzes/${small.code}/attempts`, {})
  const { body: started } = await begin()
  const sheet = { token: started.token, responses: anyResponses(started) }
  const get = (path: string, key?: string) => () => got(footnote, path, key)
  const state = { closes: null, rulings: [] }
  let revision = 0
  return {
    'the start page': get('/'),
    'a topic’s page': get(`/topics/${topic}`),
    'a topic’s cards': get(`/topics/${topic}/cards`),
    'the review of /new': get(`/new?topic=${topic}`),
    'a quiz': get(`/q/${small.code}`),
    'a quiz in a frame': get(`/embed/${small.code}`),
    'a paper': get(`/print/${small.code}`),
    'a quiz’s card': get(`/api/quizzes/${small.code}`),
    'an attempt begun': begin,
    'a sheet handed in': () => send(footnote, 'POST', `/api/quizzes/${small.code}/submissions`, sheet),
    publishing: () => send(footnote, 'POST', '/api/quizzes', settings),
    'a change of the state': () =>
      send(footnote, 'PUT', `/api/quizzes/${small.code}/state`, { ...state, revision: revision++ }, bearer(small.key)),
    'the desk of 300': get(`/api/quizzes/${class300.code}/results`, class300.key),
    'the CSV of 300': get(`/api/quizzes/${class300.code}/results.csv`, class300.key),
    'the desk of 1,000': get(`/api/quizzes/${class1000.code}/results`, class1000.key),
    'the list of exports': get(`/api/quizzes/${small.code}/export`, small.key),
    'an export as QTI 3': get(`/api/quizzes/${small.code}/export/qti3`, small.key),
    health: get('/api/health'),
  }
}

/** CPU of each route on workerd. What is over the bar fails. */
export async function cpu(): Promise<readonly Bench[]> {
  setup()
  await using footnote = await startFootnote()
  const benches: Bench[] = []
  for (const [route, ask] of Object.entries(await routesOf(footnote))) {
    const cost = await costOf(ask)
    benches.push({ title: `cpu: ${route}`, ratio: cost / MOST, bar: 1, detail: `${cost.toFixed(1)} ms of ${MOST}` })
  }
  return benches
}
