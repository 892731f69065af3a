const DAY = 1440

/** The minute of the day, 0 to 1439, of "18:40". */
export function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** "18:40" of a minute; before the day begins it is its first, and after its end its last. */
export function clockAtMinute(minute: number): string {
  const within = Math.min(Math.max(minute, 0), DAY - 1)
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
