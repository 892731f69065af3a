import { DAY } from './limits.ts'

/** Counts something by the day, in UTC. */
interface DailyCount {
  readonly add: (now: number) => void
  readonly on: (now: number) => number
}

/** What this place has counted since the day began: other places count too, so there may be more. */
export function dailyCount(): DailyCount {
  let counted = { day: 0, times: 0 }
  const on = (now: number) => (counted.day === dayOf(now) ? counted.times : 0)
  return {
    add: (now) => {
      counted = { day: dayOf(now), times: on(now) + 1 }
    },
    on,
  }
}

const dayOf = (now: number): number => Math.floor(now / DAY)
