/** One page of a long table. */
export interface PageOfRows<T> {
  readonly rows: readonly T[]
  /** Which page it is, from 0. */
  readonly at: number
  /** The first row and the last, counted from 1; the first is 1 also where there is none. */
  readonly from: number
  readonly to: number
  readonly of: number
}

/** The page at a place, or the last there is where the list has become shorter. */
export function pageOfRows<T>(list: readonly T[], at: number, size: number): PageOfRows<T> {
  const last = Math.max(0, Math.ceil(list.length / size) - 1)
  const place = Math.min(at, last)
  const rows = list.slice(place * size, (place + 1) * size)
  return { rows, at: place, from: place * size + 1, to: place * size + rows.length, of: list.length }
}
