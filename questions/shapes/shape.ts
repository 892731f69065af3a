import type { ItemOf } from '../item.ts'
import type { ShapeName } from '../vocabulary.ts'
import type { Response, WireItem } from '../wire/item.ts'

/** How an item is answered, whatever it asks: what may be sent, how it is marked, what is shown. */
export interface Shape<S extends ShapeName> {
  /** The response as this item takes it, or `undefined` if it is not one. Never receives `null`. */
  readonly parse: (item: ItemOf<S>, input: unknown) => Exclude<Response, null> | undefined
  /** Credit from 0 to 1, whatever is given; meant for `null` and a response that `parse` has let through. */
  readonly grade: (item: ItemOf<S>, response: Response) => number
  /** A response with full credit. */
  readonly best: (item: ItemOf<S>) => Exclude<Response, null>
  /** What a student sees beside stem and kind, with options in the given order (shown index → item's index). */
  readonly show: (
    item: ItemOf<S>,
    arrangement: readonly number[],
  ) => Pick<WireItem, 'options' | 'left' | 'right' | 'unit'>
  /** How many things can be arranged; 0 where there are none. */
  readonly arrangeable: (item: ItemOf<S>) => number
  /** Whether an arrangement by itself shows the key; such a one is never used. */
  readonly gives: (item: ItemOf<S>, arrangement: readonly number[]) => boolean
}

export const isIndex = (input: unknown, below: number): input is number =>
  typeof input === 'number' && Number.isInteger(input) && input >= 0 && input < below

/** An array of indices below a limit, each one allowed by its place; `undefined` if it is anything else. */
export function indices(input: unknown, below: number): readonly number[] | undefined {
  return Array.isArray(input) && input.every((index) => isIndex(index, below)) ? input : undefined
}

export const isDistinct = (list: readonly number[]): boolean => new Set(list).size === list.length

/** Options in the order shown. */
export const arranged = (options: readonly { readonly text: string }[], arrangement: readonly number[]): string[] =>
  arrangement.map((index) => options[index]?.text ?? '')
