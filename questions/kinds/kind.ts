import type { Item, Option } from '../item.ts'
import { type Random, shuffled } from '../random.ts'
import { receiptsOf } from '../receipts.ts'
import type { Assessment } from '../standing.ts'
import type { Topic } from '../topic.ts'
import type { ItemKindName } from '../vocabulary.ts'

/** How a kind of item is made from a topic. How it is answered and marked is its shape's. */
export interface ItemKind {
  readonly name: ItemKindName
  /** What the key rests on: a fact's value, which must not be contested, or what each source says. Decides which checks bind. */
  readonly keyedOn: 'value' | 'sources'
  /** Every item that it could make of the topic. */
  readonly slots: (topic: Topic) => readonly Slot[]
}

/** A place for one item in the bank; it may be drawn several times until a draw passes the checks. */
export interface Slot {
  readonly id: string
  /** @returns `undefined` where the topic has too little for it, say no distractors. */
  readonly draw: (random: Random) => Item | undefined
}

/** One slot for each wording of each fact that a kind takes. */
export function slotPerWording(
  kind: ItemKindName,
  topic: Topic,
  takes: (assessment: Assessment) => boolean,
  draw: (assessment: Assessment, wording: number, random: Random) => Item | undefined,
): readonly Slot[] {
  return topic.assessments.filter(takes).flatMap((assessment) =>
    assessment.fact.ask.map((_, wording) => ({
      id: itemId(assessment, kind, wording),
      draw: (random: Random) => draw(assessment, wording, random),
    })),
  )
}

export function itemId({ fact }: Assessment, kind: ItemKindName, wording: number): string {
  return `${fact.id}-${kind}-${wording + 1}`
}

/** What items of every kind have in common, for one that is about one fact. */
export function basics(kind: ItemKindName, assessment: Assessment, wording: number, topic: Topic) {
  const { fact, standing, independent } = assessment
  return {
    id: itemId(assessment, kind, wording),
    kind,
    facts: [fact.id],
    wording,
    standing,
    independent,
    receipts: receiptsOf(assessment, topic),
  } as const
}

/** Options in a fair random order, and where the key came to stand. */
export function shuffledOptions(
  key: Option,
  others: readonly Option[],
  random: Random,
): { options: readonly Option[]; key: number } {
  const options = shuffled([key, ...others], random)
  return { options, key: options.indexOf(key) }
}
