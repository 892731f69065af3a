import * as v from 'valibot'
import { DIFFERENCES, MOODS, VALUE_TYPES, WEEKDAYS } from '../vocabulary.ts'
import { atAGlance } from './at-a-glance.ts'
import { TOPIC_LIMITS } from './topic-limits.ts'

// The facts of a topic as a person writes them: in facts.yaml, and as the ledger that is posted. Every value is its own
// characters.

/** How far a topic may go, whoever writes it. */
const MOST = { sources: 12, facts: 500, claims: 40, quotes: 8, id: 64, line: 400, text: 100_000 } as const

const BLANKS = /[^\S\u00a0\u202f]+/g
/** A blank at an end, one that is none between words, or two of them: most lines have no such thing. */
const UNEVEN = /^\s|[^\S\u00a0\u202f ]| {2}|\s$/

const said = (what: string) => `${what} is expected here.`

/**
 * One line of text: what a YAML scalar or a JSON string holds, or a whole number. Line breaks inside it are blanks; a
 * blank that no line breaks stays one, for French sets it before a question mark.
 */
const line = atAGlance(
  v.pipe(
    v.union(
      [v.string(), v.pipe(v.number(), v.integer('Write a figure with decimals as a text: "2.50".'))],
      said('A text'),
    ),
    v.transform((text) => String(text).replace(BLANKS, ' ').trim()),
    v.nonEmpty('Something has to be written here.'),
    v.maxLength(MOST.line, `At most ${MOST.line} characters fit here.`),
  ),
  (input) => typeof input === 'string' && input !== '' && input.length <= MOST.line && !UNEVEN.test(input),
)

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const NO_ID = 'An id is lower-case words joined by hyphens: lorries-stranded.'
const LONG_ID = 'An id has at most 64 characters.'

const id = v.pipe(line, v.regex(ID, NO_ID), v.maxLength(MOST.id, LONG_ID))

// Of a union the likeliest form stands first: what is told of each that fails takes longer than to read the right one.

/** A YAML scalar is text: `true` is read here. */
const flag = v.pipe(
  v.union([v.picklist(['true', 'false']), v.boolean()], 'Write true, or leave it out.'),
  v.transform((value) => value === true || value === 'true'),
)

const day = v.pipe(line, v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A date is 2031, 2031-03 or 2031-03-04.'))
const wholeNumber = v.pipe(
  line,
  v.regex(/^[-−]?\d{1,6}$/, 'A whole number is expected here.'),
  v.transform((text) => Number(text.replace('−', '-'))),
)
/** A list is counted before anything in it is looked at. */
const texts = v.pipe(
  v.custom<unknown[]>(Array.isArray, said('A list')),
  v.maxLength(100, 'The list is too long.'),
  v.array(line),
)
const TEXT_OR_TEXTS = said('A text or a list of texts')
const listed = v.transform((list: string | string[]) => (typeof list === 'string' ? [list] : list))
const oneOrMore = v.pipe(v.union([line, texts], TEXT_OR_TEXTS), listed)
const moreOrOne = v.pipe(v.union([texts, line], TEXT_OR_TEXTS), listed)
const lines = (most: number) =>
  v.pipe(v.array(line, said('A list of texts')), v.maxLength(most, `At most ${most} fit here.`))
const pick = <const T extends readonly string[]>(list: T) =>
  v.picklist(list, `One of these is expected: ${list.join(', ')}.`)

/** An object of known keys; an unknown one is often the rest of a quotation without quotes. */
function keyed<const E extends v.ObjectEntries>(entries: E) {
  const known = Object.keys(entries)
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return unknownKey(issue.received.replace(/^"|"$/g, ''), known)
    if (issue.received === 'undefined') return `${issue.expected.replaceAll('"', '')}: is missing here.`
    return `An object is expected here, with the keys ${known.join(', ')}.`
  })
}

