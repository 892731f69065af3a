import * as v from 'valibot'
import { idSchema as id, lineSchema as line, linesSchema as lines, valueSchema as value } from './ledger-value.ts'
import { DIFFERENCES, MOODS, VALUE_TYPES, WEEKDAYS } from './vocabulary.ts'
import { atAGlance, isListOf } from './wire/at-a-glance.ts'

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'A digest is 64 hexadecimal digits.'))
const position = v.pipe(v.number(), v.integer(), v.minValue(0))
const isPosition = (input: unknown): boolean => Number.isInteger(input) && Number(input) >= 0
const isSpan = (input: unknown): boolean =>
  Array.isArray(input) && input.length === 2 && isPosition(input[0]) && isPosition(input[1])
const spans = atAGlance(v.array(v.tuple([position, position])), isListOf(isSpan))
const day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A date is YYYY, YYYY-MM or YYYY-MM-DD.'))

const evidence = {
  source: id,
  /** Spans [start, end) in Unicode code points of the source's NFC text, as W3C TextPositionSelector counts. */
  at: v.optional(spans, []),
  /** One digest per span: SHA-256 of the span's UTF-8 bytes. */
  sha256: v.optional(v.array(sha256), []),
  /** Fragments of at most seven words, each standing inside one of the spans. */
  words: v.optional(lines, []),
}

/** A quotation as its author wrote it, and how they said which of two it is. */
const quoted = v.optional(
  v.strictObject({
    words: v.pipe(lines, v.minLength(1)),
    paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    after: v.optional(line),
  }),
)

/** How a value follows from others; the arithmetic is checked. */
const derivation = v.union([
  v.strictObject({ sum: v.pipe(v.array(id), v.minLength(2)) }),
  /** The first less the second. */
  v.strictObject({ difference: v.tuple([id, id]) }),
  /** The last such weekday on or before a day: Thursday, in a paper of 7 March 2031. */
  v.strictObject({
    weekday: v.picklist(WEEKDAYS),
    onOrBefore: v.optional(day),
    after: v.optional(day),
  }),
  /** Days counted from a calendar entry: [-7, -1] is the week before it. */
  v.strictObject({ holiday: id, days: v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]) }),
  /** Born or built that many years before: the date, or the one before it where the birthday had not come. */
  v.strictObject({ age: v.pipe(v.number(), v.integer(), v.minValue(0)), on: day }),
])

const claim = v.strictObject({
  ...evidence,
  quoted,
  value,
  /** The value as it was written down, as its source has it, where our own wording differs: "15 inches", "a dozen". */
  written: v.optional(line),
  /**
   * The fact in the source's own terms, where its sentence would change them; and whether it leaves room for what the
   * others say.
   */
  says: v.optional(line),
  loose: v.optional(v.boolean()),
  /** The source's own hedge: "reportedly", "about", "expected". */
  hedge: v.optional(line),
  /** Somebody in the source says so, and where the source has it from. */
  saidBy: v.optional(v.strictObject({ who: line, via: v.optional(line) })),
  from: v.optional(derivation),
})

/** A wrong answer that somebody wrote: what a careless reader, or one who knows the topic by hearsay, would believe. */
const distractor = v.strictObject({
  value,
  /** As it was written down, where our own wording differs. */
  written: v.optional(line),
  /** What it really is, in one plain sentence. */
  why: line,
})

export const factFields = v.strictObject({
  id,
  /** Somebody who retells the story would say it. It decides what a quiz asks first. */
  core: v.optional(v.boolean(), false),
  /** A detail: a quiz asks it only where too few others are left. */
  minor: v.optional(v.literal(true)),
  /**
   * A sentence that a newspaper could print, with one value in braces where it stands: "{40} lorries were stranded on
   * the quay."
   */
  says: v.optional(v.pipe(line, v.regex(/^[^{}]*\{[^{}]+\}[^{}]*$/, 'One value stands in braces: {40}.'))),
  /**
   * Ways to ask it, each a whole question that can stand alone. Empty: kept for receipts, sums and comparison, and no
   * item asks it.
   */
  ask: v.optional(v.pipe(lines, v.maxLength(6)), []),
  /** The question as it stands inside another: "how many lorries stood on the quay". */
  indirect: v.optional(line),
  /**
   * What it is a part of, where a story has several: "the rescue". A quiz asks three of ten on one; who speaks of one
   * could have said it.
   */
  matter: v.optional(line),
  /**
   * A noun phrase: "the number of lorries stranded on the quay". By default `says` in quotation marks, its value left
   * out.
   */
  about: v.optional(line),
  /** A sentence with {value} in it. By default `says`, its braces and the unit after them replaced by {value}. */
  statement: v.optional(v.pipe(line, v.includes('{value}', 'A statement holds {value} where its value goes.'))),
  type: v.picklist(VALUE_TYPES),
  /**
   * What is counted, measured or named: lorries, km, GBP; person, country, reason. Distractors come from facts with the
   * same unit.
   */
  unit: v.optional(line),
  mood: v.optional(v.picklist(MOODS), 'outcome'),
  /** Only one name, text or order can be true. */
  exclusive: v.optional(v.boolean(), false),
  /** Facts of one relation can be matched: its left side is given here, its right side is the value. */
  relation: v.optional(v.strictObject({ kind: line, left: line })),
  /** A dated fact's event, as it stands in a list to be put in order: "the NATO meeting in Brussels". */
  event: v.optional(line),
  /** Time can change the answer: the ledger's asOf is shown with it. */
  changes: v.optional(v.boolean(), false),
  /** Values that may be true although no source says so; never used as distractors. */
  avoid: v.optional(lines, []),
  /** Why the sources differ, where a source gives evidence for it. */
  differ: v.optional(v.strictObject({ by: v.picklist(DIFFERENCES), because: line, ...evidence, quoted })),
  /** Facts that look like the same and are not, and why: 36 lorries were expected, 40 came. */
  notTheSame: v.optional(v.array(v.strictObject({ fact: id, why: line })), []),
  /**
   * Facts that give it away, or that it gives away, where words and sums cannot tell: nobody is asked both in one quiz.
   */
  notBeside: v.optional(v.array(id), []),
  /** The sources differ in how they spell it and in nothing else: shown, never a contest. */
  spelling: v.optional(v.boolean(), false),
  /** Some source says less than the statement: all are said to give the answer, and the statement is told by nobody. */
  answerOnly: v.optional(v.literal(true)),
  /**
   * Sources that look as if they answered it and do not, and why: the answer to the verifier's question whether they
   * are silent.
   */
  silent: v.optional(v.array(v.strictObject({ source: id, why: line })), []),
  /** Wrong answers, the likeliest first. No claim of any source supports one. */
  distractors: v.optional(v.array(distractor), []),
  claims: v.pipe(v.array(claim), v.maxLength(40)),
})

