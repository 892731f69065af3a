/** Letters that are printed together. Everything is in points. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  /** Of its baseline, from the top of the page. */
  readonly y: number
  readonly width: number
  /** Of its font. */
  readonly size: number
}

/** A page as it is looked at, its runs in the order in which they were printed. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** `undefined` where the page could not be read. */
  readonly runs: readonly PdfRun[] | undefined
}

/** What stands beside each other on a page. */
export interface PdfLine {
  /** A small number above the line stands between `RAISED` and `LOWERED`. */
  readonly text: string
  /** Its ends. Of a line from right to left they are measured from the right edge. */
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Counts from 0. */
  readonly page: number
  /** It is a row of a table or an entry of a list, with all its lines. */
  readonly isRow: boolean
}

export const RAISED = '\u0001'
export const LOWERED = '\u0002'

/** The value that stands for most, each counted with its weight. */
export function commonest(values: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) {
    const rounded = Math.round(value * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  let best: number | undefined
  for (const [value, weight] of weights) if (weight > (best === undefined ? 0 : (weights.get(best) ?? 0))) best = value
  return best
}
