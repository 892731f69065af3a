import { RESERVED } from '../wire/written-topic.ts'
import { idFor } from './draft-ids.ts'

/** What an id of a source is made of: names are short. */
const LONGEST = 20

/** An id for a source, made of its label; never one of our words, and never one that is taken. */
export function sourceIdFor(label: string, taken: Iterable<string>): string {
  return idFor(label, LONGEST, 'text', [...RESERVED, ...taken])
}
