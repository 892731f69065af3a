/** 0: on time. 1: over the attempt's own clock. 2: after the quiz had closed. */
export const LATENESSES = [0, 1, 2] as const
export type Lateness = (typeof LATENESSES)[number]
