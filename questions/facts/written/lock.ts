import * as v from 'valibot'
import type { Quotation } from './find-quotation.ts'

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const position = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * `facts.lock.json`: what is known of texts that may not be kept. Written by `npm run ledger -- pin`, never by hand.
 *
 * A quotation is pinned under its own words, so that facts can be moved and worded anew without the texts.
 */
const lockSchema = v.strictObject({
  /** By source. */
  sources: v.record(
    v.string(),
    v.strictObject({ sha256, length: position, paragraphs: v.pipe(v.array(position), v.minLength(1)) }),
  ),
  /** By source and quotation; see `pinName`. */
  pins: v.record(
    v.string(),
    v.record(
      v.string(),
      v.strictObject({
        at: v.tuple([position, position]),
        sha256,
        /** The source's own words where they are not written in the same characters. */
        words: v.optional(v.array(v.string())),
      }),
    ),
  ),
  /**
   * Of the ledger that these facts and texts made when they were verified, with the pairs of sources that are reprints.
   */
  stamp: v.optional(v.strictObject({ sha256, reprints: v.array(v.tuple([v.string(), v.string()])) })),
})

export type Lock = v.InferOutput<typeof lockSchema>
export type Pin = Lock['pins'][string][string]

/** @returns `undefined` if it is no such file: it is written anew by `pin`. */
export function parseLock(input: unknown): Lock | undefined {
  const result = v.safeParse(lockSchema, input)
  return result.success ? result.output : undefined
}

/** Under what name a quotation is pinned. */
export function pinName({ quote, paragraph, after }: Quotation): string {
  return [
    quote,
    ...(paragraph === undefined ? [] : [`¶${paragraph}`]),
    ...(after === undefined ? [] : [`after ${after}`]),
  ].join(' | ')
}

/** The lock as its file holds it, one line a pin. */
export function writeLock(lock: Lock): string {
  const { sources, pins, stamp } = lock
  const block = (entries: readonly string[]) => `{\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  }`
  const perSource = Object.entries(pins).map(([source, of]) => {
    const lines = Object.entries(of).map(([name, pin]) => `      ${JSON.stringify(name)}: ${JSON.stringify(pin)}`)
    return `${JSON.stringify(source)}: {\n${lines.join(',\n')}\n    }`
  })
  const known = Object.entries(sources).map(([id, source]) => `${JSON.stringify(id)}: ${JSON.stringify(source)}`)
  const parts = [
    `"sources": ${block(known)}`,
    `"pins": ${block(perSource)}`,
    ...(stamp ? [`"stamp": ${JSON.stringify(stamp)}`] : []),
  ]
  return `{\n${parts.map((part) => `  ${part}`).join(',\n')}\n}\n`
}
