import { median } from './median.ts'

/** What one bench found: how many times as long as its baseline, measured in turn in the same run. */
export interface Bench {
  readonly title: string
  readonly ratio: number
  /** The most that the ratio may be; where more is better, `least` is what it has to be. */
  readonly bar?: number
  readonly least?: number
  /** Both medians, with their unit. */
  readonly detail: string
}

/** A share of ours can be below 0: what is left of a cost once a larger baseline is taken from it. */
export const isMissed = ({ ratio, bar = Infinity, least = -Infinity }: Bench): boolean =>
  !(ratio <= bar && ratio >= least)

/** The bar as it is printed; '' where there is none. */
export const barOf = ({ bar, least }: Bench): string =>
  [...(bar === undefined ? [] : [`≤ ${bar}`]), ...(least === undefined ? [] : [`≥ ${least}`])].join(', ')

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
