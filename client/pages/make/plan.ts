import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import { present } from '../../../questions/wire/present.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import { type Offered, type QuizWanted, suggestItems } from './suggestion.ts'

/** A place in the quiz, and what stood in it before. */
export interface QuizPlace {
  /** Stays the same whatever stands in it. */
  readonly key: string
  readonly item: ReviewItem
  /** What it was before each change, the last one last. */
  readonly before: readonly ReviewItem[]
  /** Taken out, and shown until the next suggestion so that it can be put back. */
  readonly dropped?: true
}

/** The quiz as it stands: its questions in their order. */
export type Plan = readonly QuizPlace[]

export const planOf = (items: readonly ReviewItem[]): Plan => added([], items)

/** The questions that are in it. */
export const itemsOf = (plan: Plan): readonly ReviewItem[] =>
  plan.flatMap(({ item, dropped }) => (dropped ? [] : [item]))

/** With a question of the bank put in, at the end or back where it was. */
export function withItem(plan: Plan, item: ReviewItem): Plan {
  const isThere = plan.some((place) => place.item.id === item.id)
  return isThere ? changed(plan, item.id, ({ dropped: _, ...place }) => place) : added(plan, [item])
}

/** With a question taken out. */
export const without = (plan: Plan, id: string): Plan => changed(plan, id, (place) => ({ ...place, dropped: true }))

/** With another question in the place of one. */
export const replaced = (plan: Plan, id: string, item: ReviewItem): Plan =>
  changed(plan, id, (place) => ({ ...place, item, before: [...place.before, place.item] }))

/** With the last change in a place taken back. */
export const undone = (plan: Plan, id: string): Plan =>
  changed(plan, id, (place) => {
    const last = place.before.at(-1)
    return last ? { ...place, item: last, before: place.before.slice(0, -1) } : place
  })

/** With so many questions: more are suggested, or the last ones go, those that were changed by hand last of all. */
export function resized(plan: Plan, count: number, offer: Offered, language: string): Plan {
  const inside = plan.filter(({ dropped }) => !dropped)
  if (inside.length <= count) {
    return added(inside, suggested(offer, { count, language, kept: itemsOf(inside) }))
  }
  const going = [...inside.filter(isEdited), ...inside.filter((place) => !isEdited(place))].slice(count)
  return inside.filter((place) => !going.includes(place))
}

/** With other questions in the places of all that were not changed by hand. */
export function withOtherSuggestions(plan: Plan, offer: Offered, language: string, turn: number): Plan {
  const kept = plan.filter(isEdited)
  const count = itemsOf(plan).length
  return added(kept, suggested(offer, { count, language, kept: itemsOf(kept), turn }))
}

/** What is suggested beside what is kept. */
const suggested = (offer: Offered, asked: QuizWanted): readonly ReviewItem[] =>
  suggestItems(offer, asked).filter((item) => !asked.kept?.includes(item))

/** The plan as the server takes it, and as it is kept. */
export const choicesOf = (plan: Plan): readonly ItemChoice[] => itemsOf(plan).map(choiceOf)

export const choiceOf = ({ id, turn, reworded, stem }: ReviewItem): ItemChoice => ({
  id,
  ...present({ turn }),
  ...(reworded ? { stem } : {}),
})

const isEdited = ({ before, dropped }: QuizPlace): boolean => before.length > 0 && !dropped

const changed = (plan: Plan, id: string, change: (place: QuizPlace) => QuizPlace): Plan =>
  plan.map((place) => (place.item.id === id ? change(place) : place))

const added = (plan: Plan, items: readonly ReviewItem[]): Plan =>
  items.reduce<Plan>((places, item) => places.concat({ key: freeKey(places, item.id), item, before: [] }), plan)

/** A question may come back into the quiz while another has taken its place. */
const freeKey = (plan: Plan, key: string): string =>
  plan.some((place) => place.key === key) ? freeKey(plan, `${key}+`) : key