/** What is said of a key that is none: the one that was meant, or where it may come from. */
export function unknownKey(key: string, known: readonly string[]): string {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  const meant =
    known.find((other) => bare(other) === bare(key)) ?? known.find((other) => isNear(bare(other), bare(key)))
  const hint = meant === undefined ? 'Perhaps a comma in a text without quotes?' : `Did you mean "${meant}"?`
  return `“${key.slice(0, 60)}” is no key here. ${hint}`
}

/** One letter too many, too few or wrong. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false
  const start = [...a].findIndex((letter, i) => letter !== b[i])
  const from = start < 0 ? a.length : start
  return [
    [from + 1, from + 1],
    [from + 1, from],
    [from, from + 1],
  ].some(([i, j]) => a.slice(i) === b.slice(j))
}

const idKey = v.pipe(v.string(), v.regex(ID, NO_ID), v.maxLength(MOST.id, LONG_ID))
const nameKey = v.pipe(v.string(), v.nonEmpty('A name is expected here.'), v.maxLength(MOST.line))

const record = <const T extends v.GenericSchema>(key: typeof idKey | typeof nameKey, value: T, what: string) =>
  v.record(key, value, said(what))

const source = keyed({
  label: line,
  publisher: v.exactOptional(line),
  owner: v.exactOptional(line),
  author: v.exactOptional(line),
  title: v.exactOptional(line),
  published: v.exactOptional(day),
  url: v.exactOptional(
    v.pipe(line, v.url('This is no address.'), v.startsWith('https://', 'An address begins with https://.')),
  ),
  /** In a file the name of the text's file; in what is posted the text itself. */
  text: v.exactOptional(v.pipe(v.string(said('A text')), v.maxLength(MOST.text, 'The text is too long.'))),
  /** Whether the text may be kept beside the facts. */
  kept: v.exactOptional(flag),
})

/** A sentence with its one value in braces. */
const saying = v.pipe(
  line,
  v.regex(/^[^{}]*\{[^{}]+\}[^{}]*$/, 'Put the one value in braces: "{40} lorries were stranded."'),
)

/** Keys of a claim that are no source's id. */
const claimWords = {
  quote: v.exactOptional(v.pipe(oneOrMore, v.maxLength(MOST.quotes, `A claim has at most ${MOST.quotes} quotations.`))),
  in: v.exactOptional(v.pipe(line, v.regex(/^¶ ?\d+$/, 'A place is ¶ and the number of the paragraph: ¶4.'))),
  after: v.exactOptional(line),
  says: v.exactOptional(saying),
  loose: v.exactOptional(flag),
  hedge: v.exactOptional(line),
  'said by': v.exactOptional(line),
  via: v.exactOptional(line),
  open: v.exactOptional(flag),
  days: v.exactOptional(
    v.union(
      [v.tuple([wholeNumber, wholeNumber]), line],
      'Days are 2018-07-01..2018-07-10, or [-7, -1] beside a holiday.',
    ),
  ),
  sum: v.exactOptional(v.pipe(v.array(id), v.minLength(2, 'A sum has at least two parts.'))),
  difference: v.exactOptional(v.tuple([id, id], 'A difference is of two facts: [the-whole, the-part].')),
  weekday: v.exactOptional(pick(WEEKDAYS)),
  'on or before': v.exactOptional(day),
  holiday: v.exactOptional(id),
  age: v.exactOptional(wholeNumber),
  on: v.exactOptional(day),
} as const

export const CLAIM_WORDS: readonly string[] = Object.keys(claimWords)

/** What one source says: its id and the value, and where it says so. */
const claim = v.objectWithRest(
  claimWords,
  v.union([line, v.array(line)], said('A value')),
  said('A claim such as { post: 40, quote: "40 lorries" }'),
)

const DIFFER_WORDS = { by: pick(DIFFERENCES), because: line } as const

