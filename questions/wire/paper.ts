import type { Standing } from '../vocabulary.ts'
import type { Response, WireItem } from './item.ts'
import type { Receipt } from './receipt.ts'
import type { Ruling } from './ruling.ts'
import type { Dispute } from './topic.ts'

/** Forms of one quiz on paper: neighbours need two, a row of them not many more. */
export const MOST_FORMS = 6

/** `GET /api/quizzes/{code}/paper?forms=`, for the holder of the key: all that can be printed of a quiz. */
export interface Paper {
  readonly code: string
  readonly title: string
  /** BCP 47, of the items. */
  readonly language: string
  /** What every reader should know of the topic, and what its teacher should. */
  readonly notice?: string
  readonly studentNote?: string
  readonly contentNote?: string
  readonly minutes?: number
  /** How many personal links lead into it, where some do. */
  readonly seats?: number
  /** The key and its evidence, of every item of the quiz. */
  readonly items: readonly PaperKey[]
  /** As many as were asked for; one where everybody gets the same. */
  readonly forms: readonly PaperForm[]
  /** What its items ask of that the sources contradict each other on. */
  readonly disputes: readonly Dispute[]
}

export interface PaperKey {
  readonly id: string
  /** The teacher worded it. */
  readonly reworded?: true
  readonly keyText: string
  readonly explanation: string
  readonly standing: Standing
  /** How many independent sources support the key. */
  readonly independent: number
  readonly receipts: readonly Receipt[]
}

export interface PaperForm {
  readonly items: readonly WireItem[]
  /** Of each item, in this form's numbering. */
  readonly keys: readonly Response[]
  /** In force, of all items; of each only those that decide. */
  readonly rulings: readonly PaperRuling[]
}

export interface PaperRuling extends Pick<Ruling, 'item' | 'is' | 'why'> {
  /** The one that is accepted, in the form's numbering. */
  readonly response?: Response
}

/** What of a quiz anybody may print who could begin it now: one form, without a key. */
export interface PublicPaper extends Pick<Paper, 'title' | 'language' | 'notice' | 'studentNote' | 'minutes'> {
  readonly items: readonly WireItem[]
}
