import { sha256 } from '../../questions/commands/files.ts'
import { judgeReply } from '../../questions/studio/judge.ts'
import { normalText } from '../../questions/studio/normal-text.ts'
import { HOSTILE } from '../support/studio/hostile.ts'
import type { Bench } from './bench.ts'

const LENGTH = 32_000
const RUNS = 9
/** Milliseconds that one run takes at least: of less than that a single turn of what clears memory is a tenth. */
const LONG_ENOUGH = 100
/** Twice the text may take a little more than twice as long, and never its square. */
const BAR = 2.3

const FACTS = Array.from({ length: 10 }, (_, i) => ({
  id: `lorries-${i}`,
  says: '{40} lorries stood in Kelby.',
  ask: ['How many lorries stood in Kelby?'],
  unit: 'lorries',
  claims: [{ a: '40', quote: i % 2 === 0 ? '40 lorries stood in Kelby' : `purple lorries ${i}` }],
}))

/**
 * Normalising a text and judging ten facts against it, for texts that nobody wrote for a reader, against half of each.
 *
 * The half is judged twice as often, so that both runs go through as many characters and clear away as much.
 */
export async function* studio(): AsyncIterable<Bench> {
  for (const [name, textOf] of Object.entries(HOSTILE)) {
    const [half, whole] = [textOf(LENGTH), textOf(2 * LENGTH)]
    await judged(half, 2)
    const times = Math.ceil(LONG_ENOUGH / Math.max(1, await judged(whole, 1)))
    const pairs: (readonly [whole: number, half: number])[] = []
    for (let run = 0; run < RUNS; run += 1)
      pairs.push([(await judged(whole, times)) / times, (await judged(half, 2 * times)) / (2 * times)])
    // The least of the runs: what the engine still compiles and clears away only adds to a time.
    const [a, b] = [Math.min(...pairs.map(([time]) => time)), Math.min(...pairs.map(([, time]) => time))]
    const detail = `${a.toFixed(1)} ms of CPU against ${b.toFixed(1)}, the least of ${RUNS} means of ${times} and ${2 * times}`
    yield { title: `The studio on ${name}`, ratio: a / b, bar: BAR, detail }
  }
}

/** @returns Milliseconds of this thread's processor: what else the machine does is not in them. */
async function judged(raw: string, times: number): Promise<number> {
  const before = process.threadCpuUsage()
  for (let time = 0; time < times; time += 1) {
    const sources = [{ id: 'a', label: 'A', text: normalText(raw).text || 'x' }]
    await judgeReply({ facts: FACTS, names: {} }, { title: 't', language: 'en', names: {}, facts: [], sources }, sha256)
  }
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
