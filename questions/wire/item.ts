import type { ItemKindName, Standing } from '../vocabulary.ts'
import type { Receipt } from './receipt.ts'

/**
 * An item as a student may see it before answering. Its fields are an allow-list: nothing here holds a key, nor anything from which a key
 * follows.
 */
export interface WireItem {
  readonly id: string
  readonly kind: ItemKindName
  readonly stem: string
  readonly shape: 'one' | 'several' | 'number' | 'order' | 'pairs'
  /** Of `one`, `several` and `order`. */
  readonly options?: readonly string[]
  /** Of `pairs`. */
  readonly left?: readonly string[]
  readonly right?: readonly string[]
  /** Of `number`. */
  readonly unit?: string
}

/**
 * A response in the numbering of the form that the student saw.
 *
 * `one`: an option's index. `several`: indices. `number`: a number. `order`: for each place, the option's index. `pairs`: for each left,
 * its right's index. `null`: unanswered.
 */
export type Response = number | readonly number[] | null

/** What a teacher can decide on an item once it has been answered; where several hold, the first of these. */
export const RULING_KINDS = ['drop', 'everyone', 'accept'] as const
export type RulingKind = (typeof RULING_KINDS)[number]

/** What a ruling did for one student's answer. */
export interface AppliedRuling {
  /** 'accept' only where the credit comes from it. */
  readonly is: RulingKind
  /** The teacher's reason. */
  readonly why?: string
}

/** What is told of an item once its answer is in. */
export interface Verdict {
  readonly item: string
  /** 0 to 1, under the rulings in force; of an item that was dropped 0. */
  readonly credit: number
  /** Full credit. */
  readonly correct: boolean
  /** What the teacher ruled, where it decided about this answer. */
  readonly ruling?: AppliedRuling
  /** The response that was judged, in the form's numbering. */
  readonly response: Response
  /** The best response, in the form's numbering; for a number, one that is right. */
  readonly key: Response
  readonly keyText: string
  /** Why the key is right. */
  readonly explanation: string
  /** Why what was chosen is not it, where its origin tells. */
  readonly why?: string
  readonly standing: Standing
  /** How many independent sources support the key. */
  readonly independent: number
  readonly receipts: readonly Receipt[]
}
