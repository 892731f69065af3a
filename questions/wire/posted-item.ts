import * as v from 'valibot'
import { ITEM_KINDS } from '../vocabulary.ts'
import type { Sent } from './inferred.ts'
import { fields, list, remark, whole, words } from './input.ts'
import { STEM_CHARACTERS } from './settings.ts'

/** What one item may hold. A bank's own items hold half of it. */
const MOST = { facts: 10, options: 12, passages: 2, wordings: 6 } as const
/** Characters of an option, and of a passage, which is a source's sentence or two. */
const OPTION_CHARACTERS = 400
const PASSAGE_CHARACTERS = 2000

const line = words(OPTION_CHARACTERS)
const few = <const S extends Parameters<typeof list>[0]>(one: S, most: number, what: string) =>
  list(one, `A list of ${what} is expected here.`, { most: [most, `At most ${most} ${what} fit here.`] })

const provenance = v.variant(
  'from',
  [
    fields({ from: v.literal('key') }),
    fields({ from: v.literal('ledger') }),
    fields({ from: v.literal('fact'), fact: words(64) }),
    fields({ from: v.literal('rule'), rule: words(64) }),
    fields({ from: v.literal('source'), sources: few(words(64), MOST.facts, 'sources') }),
  ],
  'An option comes from the key, the ledger, a fact, a rule or a source.',
)

/** One option as it was chosen. */
const option = fields({
  text: line,
  provenance,
  /** Of one that a rule made, and of no other: the value in the shape of the compiled ledger. */
  value: v.exactOptional(v.unknown()),
})

const passage = fields({
  source: line,
  words: words(PASSAGE_CHARACTERS),
  quote: v.exactOptional(words(PASSAGE_CHARACTERS)),
})

/**
 * One item of an own topic as its teacher chose it. It says what was chosen and nothing that follows from the ledger:
 * that is worked out anew by whoever reads it (restore-item.ts).
 */
export const postedItemFields = fields({
  kind: v.picklist(ITEM_KINDS, `A kind is one of ${ITEM_KINDS.join(', ')}.`),
  /** Ids; the first is the one that it is about. */
  facts: list(words(64), 'A list of facts is expected here.', {
    least: 'An item asks at least one fact.',
    most: [MOST.facts, `At most ${MOST.facts} facts fit here.`],
  }),
  /** Which of the fact's wordings it is, from 0. */
  wording: whole(0, MOST.wordings),
  /** As the ledger words it, or in the teacher's own words. */
  stem: remark(STEM_CHARACTERS),
  /** In the order in which they stand. Absent for a typed number and for the four answers of do-they-agree. */
  options: v.exactOptional(few(option, MOST.options, 'options')),
  /** The left sides of a match, in their order. */
  left: v.exactOptional(few(line, MOST.options, 'left sides')),
  /** Where one option is right: its index. */
  key: v.exactOptional(whole(0, MOST.options)),
  exhibit: v.exactOptional(few(passage, MOST.passages, 'passages')),
})

/** One item as it travels with its ledger. */
export type PostedItem = Sent<typeof postedItemFields>
export type PostedOption = NonNullable<PostedItem['options']>[number]
