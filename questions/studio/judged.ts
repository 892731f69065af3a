import type { WrittenClaim, WrittenFact } from '../wire/written-topic.ts'

/**
 * What becomes of a fact that came in: it may be confirmed with others, only alone beside its sentence, or not at all.
 */
export const FACT_OUTCOMES = ['accepted', 'look', 'refused'] as const
type FactOutcome = (typeof FACT_OUTCOMES)[number]

/** Why a fact is refused, or must be looked at. */
const REASONS = [
  // What is written.
  'shape',
  'no-unit',
  'no-claim',
  'no-such-source',
  // The words.
  'not-in-source',
  'other-source',
  'joined',
  'twice',
  // The value.
  'value-not-there',
  'value-altered',
  'hedge-lost',
  'other-noun',
  'bare-number',
  'other-unit',
  'year',
  'list-cut',
  'says-other-value',
  // What is said of it.
  'negated',
  'denied',
  'other-text',
  'plan',
  'maybe',
  'other-event',
  'other-words',
  'words-missing',
  'other-question',
  'swapped',
  'no-cause',
  // Whose it is.
  'other-speaker',
  'no-speaker',
  'said-by-somebody',
  // What follows from others.
  'sum',
  'parts',
  'derived',
  'order',
  // How it is asked.
  'odd-question',
] as const
export type ReasonCode = (typeof REASONS)[number]

/** A passage of a source. */
export interface NearPassage {
  readonly source: string
  /** In code points of the source's text. */
  readonly span: readonly [number, number]
  readonly words: string
}

export interface DraftReason {
  readonly code: ReasonCode
  /** Which claim of the fact, from 0. */
  readonly claim?: number
  /** What it is about: the words that stand nowhere, the hedge that was lost, the speaker. */
  readonly words?: string
  /** What the compiler of facts says, in English, where no code says it. */
  readonly message?: string
  /** The nearest passage, or the one that speaks against it. */
  readonly near?: NearPassage
}

/** What was put right without asking: nothing of it changes what is said. */
const MENDS = [
  'id',
  'source-id',
  'keys',
  'braces',
  'place',
  'quotation',
  'wordings',
  'wrong-answers',
  'reasons',
  'names',
  'extras',
  'claims',
  'mood',
] as const
export type Mend = (typeof MENDS)[number]

/** Where a claim's words stand, and the sentence that is shown with them. */
export interface ShownEvidence {
  readonly claim: number
  readonly source: string
  readonly span: readonly [number, number]
  readonly sentence: readonly [number, number]
}

/** What a text says in answer to a question, and the fact does not hear yet. */
export interface OfferedClaim {
  readonly claim: WrittenClaim
  readonly source: string
  /** Of its value, and of the sentence around it. */
  readonly span: readonly [number, number]
  readonly sentence: readonly [number, number]
}

/** A wrong answer that was left out: a text gives it, or it is right, or of another kind than the answer. */
export interface LeftOut {
  readonly value: string
  /** The sentence that gives it. */
  readonly near?: NearPassage
}

/** A source that does not say all of a statement, and the words that it lacks. */
export interface LessSaid {
  readonly source: string
  readonly words: readonly string[]
}

/** So many ways to ask are kept besides the one that is taken. */
export const MOST_OTHER_ASKS = 2

export interface JudgedFact {
  readonly id: string
  readonly outcome: FactOutcome
  /** As it would be kept; absent where it has no shape at all. */
  readonly fact?: WrittenFact
  readonly mended: readonly Mend[]
  /** Of an accepted fact none. */
  readonly reasons: readonly DraftReason[]
  readonly evidence: readonly ShownEvidence[]
  readonly leftOut?: readonly LeftOut[]
  /** The ways to ask that were not taken: no rule can tell whether they ask for the same, and a person can. */
  readonly otherAsks?: readonly string[]
  /** Its sources that say less than its statement: all of them sign the answer alone. */
  readonly lessSaid?: readonly LessSaid[]
  /** A person may take them into the fact. */
  readonly also?: readonly OfferedClaim[]
}
