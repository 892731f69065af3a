import { setup } from '../support/built.ts'
import { startFootnote } from '../support/footnote.ts'
import type { Bench } from './bench.ts'
import { type Route, routesOf } from './cpu-routes.ts'
import { median } from './median.ts'
import { RECORD, REPLAY, withBaseline } from './replayed.ts'
import { cpuOf, ownWorkerd } from './workerd-cpu.ts'

/** Pairs of batches, measured in turn, so that what else the machine does falls on both. */
const PAIRS = 5
const BATCH = 3
/** Requests before anything is counted: V8 has compiled by then. */
const WARM = 8

interface Cost {
  /** Milliseconds a request: all of workerd's, the baseline's, and what is ours of it. */
  readonly gross: number
  readonly baseline: number
  readonly own: number
}

async function asked(name: string, times: number, { ask }: Route, headers: Record<string, string>): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const { status } = await ask(headers)
    if (status >= 400) throw new Error(`A request of the bench (${name}) was answered ${status}.`)
  }
}

async function costOf(pid: string, name: string, route: Route): Promise<Cost> {
  const key = encodeURIComponent(name)
  await asked(name, WARM, route, {})
  await asked(name, 1, route, { [RECORD]: key })
  await asked(name, WARM / 2, route, { [REPLAY]: key })
  const batch = async (headers: Record<string, string>) => {
    const before = cpuOf(pid)
    await asked(name, BATCH, route, headers)
    return (cpuOf(pid) - before) / BATCH
  }
  const pairs: Cost[] = []
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const gross = await batch({})
    const baseline = await batch({ [REPLAY]: key })
    pairs.push({ gross, baseline, own: gross - baseline })
  }
  const middle = (part: keyof Cost) => median(pairs.map((each) => each[part]))
  return { gross: middle('gross'), baseline: middle('baseline'), own: middle('own') }
}

/**
 * CPU of each route on workerd, beside a bare handler that makes the same calls of KV and limiters. Our own share is
 * what the one takes over the other; where that is over the bar it fails.
 */
export async function* cpu(): AsyncIterable<Bench> {
  setup()
  await using footnote = await startFootnote({ script: withBaseline })
  const pid = ownWorkerd()
  for (const [name, route] of Object.entries(await routesOf(footnote))) {
    const { gross, baseline, own } = await costOf(pid, name, route)
    const { most } = route
    const held = most === undefined ? 'held to none' : `of ${most}`
    yield {
      title: `cpu: ${name}`,
      ratio: most === undefined ? own / baseline : own / most,
      ...(most === undefined ? {} : { bar: 1 }),
      detail: `gross ${gross.toFixed(1)} ms − baseline ${baseline.toFixed(1)} = own ${own.toFixed(1)} ms ${held}, medians of ${PAIRS}`,
    }
  }
}
