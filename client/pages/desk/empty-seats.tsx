import type { VNode } from 'preact'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { countOf, emptySeats } from './seats.ts'

interface EmptySeatsProps {
  /** How many there are. */
  readonly seats: number
  readonly attempts: readonly DeskAttempt[]
  readonly words: Teaching
}

/** The seats from which nothing was handed in yet. */
export function EmptySeats({ seats, attempts, words }: EmptySeatsProps): VNode {
  const say = words.results.seats
  const runs = emptySeats(seats, attempts)
  if (runs.length === 0) return <p class="hint">{say.none(seats)}</p>
  const listed = runs.map(([from, to]) => (from === to ? words.number(from) : say.run(from, to)))
  return <p class="hint">{say.empty(listed, countOf(runs), seats)}</p>
}
