/**
 * The small-class rules: from how many attempts on a thing may be said.
 *
 * | attempts | what is shown                                  | why not more                                                   |
 * | -------- | ---------------------------------------------- | -------------------------------------------------------------- |
 * | 0 to 4   | totals, and what the rows of the grid sum up to | each attempt is 25 points or more                              |
 * | 5 to 9   | counts                                         | round a half, Wilson's interval spans 0.66 to 0.55             |
 * | 10 to 29 | facility with interval, sign of discrimination | round no correlation, Fisher's interval spans 1.26 to 0.73     |
 * | 30 on    | everything, with intervals                     |                                                                |
 *
 * They hold for the quiz, and again for each item by the attempts that had it on their form.
 */
export const LEAST = { counts: 5, facility: 10, full: 30 } as const

type Detail = 'totals' | keyof typeof LEAST

/** What so many attempts allow to be said. */
export function detailOf(attempts: number): Detail {
  if (attempts < LEAST.counts) return 'totals'
  if (attempts < LEAST.facility) return 'counts'
  return attempts < LEAST.full ? 'facility' : 'full'
}
