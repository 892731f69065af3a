import type { ItemKindName, Mood, Standing, ValueType } from '../vocabulary.ts'
import type { Finding, Rule } from './finding.ts'
import type { Receipt } from './receipt.ts'
import type { StoryPlace } from './story-place.ts'

/** One line of `GET /api/topics`. */
export interface TopicCard {
  readonly id: string
  readonly title: string
  readonly language: string
  /** How many items its bank holds. */
  readonly items: number
  /** How many default quizzes there are. */
  readonly quizzes: number
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

/** An item of a shipped topic as a teacher takes it. */
export interface ItemChoice {
  /** As the topic's bank has it. */
  readonly id: string
  /** Drawn again with other options, so many times; the same turn gives the same item. Absent: as the bank has it. */
  readonly turn?: number
  /** Worded anew. Absent: as the item was made. */
  readonly stem?: string
}

/** Of which items a quiz was made, in their order. */
export interface Origin {
  readonly topic: string
  readonly items: readonly ItemChoice[]
}

/** An item as its teacher sees it before publishing: key and what the checks found. Its evidence is that of its facts. */
export interface ReviewItem extends StoryPlace {
  readonly id: string
  readonly turn?: number
  readonly reworded?: true
  readonly kind: ItemKindName
  readonly shape: 'one' | 'several' | 'number' | 'order' | 'pairs'
  /** The facts that it asks; the first is the one that it is about. */
  readonly facts: readonly string[]
  /** Other facts that give its key away or are given away by it. */
  readonly related?: readonly string[]
  readonly stem: string
  readonly options?: readonly string[]
  /** Indices of the right options, where some are right and the rest wrong. */
  readonly right?: readonly number[]
  readonly left?: readonly string[]
  readonly unit?: string
  readonly keyText: string
  /** Wordings of its key, and of the figures that it is worked out from, that no other question should hold. */
  readonly secrets: readonly string[]
  readonly explanation: string
  readonly standing: Standing
  readonly independent: number
  /** How hard it is likely to be, from 0 to 1; see difficulty.ts. */
  readonly difficulty: number
  /** The checks that ran on it, as places in `Review.rules`. */
  readonly checked: readonly number[]
  /** What they found; of an item of the bank nothing that blocks. */
  readonly findings: readonly Finding[]
}

/** A bank with all that its teacher reviews it by. */
export interface Review {
  readonly items: readonly ReviewItem[]
  /** The default quizzes: ids of items, in the order in which they are asked. */
  readonly quizzes: readonly (readonly string[])[]
  /** What the sources say of each fact, by its id. */
  readonly evidence: Readonly<Record<string, readonly Receipt[]>>
  /** Every check of an item. */
  readonly rules: readonly Rule[]
  /** Places of those that could not run, for want of the sources' texts or of rules for the language. */
  readonly idle: readonly number[]
}
