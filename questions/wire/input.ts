import * as v from 'valibot'
import { plainText } from './plain-text.ts'
import { FRAME_ORIGIN } from './settings.ts'

// What requests are made of, each with the sentence that says what is expected in its place.

/** A list is an object to JavaScript, and would pass for an empty one. */
export const noList = <T>() => v.custom<T>((input) => !Array.isArray(input), 'An object is expected here, not a list.')

/** A body of known fields: what is missing or unknown is said of the field itself. */
export function body<const E extends v.ObjectEntries>(entries: E) {
  const whole = fields(entries)
  return v.pipe(noList<v.InferInput<typeof whole>>(), whole)
}

export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return 'There is no such field.'
    return issue.received === 'undefined' ? 'This is missing.' : 'An object is expected here.'
  })
}

export const words = (most: number) =>
  v.pipe(v.string('A text is expected here.'), v.maxLength(most, `At most ${most} characters fit here.`))
export const whole = (least: number, most: number) => {
  const message = `A whole number from ${least} to ${most} is expected here.`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}
export const yesOrNo = v.boolean('This is true or false.')
/** Words that others read: what cannot be seen is left out. */
export const remark = (most: number) =>
  v.pipe(
    // A form sends two characters for a line break; what is longer still is not worth the work.
    words(2 * most),
    v.transform(plainText),
    v.nonEmpty('Something has to be said here.'),
    v.maxLength(most, `At most ${most} characters fit here.`),
  )
/** Characters. No token of ours comes near it: the longest holds 50 responses. */
export const LONGEST_TOKEN = 16 * 1024

export const token = words(LONGEST_TOKEN)

/** A time with its zone, kept in UTC. */
export const time = v.pipe(
  v.string('A time is expected here.'),
  v.isoTimestamp('A time is written as 2031-03-07T09:30:00Z.'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'There is no such time.'),
  v.transform((text) => new Date(text).toISOString()),
)

/** Scheme, host and port of a site that may frame a quiz. @param originOf Of an address; '' of what is none. */
export const site = (originOf: (address: string) => string) =>
  v.pipe(words(200), v.transform(originOf), v.regex(FRAME_ORIGIN, 'A site is written as https://school.example.'))

/**
 * A list is measured before anything in it is looked at: 250 hostile questions cost eight seconds before they were too
 * many.
 */
export const list = <const S extends v.GenericSchema>(
  one: S,
  what: string,
  { least, most }: { readonly least?: string; readonly most: readonly [count: number, message: string] },
) =>
  v.pipe(
    v.custom<v.InferInput<S>[]>(Array.isArray, what),
    v.minLength(least === undefined ? 0 : 1, least),
    v.maxLength(...most),
    v.array(one),
  )

/** In one response. No item has more options. */
const MOST_NUMBERS = 100

export const numbers = list(v.number(), 'A list of numbers is expected here.', {
  most: [MOST_NUMBERS, `At most ${MOST_NUMBERS} numbers fit here.`],
})

export const response = v.union([v.number(), numbers, v.null()], 'A response is a number, a list of numbers, or null.')
