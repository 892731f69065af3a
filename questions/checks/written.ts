import * as v from 'valibot'
import { STORED_KINDS, type StoredKindName } from '../vocabulary.ts'

const line = v.pipe(v.string(), v.maxLength(2000))
const index = v.pipe(v.number(), v.integer(), v.minValue(0))

/** An item that somebody wrote elsewhere. */
const writtenSchema = v.strictObject({
  id: v.pipe(line, v.nonEmpty()),
  kind: v.picklist(STORED_KINDS),
  stem: v.pipe(line, v.nonEmpty()),
  options: v.optional(v.array(line), []),
  /** The left sides of `match` and `compare`. */
  left: v.optional(v.array(line)),
  /** An option's index, several of them, or the number itself. */
  key: v.union([v.number(), v.array(index)]),
  /** How far a number may be from the key and still be right. */
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  /** Ids of the ledger's facts that it asks. */
  facts: v.optional(v.array(line), []),
  /** The source that it asks: it is judged against what that one says. */
  accordingTo: v.optional(line),
  explanation: v.optional(line, ''),
})

export type WrittenItem = v.InferOutput<typeof writtenSchema>

/**
 * Reads one line of items written elsewhere.
 *
 * @returns The item, or what is wrong with the line as one sentence.
 */
export function parseWritten(text: string): { ok: true; written: WrittenItem } | { ok: false; why: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ok: false, why: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  const parsed = v.safeParse(writtenSchema, json)
  if (parsed.success) {
    const why = unfit(parsed.output)
    return why === undefined ? { ok: true, written: parsed.output } : { ok: false, why }
  }
  const why = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join(' ')
  return { ok: false, why }
}

const isOrder = (key: readonly number[], length: number): boolean =>
  [...key].sort((a, b) => a - b).join() === Array.from({ length }, (_, i) => i).join()

/** What the key of a kind must be, beside its options; a choice of one where nothing is said. */
const fits: Partial<Readonly<Record<StoredKindName, (written: WrittenItem) => string | undefined>>> = {
  numeric: ({ options, key }) =>
    options.length > 0 || Array.isArray(key) ? 'A numeric item has no options, and a number as its key.' : undefined,
  multiple: ({ key }) => (Array.isArray(key) ? undefined : 'The key of a multiple item is a list of indices.'),
  order: ({ options, key }) =>
    Array.isArray(key) && isOrder(key, options.length)
      ? undefined
      : 'The key of an order item names the index of each option once.',
  match: fitsPairs,
  compare: fitsPairs,
}

function fitsPairs({ options, left, key }: WrittenItem): string | undefined {
  return Array.isArray(key) && key.length === left?.length && key.every((i) => i < options.length)
    ? undefined
    : 'An item that matches has “left”, and as its key for each of it the index of an option.'
}

/** What keeps an item from being one of its kind, before anything is judged. */
function unfit(written: WrittenItem): string | undefined {
  const { kind, options, key } = written
  const typed = kind === 'numeric' || (kind === 'cloze' && options.length === 0)
  if (!typed && options.length === 0) return `options: An item of the kind ${kind} needs some.`
  const own = fits[typed ? 'numeric' : kind]?.(written)
  if (own !== undefined) return `key: ${own}`
  return typed || Array.isArray(key) || Number.isInteger(key)
    ? undefined
    : 'key: The index of an option is a whole number from 0.'
}
