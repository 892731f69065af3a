import type { Value } from './ledger-value.ts'
import type { Range } from './values/quantity.ts'
import type { ShapeName, Standing, StoredKindName } from './vocabulary.ts'
import type { Passage } from './wire/passage.ts'
import type { Receipt } from './wire/receipt.ts'

/** Where an option comes from. What is not the key is told to the student who chose it. */
export type Provenance =
  | { readonly from: 'key' }
  /** Somebody wrote it into the ledger as a wrong answer to this very question. */
  | { readonly from: 'ledger' }
  /** The value of another fact of the ledger. */
  | { readonly from: 'fact'; readonly fact: string }
  /** A near value made by a rule; no source gives it for anything. */
  | { readonly from: 'rule'; readonly rule: string }
  /** What a source says, or is made out to say. */
  | { readonly from: 'source'; readonly sources: readonly string[] }

export interface Option {
  readonly text: string
  /** Why it is not the key, as a sentence: "98 is the number of volunteers." Absent on the key. */
  readonly why?: string
  readonly provenance: Provenance
  /** The value it stands for, where it stands for one. */
  readonly value?: Value
}

/** Wrong numbers, both ends included, and why they are not the key, as a sentence. */
export interface NumberMistake {
  readonly min: number
  readonly max: number
  readonly why: string
}

interface Common {
  /** Stable over builds: the fact, the kind, a number. */
  readonly id: string
  readonly kind: StoredKindName
  /** The facts it asks; the first is the one that it is about. */
  readonly facts: readonly string[]
  /**
   * Other facts that give its key away or are given away by it: the parts of a sum, and what is worked out from this
   * fact.
   */
  readonly related?: readonly string[]
  /** Which of the fact's wordings the stem is, so that a retry can choose another. */
  readonly wording: number
  readonly stem: string
  /** The text to read before answering. It is part of the question. */
  readonly exhibit?: readonly Passage[]
  /** The teacher worded the stem: it is checked, and it is not from the topic. */
  readonly reworded?: true
  /** Somebody wrote it elsewhere, perhaps of what one source says: its id. */
  readonly elsewhere?: { readonly accordingTo?: string }
  /**
   * Options stand in an order of their own (numbers, dates, the four answers of do-they-agree), and stay so on every
   * form.
   */
  readonly sorted?: true
  /** The key in words. */
  readonly keyText: string
  /** Why the key is right, in one sentence. Items stored before 28 November 2026 say here how well it rests, too. */
  readonly explanation: string
  /** How well that rests, in plain words: who says so and who does not, their hedges, as of when. */
  readonly support?: string
  readonly standing: Standing
  /** How many independent sources support the key. */
  readonly independent: number
  readonly receipts: readonly Receipt[]
}

/** Every shape's key: what response earns full credit. Indices count from 0. */
export type Item = Common &
  (
    | { readonly shape: 'one'; readonly options: readonly Option[]; readonly key: number }
    | { readonly shape: 'several'; readonly options: readonly Option[]; readonly key: readonly number[] }
    /** A number in the unit that the stem names. The first mistake that fits is told. */
    | {
        readonly shape: 'number'
        readonly unit: string
        readonly key: Range
        readonly mistakes?: readonly NumberMistake[]
      }
    /** `key[place]` is the option that belongs there. */
    | { readonly shape: 'order'; readonly options: readonly Option[]; readonly key: readonly number[] }
    /** `key[i]` is the right side of `left[i]`; two may share one. */
    | {
        readonly shape: 'pairs'
        readonly left: readonly string[]
        readonly right: readonly Option[]
        readonly key: readonly number[]
      }
  )

export type ItemOf<S extends ShapeName> = Extract<Item, { shape: S }>
