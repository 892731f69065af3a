import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'

type Known = Pick<DeskAttempt, 'id' | 'name' | 'seat'>

/** The end of an attempt's id: 20 random bits, so that in a class no two are alike, and one that arrives later changes none. */
export const labelOf = ({ id }: Pick<DeskAttempt, 'id'>): string => id.slice(-4).toUpperCase()

/** Whose attempt it is, as a sentence has it: a name or a seat, as far as either was asked for, else a label. */
export function whoOf(attempt: Known, { overview, learning }: Teaching): string {
  if (attempt.seat !== undefined) return learning.seat.number(attempt.seat)
  return attempt.name ?? overview.unnamed(labelOf(attempt))
}
