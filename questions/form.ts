import type { Item } from './item.ts'
import type { Quiz } from './quiz.ts'
import { type Random, shuffled } from './random.ts'
import { renumber, shapeOf } from './shapes/shapes.ts'
import type { Response, WireItem } from './wire/item.ts'

/** One item as one student sees it. */
export interface FormItem {
  readonly item: Item
  /** The item's index in the quiz. */
  readonly index: number
  /** Shown option → the item's option. */
  readonly arrangement: readonly number[]
}

/**
 * The form that one student sees. Without shuffling it is the quiz as it stands, the same for all; options that stand in the order of
 * their numbers or dates are never shuffled.
 */
export function drawForm(quiz: Pick<Quiz, 'items' | 'settings'>, random: Random): readonly FormItem[] {
  const items = quiz.items.map((item, index) => ({ item, index }))
  const order = quiz.settings.shuffle ? shuffled(items, random) : items
  return order.map(({ item, index }) => {
    const places = Array.from({ length: shapeOf(item).arrangeable(item) }, (_, i) => i)
    return { item, index, arrangement: quiz.settings.shuffle && !item.sorted ? shuffled(places, random) : places }
  })
}

/** What the student may see of it: an allow-list, field by field. */
export function payloadOf({ item, arrangement }: FormItem): WireItem {
  return { id: item.id, kind: item.kind, stem: item.stem, shape: item.shape, ...shapeOf(item).show(item, arrangement) }
}

/**
 * A student's response in the numbering of the quiz.
 *
 * @returns `undefined` if it is no response to this item.
 */
export function fromForm({ item, arrangement }: FormItem, input: unknown): Response | undefined {
  if (input === null || input === undefined) return null
  const response = shapeOf(item).parse(item, input)
  if (response === undefined) return undefined
  const own = renumber(item, response, (shown) => arrangement[shown] ?? shown)
  // Parsing once more gives the one form in which equal responses are written.
  return shapeOf(item).parse(item, own)
}

/** A response of the quiz's numbering, as this form shows it. */
export function toForm({ item, arrangement }: FormItem, response: Response): Response {
  return renumber(item, response, (index) => arrangement.indexOf(index))
}
