import * as v from 'valibot'
import { atAGlance, isListOf } from './wire/at-a-glance.ts'
import { isRecord } from './wire/record.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MOST = { id: 64, line: 400 } as const

/** Lower-case words joined by hyphens. */
export const idSchema = atAGlance(
  v.pipe(v.string(), v.regex(ID, 'An id is lower-case words joined by hyphens.'), v.maxLength(MOST.id)),
  (input) => typeof input === 'string' && input.length <= MOST.id && ID.test(input),
)

/** Of 1 to 400 characters, with no blank at either end. */
const isLine = (input: unknown): boolean =>
  typeof input === 'string' && input !== '' && input.length <= MOST.line && input.trim().length === input.length

/** One line of text: 1 to 400 characters. */
export const lineSchema = atAGlance(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MOST.line)), isLine)
export const linesSchema = atAGlance(v.array(lineSchema), isListOf(isLine))
const figure = v.pipe(v.number(), v.finite())

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day is HH:MM.'))

/** A claim's own unit, where it differs from its fact's: 15 in against 38 cm. */
const unit = v.optional(lineSchema)

const forms = {
  is: v.strictObject({
    is: figure,
    /**
     * Half-width of a measured figure, where it is not half a unit of the last digit written: £2.3 million is within
     * 50,000.
     */
    within: v.optional(v.pipe(figure, v.minValue(0))),
    unit,
  }),
  over: v.strictObject({ over: figure, unit }),
  under: v.strictObject({ under: figure, unit }),
  atLeast: v.strictObject({ atLeast: figure, unit }),
  upTo: v.strictObject({ upTo: figure, unit }),
  about: v.strictObject({ about: figure, unit }),
  from: v.strictObject({ from: figure, to: figure, unit }),
  /**
   * EDTF level 2: a day, a month, a year, a minute, or a one-of set for "some time in". A vague date keeps its words
   * beside the days that they allow: "early July 2018" is said, [2018-07-01..2018-07-10] is compared.
   */
  date: v.strictObject({ date: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)), words: v.optional(lineSchema) }),
  /** A time of day, HH:MM; with `until` any minute from one to the other, and the words that leave it so vague. */
  time: v.strictObject({ time: clock, until: v.optional(clock), words: v.optional(lineSchema) }),
  /** The answer to a question that is answered by yes or no. */
  yesNo: v.strictObject({ yesNo: v.picklist(['yes', 'no']) }),
  name: v.strictObject({ name: lineSchema }),
  names: v.strictObject({
    names: v.pipe(v.array(lineSchema), v.minLength(1), v.maxLength(20)),
    open: v.optional(v.literal(true)),
  }),
  text: v.strictObject({ text: lineSchema }),
  before: v.strictObject({ before: idSchema }),
  after: v.strictObject({ after: idSchema }),
} as const

const { is, over, under, atLeast, upTo, about, from, ...others } = forms
const quantity = v.union([is, over, under, atLeast, upTo, about, from])
const anyValue = v.union([quantity, ...Object.values(others)])

const isForm = (key: string): key is keyof typeof forms => Object.hasOwn(forms, key)

/** A value is told by the field that no other has: trying each form in turn costs more than reading the right one. */
export const valueSchema = v.lazy((input) => {
  const own = isRecord(input) ? Object.keys(input).find(isForm) : undefined
  return own === undefined ? anyValue : forms[own]
})

export type Value = v.InferOutput<typeof valueSchema>
export type Quantity = v.InferOutput<typeof quantity>

/** A value in the ledger's own shape, from untrusted JSON; `undefined` if it is none. */
export function parseValue(input: unknown): Value | undefined {
  const result = v.safeParse(valueSchema, input)
  return result.success ? result.output : undefined
}
