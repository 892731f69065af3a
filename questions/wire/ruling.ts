import type { AppliedRuling, Response } from './item.ts'

/** How many rulings a quiz can have, and how many characters a teacher's reason. */
export const MOST_RULINGS = 100
export const WHY_CHARACTERS = 200

interface Common {
  /** The quiz's id of the item: q1, q2, … */
  readonly item: string
  /** The teacher's reason, which students read with the verdict. */
  readonly why?: string
}

/**
 * A teacher's later decision on one item; all scores are worked out anew under it, and nothing stored is changed.
 *
 * `drop`: it counts neither in a score nor among the most. `everyone`: everybody who had it earns its point. `accept`: this response, in
 * the quiz's numbering, earns full credit too.
 */
export type Ruling = Common &
  ({ readonly is: 'drop' | 'everyone' } | { readonly is: 'accept'; readonly response: Exclude<Response, null> })

/** What a quiz's page tells of one item with a ruling. */
export interface ToldRuling extends AppliedRuling {
  /** Which item it is, and the teacher's reason: only once nobody can start any more, for they may give an answer away. */
  readonly stem?: string
}
