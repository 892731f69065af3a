import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import { dimensionOf } from '../values/units.ts'
import type { ValueType } from '../vocabulary.ts'
import { type ReadValue, unread } from './read-value.ts'
import { readDate } from './written-date.ts'
import { readQuantity } from './written-quantity.ts'
import { readTime } from './written-time.ts'

/** What a fact says of how its values are written. */
export interface Manner {
  readonly type: ValueType
  readonly unit: string | undefined
  /** BCP 47. */
  readonly language: string
}

/** Reads one value as its author writes it; lists of names are read one by one. */
export function readWritten(written: string, { type, unit, language }: Manner, days?: string): ReadValue {
  if (days !== undefined && type !== 'date') return unread('Only a date has "days:" beside it.')
  if (type === 'quantity') return readQuantity(written, unit, language)
  if (type === 'date') return readDate(written, days, language)
  if (type === 'time') return readTime(written, language)
  if (type === 'yes-no') return readYesNo(written, language)
  if (type === 'order') return readOrder(written)
  return { ok: true, value: type === 'text' ? { text: written } : { name: written } }
}

function readYesNo(written: string, language: string): ReadValue {
  const { yes, no } = readingWords(language).yesNo
  const text = normalForm(written)
  if (text === yes || text === 'yes') return { ok: true, value: { yesNo: 'yes' } }
  if (text === no || text === 'no') return { ok: true, value: { yesNo: 'no' } }
  return unread(`“${written}” is neither ${yes} nor ${no}.`)
}

function readOrder(written: string): ReadValue {
  const [, side, of] = /^(before|after) ([a-z0-9-]+)$/.exec(written) ?? []
  if (of === undefined) return unread(`“${written}” is no order. Write “before” or “after” and the id of a fact.`)
  return { ok: true, value: side === 'before' ? { before: of } : { after: of } }
}

/** The type that all of a fact's values can be read as, where the fact names none; the first of this list. */
const TOLD: readonly ValueType[] = ['yes-no', 'time', 'date', 'quantity']

/**
 * What type a fact's values are of: a list is names; what reads as yes or no, a time, a date or a figure is that; else
 * a text where one of them opens with a small letter and no other way, and a name.
 *
 * @param values As written: a list is a list of names.
 */
export function typeOfWritten(
  values: readonly (string | readonly string[])[],
  unit: string | undefined,
  language: string,
): ValueType {
  if (values.some((value) => typeof value !== 'string')) return 'names'
  const plain = values.filter((value) => typeof value === 'string')
  const reads = (value: string, type: ValueType) =>
    (type !== 'date' || unit === undefined || isFullDate(value)) &&
    (type !== 'time' || !isOfDurations(unit)) &&
    (readWritten(value, { type, unit, language }).ok || (type === 'date' && isVague(value)))
  const told = TOLD.find((type) => plain.length > 0 && plain.every((value) => reads(value, type)))
  if (told !== undefined) return told
  // Where one is a figure and the others hold one, it is the others that are written wrongly.
  const meant = plain.every((value) => /\d/.test(value))
    ? TOLD.find((type) => plain.some((value) => reads(value, type)))
    : undefined
  if (meant !== undefined) return meant
  return plain.every((value) => /^\p{Lu}/u.test(value)) ? 'name' : 'text'
}

/** « 3 heures » of a fact that is told in hours is no time of day; of one that is a « heure » it is. */
const isOfDurations = (unit = ''): boolean => dimensionOf(unit) === 'time' && unit.endsWith('s')

/** With a unit a bare year is a figure. */
const isFullDate = (value: string): boolean => !/^\d{1,4}$/.test(value)

/** A date whose words need the days that they allow is a date all the same. */
const isVague = (value: string): boolean => /\b(?:1[0-9]|20)\d\d$/.test(value) && /^\p{L}/u.test(value)
