import { holds } from '../values/quantity.ts'
import { LARGEST } from '../wire/typed-number.ts'
import type { Shape } from './shape.ts'

/** Fits in a stored attempt beside 49 others: nine digits and a point. */
const DIGITS = 9

/** A number is given: credit 1 inside the key's range, else 0. */
export const number: Shape<'number'> = {
  parse: (_item, input) => {
    if (typeof input !== 'number' || !Number.isFinite(input) || Math.abs(input) >= LARGEST) return undefined
    // Rounded away from zero it would be stored in exponent form; nothing is asked for that finely.
    // Minus zero is zero: equal responses have equal digests.
    return Number(Number(input.toPrecision(DIGITS)).toFixed(6)) + 0
  },
  grade: (item, response) => (typeof response === 'number' && holds(item.key, response) ? 1 : 0),
  best: (item) => {
    const { min, max, whole } = item.key
    const middle = (min + max) / 2
    return whole ? Math.round(middle) : middle
  },
  show: (item) => ({ unit: item.unit }),
  arrangeable: () => 0,
  gives: () => false,
}