/** What is derived from `says` where a fact has no wording of its own for it. */
const fact = v.pipe(
  factFields,
  v.check(({ says, statement }) => says !== undefined || statement !== undefined, 'A fact has a sentence in "says".'),
  v.transform((written) => ({
    ...written,
    about: written.about ?? `“${bare(written.says ?? '', '…')}”`,
    statement: written.statement ?? bare(withoutUnit(written.says ?? '', written.unit), '{value}'),
  })),
)

/**
 * `says` with something else in place of its braces; without its full stop where that would stand in the middle of a
 * sentence.
 */
function bare(says: string, instead: string): string {
  const filled = says.replace(/\{[^{}]*\}/, instead)
  return instead === '…' ? filled.replace(/\.$/, '') : filled
}

/** A value is said with its unit, so that a unit that follows the braces would be said twice. */
const withoutUnit = (says: string, unit: string | undefined): string =>
  unit === undefined ? says : says.replace(`} ${unit}`, '}')

export const sourceSchema = v.strictObject({
  id,
  /** What receipts and options call it. */
  label: line,
  title: v.optional(line),
  publisher: v.optional(line),
  /** The owner's group; by default the publisher, else the source itself. */
  independence: v.optional(line),
  author: v.optional(line),
  published: v.optional(day),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  /**
   * SHA-256 of the text's UTF-8 bytes; the text is NFC with LF line ends. Absent where the text was posted with its
   * facts.
   */
  sha256: v.optional(sha256),
  /** Of the text, in code points. */
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Where each paragraph starts, in code points; says where a receipt's words stand when the text is not kept. */
  paragraphs: v.pipe(v.array(position), v.minLength(1)),
  /** The file that holds the text, beside the facts where it is kept. */
  file: v.optional(v.pipe(line, v.regex(/^[^/\\]+$/, 'A text is a file beside the facts, not in another folder.'))),
  /** Kept where it may be: a teacher's own text, an invented one. */
  text: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
})

/** One topic: its sources and the facts put to them. One schema for what ships and what a teacher writes. */
export const ledgerSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: line,
  /** BCP 47. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  /** When the facts were true, for those that time can change. */
  asOf: v.optional(day),
  /** What it is about and who the people in it are, in a sentence or two: students read it above the first question. */
  introduction: v.optional(line),
  /** What a teacher should know before giving it to a class. */
  contentNote: v.optional(line),
  /** What a student should know before the first question: that it is about a war, say. */
  studentNote: v.optional(line),
  /** What every reader should know: that the event is invented, say. */
  notice: v.optional(line),
  /** Other spellings and wordings of a value. A spelling that only one source uses is a value, not an alias. */
  aliases: v.optional(v.record(line, v.array(line)), {}),
  /** The fact that no retelling leaves out. */
  headline: v.optional(id),
  /** The facts that the sources differ on most of all: a quiz asks one of them. */
  dispute: v.optional(v.array(id)),
  /** What the title or general knowledge tells, so that it is no key. */
  known: v.optional(v.array(line), []),
  /** What no option may say of whom, unless the question is who said so. */
  harm: v.optional(v.array(v.strictObject({ of: v.array(line), never: v.array(line) })), []),
  calendar: v.optional(v.array(v.strictObject({ id, title: line, date: day })), []),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1), v.maxLength(12)),
  facts: v.pipe(v.array(fact), v.minLength(1), v.maxLength(2000)),
  /** Written by `npm run ledger` once everything was verified against the sources' texts. */
  stamp: v.optional(
    v.strictObject({
      sha256,
      /** Pairs of sources whose texts share long verbatim runs: they count as one. */
      reprints: v.array(v.tuple([id, id])),
    }),
  ),
})

export type Ledger = v.InferOutput<typeof ledgerSchema>
export type Source = Ledger['sources'][number]
export type Fact = Ledger['facts'][number]
export type Claim = Fact['claims'][number]
export type Evidence = Pick<Claim, 'source' | 'at' | 'sha256' | 'words'>
export type Derivation = NonNullable<Claim['from']>

/** One thing wrong with an input, and where: a path such as `facts[3].claims[0].at`. */
export interface LedgerProblem {
  readonly path: string
  readonly message: string
}
