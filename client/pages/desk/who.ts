import { attemptLabel } from '../../../questions/attempts/attempt-label.ts'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'

type Whose = Pick<DeskAttempt, 'id' | 'name' | 'seat'>

/** Whose attempt it is, as a sentence has it: a name or a seat, as far as either was asked for, else a label. */
export function whoOf(attempt: Whose, { overview, learning }: Teaching): string {
  if (attempt.seat !== undefined) return learning.seat.number(attempt.seat)
  return attempt.name ?? overview.unnamed(attemptLabel(attempt))
}
