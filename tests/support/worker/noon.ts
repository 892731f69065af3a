export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 3_600_000

/** When it is for tests that set the clock themselves. */
export const NOON = Date.UTC(2031, 2, 7, 12)

export const iso = (time: number) => new Date(time).toISOString()
