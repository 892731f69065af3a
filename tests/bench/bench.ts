import { median } from './median.ts'

/** What one bench found: how many times as long as its baseline, measured in turn in the same run. */
export interface Bench {
  readonly title: string
  readonly ratio: number
  readonly bar?: number
  /** Both medians, with their unit. */
  readonly detail: string
}

const RUNS = 9

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Runs both in turn, once to warm up and then nine times counted, and compares their medians. */
export function compare(title: string, measured: () => unknown, baseline: () => unknown, bar?: number): Bench {
  measured()
  baseline()
  const pairs = Array.from({ length: RUNS }, () => [timed(measured), timed(baseline)] as const)
  const [a, b] = [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))]
  return {
    title,
    ratio: a / b,
    ...(bar === undefined ? {} : { bar }),
    detail: `${a.toFixed(2)} ms against ${b.toFixed(2)} ms, medians of ${RUNS}`,
  }
}
