import { type Clash, drawItems } from '../bank/parallel-forms.ts'
import { shareFacts } from '../checks/statement.ts'
import type { Item } from '../item.ts'
import { type Random, shuffled } from '../random.ts'
import { renumber, shapeOf } from '../shapes/shapes.ts'
import type { Response, WireItem } from '../wire/item.ts'
import { present } from '../wire/present.ts'
import type { Settings } from '../wire/settings.ts'
import type { Quiz } from './quiz.ts'

/** One item as one student sees it. */
export interface FormItem {
  readonly item: Item
  /** The item's index in the quiz. */
  readonly index: number
  /** Shown option → the item's option. */
  readonly arrangement: readonly number[]
}

/**
 * The form that one student sees. Without shuffling it is the quiz as it stands, the same for all.
 *
 * With shuffling the options stand in an order of the student's own, and where a form has fewer items than the quiz
 * they are drawn so that all forms are alike (parallel-forms.ts); the items keep the order of the quiz. Options that
 * stand in the order of their numbers or dates are never shuffled, and no order item stands in its right order already.
 */
export function drawForm(quiz: Pick<Quiz, 'items' | 'settings' | 'clashes'>, random: Random): readonly FormItem[] {
  const { items, settings, clashes = factClashes(quiz.items) } = quiz
  const all = items.map((_, index) => index)
  if (!settings.shuffle) return all.flatMap((index) => shown(items[index], index, undefined))
  const count = Math.min(settings.formItems ?? items.length, items.length)
  const drawn = count < items.length ? drawItems(items, count, clashes, random) : all
  return inOrder(drawn, settings, random).flatMap((index) => shown(items[index], index, random))
}

/**
 * In the order of the quiz. One of before 28 November 2026 says nothing of an order: its items stand in each student's
 * own.
 */
function inOrder(drawn: readonly number[], { order }: Settings, random: Random): readonly number[] {
  return order === undefined ? shuffled(drawn, random) : drawn.toSorted((a, b) => a - b)
}

/** What can be told without reading the items' words. */
function factClashes(items: readonly Item[]): readonly Clash[] {
  return items.flatMap((a, i) => items.flatMap((b, j): Clash[] => (j > i && shareFacts(a, b) ? [[i, j]] : [])))
}

function shown(item: Item | undefined, index: number, random: Random | undefined): readonly FormItem[] {
  if (!item) return []
  const shape = shapeOf(item)
  const places = Array.from({ length: shape.arrangeable(item) }, (_, place) => place)
  if (!random || item.sorted) return [{ item, index, arrangement: places }]
  const arrangement = shuffled(places, random)
  const isSolved = shape.gives(item, arrangement)
  return [{ item, index, arrangement: isSolved ? [...arrangement.slice(1), ...arrangement.slice(0, 1)] : arrangement }]
}

/** What the student may see of it: an allow-list, field by field. */
export function payloadOf({ item, arrangement }: FormItem): WireItem {
  const { id, kind, stem, exhibit, shape } = item
  return { id, kind, stem, ...present({ exhibit }), shape, ...shapeOf(item).show(item, arrangement) }
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
