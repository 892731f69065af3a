import { sha256 } from '../../questions/commands/files.ts'
import { judgeReply } from '../../questions/studio/judge.ts'
import { normalText } from '../../questions/studio/normal-text.ts'
import { HOSTILE } from '../support/studio/hostile.ts'
import type { Bench } from './bench.ts'

const LENGTH = 32_000
const RUNS = 7
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
 */
export async function* studio(): AsyncIterable<Bench> {
  for (const [name, textOf] of Object.entries(HOSTILE)) {
    const [half, whole] = [textOf(LENGTH), textOf(2 * LENGTH)]
    await timed(half)
    await timed(whole)
    const pairs: (readonly [number, number])[] = []
    for (let run = 0; run < RUNS; run += 1) pairs.push([await timed(whole), await timed(half)])
    // The least of the runs: what else the machine does and what it clears away only adds to a time.
    const [a, b] = [Math.min(...pairs.map(([time]) => time)), Math.min(...pairs.map(([, time]) => time))]
    const detail = `${a.toFixed(0)} ms against ${b.toFixed(0)} ms, the least of ${RUNS}`
    yield { title: `The studio on ${name}`, ratio: a / b, bar: BAR, detail }
  }
}

async function timed(raw: string): Promise<number> {
  const start = performance.now()
  const sources = [{ id: 'a', label: 'A', text: normalText(raw).text || 'x' }]
  await judgeReply({ facts: FACTS, names: {} }, { title: 't', language: 'en', names: {}, facts: [], sources }, sha256)
  return performance.now() - start
}
