import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { ITEM_KINDS, type ItemKindName, type StoredKindName } from '../vocabulary.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { choice } from './choice.ts'
import { compare } from './compare.ts'
import { doTheyAgree } from './do-they-agree.ts'
import type { ItemKind, KindTraits, Slot } from './kind.ts'
import { match } from './match.ts'
import { multiple } from './multiple.ts'
import { numeric } from './numeric.ts'
import { order } from './order.ts'
import { retired } from './retired.ts'
import { whichSource } from './which-source.ts'
import { whoSaid } from './who-said.ts'

/** A new kind is a file, a line here and its name in the vocabulary. */
const kinds: Readonly<Record<ItemKindName, ItemKind>> = {
  choice,
  multiple,
  numeric,
  order,
  match,
  'who-said': whoSaid,
  'which-source': whichSource,
  'do-they-agree': doTheyAgree,
  compare,
}

const traits: Readonly<Record<StoredKindName, KindTraits>> = { ...kinds, ...retired }

/** What is known of a kind, of one that is made no more too. */
export const traitsOf = (name: StoredKindName): KindTraits => traits[name]

/** Every item that could be made of a topic, kind by kind. */
export const slotsOf = (topic: Topic): readonly Slot[] => ITEM_KINDS.flatMap((name) => kinds[name].slots(topic))

/** What a posted item comes to; `undefined` where its kind could not have made it of the topic. */
export const restored = (posted: PostedItem, topic: Topic): Item | undefined =>
  kinds[posted.kind].restore(posted, topic)

/** The items that stay of those that passed the checks, where a kind must be even. */
export const evened = (items: readonly Item[], topic: Topic): readonly Item[] =>
  ITEM_KINDS.flatMap((name) => {
    const own = items.filter(({ kind }) => kind === name)
    return kinds[name].keep?.(own, topic) ?? own
  })
