import { DAY } from '../limits.ts'

/**
 * What this place has written since the day began, in UTC: other places write too, so there may be more, and a new copy
 * begins at none.
 */
let written = { day: 0, writes: 0 }

const dayOf = (now: number): number => Math.floor(now / DAY)

export function countWrite(now: number): void {
  const day = dayOf(now)
  written = { day, writes: (written.day === day ? written.writes : 0) + 1 }
}

export const writtenOn = (now: number): number => (written.day === dayOf(now) ? written.writes : 0)
