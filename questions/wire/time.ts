/** By how much a student may lengthen the time of an attempt, where the teacher allows it; 1 leaves it as it is. */
export const TIME_FACTORS = [1, 1.25, 1.5, 2] as const
export type TimeFactor = (typeof TIME_FACTORS)[number]
