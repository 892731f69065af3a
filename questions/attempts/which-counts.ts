import type { Lateness } from '../wire/lateness.ts'

/** One set of responses that was handed in, as far as it decides which of them counts. */
export interface Weighed {
  readonly score: number
  readonly lateness: Lateness
  readonly digest: string
}

/**
 * The order in which the sheets of one attempt count: the first does.
 *
 * A sheet from after the closing time comes last: it can neither raise nor sink a score. Of the others the lowest score
 * comes first, so that whoever changes answers after seeing the key can only lose. Where no key is told before closing,
 * one on time comes before one that overran its clock.
 *
 * @param isClosed The quiz tells no answer before it has closed.
 */
export function countsBefore(a: Weighed, b: Weighed, isClosed: boolean): number {
  const rank = ({ lateness }: Weighed) => (isClosed ? lateness : Number(lateness === 2))
  return (
    rank(a) - rank(b) ||
    a.score - b.score ||
    a.lateness - b.lateness ||
    Number(a.digest > b.digest) - Number(a.digest < b.digest)
  )
}
