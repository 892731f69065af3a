import type { Clash } from '../bank/parallel-forms.ts'
import type { Item } from '../item.ts'
import type { Score } from '../robots/attack.ts'
import type { Dispute } from '../wire/dispute.ts'
import type { Origin } from '../wire/item-choice.ts'
import type { Settings } from '../wire/settings.ts'

/** An immutable published record: what `q:{code}` holds. */
export interface Quiz {
  readonly edition: 1
  readonly code: string
  readonly title: string
  /** The ledger's id. */
  readonly topic: string
  readonly language: string
  /** What it is about and who the people in it are, where its topic says so; absent in older records. */
  readonly introduction?: string
  readonly notice?: string
  /** What a teacher should know before a class sees it. */
  readonly contentNote?: string
  readonly studentNote?: string
  /** The topic is one of the shipped ones, whose answers anybody can read. */
  readonly open: boolean
  readonly items: readonly Item[]
  /**
   * For each item, others on the same facts, for practice once the result is known (spares.ts); absent in older
   * records.
   */
  readonly spares?: readonly (readonly Item[])[]
  /** What its items ask of that the sources contradict each other on, for discussion cards; absent in older records. */
  readonly disputes?: readonly Dispute[]
  readonly settings: Settings
  /**
   * What the facts are about that its items ask or take wrong answers from, by fact (fact-names.ts); absent in older
   * records.
   */
  readonly abouts?: Readonly<Record<string, string>>
  /**
   * Pairs of items, by index, that never stand on one form; worked out at publishing where forms are shorter than the
   * quiz.
   */
  readonly clashes?: readonly Clash[]
  /** The guesser that knows nothing and does best on these items; absent where none has options. */
  readonly robot?: Score
  /** ISO 8601, UTC. */
  readonly created: string
  /**
   * Id of the secret that its seats are made with, so that a seat has one code and one form whichever secret signs by
   * then.
   */
  readonly seatKey?: string
  /** What it was made of, so that another can be made from it; absent for a teacher's own ledger, which is not kept. */
  readonly from?: Origin
  /** SHA-256 of the teacher's key. */
  readonly keyHash: string
}
