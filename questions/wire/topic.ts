import type { Receipt } from '../item.ts'
import type { ItemKindName, Mood, Standing, ValueType } from '../vocabulary.ts'

/** One line of `GET /api/topics`. */
export interface TopicCard {
  readonly id: string
  readonly title: string
  readonly language: string
  /** How many items its bank holds. */
  readonly items: number
  readonly facts: Readonly<Record<Exclude<Standing, 'unsupported'>, number>>
  readonly contentNote?: string
  readonly notice?: string
}

/** A ledger as a page for readers. */
export interface TopicView extends TopicCard {
  readonly asOf?: string
  readonly sources: readonly TopicSource[]
  readonly view: readonly TopicFact[]
}

export interface TopicSource {
  readonly id: string
  readonly label: string
  readonly title?: string
  readonly publisher?: string
  readonly author?: string
  readonly published?: string
  readonly url?: string
  /** Sources with the same number are not independent of each other; counted from 1. */
  readonly group: number
  /** How many facts it answers. */
  readonly answers: number
}

export interface TopicFact {
  readonly id: string
  readonly ask: string
  readonly about: string
  readonly type: ValueType
  readonly mood: Mood
  readonly standing: Standing
  /** The sources that contradict each other are of one group: its parts differ. */
  readonly partsDiffer: boolean
  readonly independent: number
  /** The value in words; absent where the sources contradict each other. */
  readonly value?: string
  /** Why the sources differ, where one of them shows it. */
  readonly because?: string
  /** One for each source that answers it; each `says` what that source gives. */
  readonly receipts: readonly Receipt[]
}

/** A question that sources answer differently, for a class to discuss. */
export type Dispute = Pick<TopicFact, 'id' | 'ask' | 'partsDiffer' | 'receipts'>

/** An item as its teacher sees it before publishing: key, evidence and what the checks found. */
export interface ReviewItem {
  readonly id: string
  readonly kind: ItemKindName
  readonly shape: 'one' | 'several' | 'number' | 'order' | 'pairs'
  /** The facts that it asks; the first is the one that it is about. */
  readonly facts: readonly string[]
  readonly stem: string
  readonly options?: readonly string[]
  readonly left?: readonly string[]
  readonly unit?: string
  readonly keyText: string
  readonly explanation: string
  readonly standing: Standing
  readonly independent: number
  readonly receipts: readonly Receipt[]
  /** Findings that warn and do not block: "W30 The longest option is over twice the shortest." */
  readonly warnings: readonly string[]
}
