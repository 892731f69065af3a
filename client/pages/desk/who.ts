import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'

/** Whose attempt it is: a name or a seat, as far as either was asked for. */
export function whoOf(attempt: Pick<DeskAttempt, 'name' | 'seat'> | undefined, { desk, learning }: Teaching): string {
  if (attempt?.seat !== undefined) return learning.seat.number(attempt.seat)
  return attempt?.name ?? desk.unnamed
}