const factWords = {
  id,
  core: v.exactOptional(flag),
  minor: v.exactOptional(flag),
  says: saying,
  ask: v.exactOptional(v.pipe(moreOrOne, v.maxLength(6, 'At most six ways to ask fit here.'))),
  indirect: v.exactOptional(line),
  matter: v.exactOptional(line),
  type: v.exactOptional(pick(VALUE_TYPES)),
  unit: v.exactOptional(line),
  mood: v.exactOptional(pick(MOODS)),
  exclusive: v.exactOptional(flag),
  relation: v.exactOptional(keyed({ kind: line, left: line })),
  event: v.exactOptional(line),
  changes: v.exactOptional(flag),
  avoid: v.exactOptional(lines(40)),
  'not the same': v.exactOptional(record(idKey, line, 'The id of a fact with the reason')),
  'not beside': v.exactOptional(v.pipe(v.array(id), v.maxLength(40))),
  differ: v.exactOptional(v.objectWithRest(DIFFER_WORDS, oneOrMore, said('by:, because: and a quotation'))),
  silent: v.exactOptional(record(idKey, line, 'The id of a source with the reason')),
  spelling: v.exactOptional(flag),
  'answer only': v.exactOptional(flag),
  claims: v.pipe(
    v.array(claim, said('A list of claims')),
    v.minLength(1, 'No source answers this fact. Add a claim, or leave the fact out.'),
    v.maxLength(MOST.claims, `A fact has at most ${MOST.claims} claims.`),
  ),
  distractors: v.exactOptional(
    v.pipe(
      v.array(
        keyed({ value: v.union([line, v.array(line)], said('A value')), days: v.exactOptional(line), why: line }),
      ),
      v.maxLength(12),
    ),
  ),
}

export const FACT_WORDS: readonly string[] = Object.keys(factWords)

const fact = keyed(factWords)

const NO_FACT = 'There is no fact yet.'

/** One topic as a person writes it. */
export const writtenTopicSchema = keyed({
  id,
  title: line,
  language: v.pipe(line, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is en, fr, or the like.')),
  introduction: v.exactOptional(
    v.pipe(line, v.maxLength(TOPIC_LIMITS.introduction, 'A sentence or two: what it is about, and who is in it.')),
  ),
  'as of': v.exactOptional(day),
  notice: v.exactOptional(line),
  'content note': v.exactOptional(line),
  'student note': v.exactOptional(line),
  headline: v.exactOptional(id),
  dispute: v.exactOptional(v.pipe(v.array(id), v.maxLength(40))),
  known: v.exactOptional(lines(40)),
  harm: v.exactOptional(v.array(keyed({ of: lines(60), never: lines(60) }))),
  sources: v.pipe(
    record(idKey, source, 'Sources, each under its id'),
    v.check((all) => Object.keys(all).length > 0, 'There is no source yet.'),
    v.check((all) => Object.keys(all).length <= MOST.sources, `A topic has at most ${MOST.sources} sources.`),
  ),
  names: v.exactOptional(record(nameKey, oneOrMore, 'Names with their other spellings')),
  calendar: v.exactOptional(record(idKey, keyed({ title: line, date: day }), 'Days, each under its id')),
  facts: v.pipe(
    v.array(fact, ({ input }) => (input === '' ? NO_FACT : said('A list of facts'))),
    v.minLength(1, NO_FACT),
    v.maxLength(MOST.facts, `A topic has at most ${MOST.facts} facts.`),
  ),
})

export type WrittenTopic = v.InferOutput<typeof writtenTopicSchema>
export type WrittenSource = WrittenTopic['sources'][string]
export type WrittenFact = WrittenTopic['facts'][number]
export type WrittenClaim = WrittenFact['claims'][number]
export type WrittenValue = string | readonly string[]

/** Our own words, which cannot be the id of a source. */
export const RESERVED: readonly string[] = [...CLAIM_WORDS, ...Object.keys(DIFFER_WORDS)]
