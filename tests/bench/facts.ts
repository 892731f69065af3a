import { checkYaml, HEAD, LORRIES, TEXTS } from '../support/questions/written-facts.ts'
import type { Bench } from './bench.ts'
import { median } from './median.ts'

const FACTS = 150
const RUNS = 7
/** Twice the lines may take a little more than twice as long, and never their square. */
const BAR = 2.3

/** Reading, compiling and verifying a file of facts, against one of half its length. */
export async function facts(): Promise<readonly Bench[]> {
  const [half, whole] = [fileOf(FACTS), fileOf(2 * FACTS)]
  await timed(half)
  await timed(whole)
  const pairs: (readonly [number, number])[] = []
  for (let run = 0; run < RUNS; run += 1) pairs.push([await timed(whole), await timed(half)])
  const [a, b] = [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))]
  const detail = `${a.toFixed(0)} ms against ${b.toFixed(0)} ms, medians of ${RUNS}`
  return [{ title: `A facts.yaml of ${2 * FACTS} facts against one of ${FACTS}`, ratio: a / b, bar: BAR, detail }]
}

const fileOf = (count: number): string =>
  HEAD + Array.from({ length: count }, (_, i) => LORRIES.replace('lorries-stranded', `lorries-${i}`)).join('')

async function timed(yaml: string): Promise<number> {
  const start = performance.now()
  const { mistakes } = await checkYaml(yaml, TEXTS)
  if (mistakes.length > 0) throw new Error(mistakes[0])
  return performance.now() - start
}
