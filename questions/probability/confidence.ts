/** How sure every interval is: of a hundred such intervals, about 95 hold the true figure. */
export const CONFIDENCE = 0.95

/** The standard normal deviate that 1 − (1 − CONFIDENCE) / 2 of the distribution lies below. */
export const DEVIATE = 1.959963984540054
