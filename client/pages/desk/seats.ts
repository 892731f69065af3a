import type { DeskAttempt } from '../../../questions/wire/desk.ts'

/** Numbers in a row: from the first to the last, both among them. */
type Run = readonly [from: number, to: number]

/** The seats from which nothing was handed in, as runs in order. @param seats How many there are, counted from 1. */
export function emptySeats(seats: number, attempts: readonly Pick<DeskAttempt, 'seat'>[]): readonly Run[] {
  const taken = new Set(attempts.map(({ seat }) => seat))
  const runs: [number, number][] = []
  for (let seat = 1; seat <= seats; seat += 1) {
    if (taken.has(seat)) continue
    const last = runs.at(-1)
    if (last?.[1] === seat - 1) last[1] = seat
    else runs.push([seat, seat])
  }
  return runs
}

/** How many numbers stand in some runs. */
export const countOf = (runs: readonly Run[]): number => runs.reduce((sum, [from, to]) => sum + to - from + 1, 0)
