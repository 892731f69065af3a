/** The closed sets of the domain. Types follow from them; schemas are built on them. */

export const VALUE_TYPES = ['quantity', 'date', 'time', 'name', 'names', 'text', 'yes-no', 'order'] as const
export type ValueType = (typeof VALUE_TYPES)[number]

/** What kind of statement a fact asks for: "700 were expected" and "422 came" are different facts. */
export const MOODS = ['outcome', 'plan', 'pledge', 'estimate'] as const

/** From weakest to strongest in the order in which they are ruled out; see standing.ts. */
export const STANDINGS = ['unsupported', 'contested', 'attributed', 'corroborated', 'single-source'] as const
export type Standing = (typeof STANDINGS)[number]

/** Why sources may differ, where the ledger has evidence for it. */
export const DIFFERENCES = ['date', 'attribution'] as const

/** Days of the week, by the number that each has in a date: Sunday is 0. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** When a student sees keys and receipts: after each answer, after submitting, or only after the closing time. */
export const FEEDBACKS = ['each', 'end', 'closed'] as const

/** The kinds of items that are made. */
export const ITEM_KINDS = [
  'choice',
  'multiple',
  'numeric',
  'order',
  'match',
  'who-said',
  'which-source',
  'do-they-agree',
  'compare',
] as const
export type ItemKindName = (typeof ITEM_KINDS)[number]

/** Kinds that are made no more. Quizzes that were published with them are still taken, marked and exported. */
export const RETIRED_KINDS = ['cloze', 'why-differ', 'which-sentence'] as const

/** Every kind that a stored item may have. */
export const STORED_KINDS = [...ITEM_KINDS, ...RETIRED_KINDS] as const
export type StoredKindName = (typeof STORED_KINDS)[number]

/** How an item is answered, and so what a response to it looks like. */
export const SHAPES = ['one', 'several', 'number', 'order', 'pairs'] as const
export type ShapeName = (typeof SHAPES)[number]

/** What words can say of a figure beside it: "more than 35" is over 35. */
export const BOUNDS = ['over', 'under', 'atLeast', 'upTo', 'about'] as const
export type Bound = (typeof BOUNDS)[number]

/** What two passages are to each other. The answers of do-they-agree, always all of them and in this order. */
export const RELATIONS = ['same', 'fits', 'clash', 'other'] as const
export type Relation = (typeof RELATIONS)[number]
