import type { StoredKindName } from '../vocabulary.ts'

/** How a question that was made elsewhere is answered. Indices count from 0. */
export type ReadAnswer =
  /** Options of which `keys` are right. Several of them at once where `many`; else one, and any of `keys` would do. */
  | {
      readonly is: 'choice'
      readonly options: readonly string[]
      readonly keys: readonly number[]
      readonly many: boolean
    }
  /** The first range is the key; others are right, too. */
  | { readonly is: 'number'; readonly ranges: readonly (readonly [min: number, max: number])[] }
  /** Short texts, each of which is right. */
  | { readonly is: 'text'; readonly accepted: readonly string[] }
  /** `key[place]` is the option that belongs there. */
  | { readonly is: 'order'; readonly options: readonly string[]; readonly key: readonly number[] }
  /** `key[i]` is the right side of `left[i]`. */
  | {
      readonly is: 'pairs'
      readonly left: readonly string[]
      readonly right: readonly string[]
      readonly key: readonly number[]
    }

/** A question of a quiz that was made elsewhere, its texts made plain. */
export interface ReadQuestion {
  /** Where it begins, counted from 1. */
  readonly line: number
  /** In an archive, the file that it stands in. */
  readonly file?: string
  /** What it is called there. */
  readonly name?: string
  readonly stem: string
  readonly explanation: string
  readonly answer: ReadAnswer
  /** Where the file says it: our own exports do. */
  readonly kind?: StoredKindName
}

/** What can be wrong with a file, or with a question of it. Each language of the screen has its sentence under it. */
export const READ_FAULTS = [
  'too-large',
  'too-deep',
  'empty',
  'unknown-format',
  'older-qti',
  'archive',
  'xml',
  'xml-entity',
  'no-columns',
  'open-quote',
  'open-brace',
  'no-answer-line',
  'answer-letter',
  'stray-line',
  'json',
  'no-stem',
  'no-key',
  'key-unread',
  'few-options',
  'too-long',
  'unknown-kind',
  'text-only',
] as const
export type ReadFaultName = (typeof READ_FAULTS)[number]

/** Why the answer of a question cannot be read. */
export interface UnreadAnswer {
  readonly fault: ReadFaultName
  /** The very words that cannot be read, or the kind that is not known. */
  readonly what?: string
}

export interface ReadFault {
  readonly is: ReadFaultName
  /** Counted from 1; absent where it is about the whole file. */
  readonly line?: number
  readonly file?: string
  /** What the question is called there. */
  readonly name?: string
  /** The very words that cannot be read, or the kind that is not known. */
  readonly what?: string
}

/** All that stands in a file: each question is read, or listed with what keeps it from being read. */
export interface ReadParts {
  readonly questions: readonly ReadQuestion[]
  readonly unread: readonly ReadFault[]
  /** There are more questions than are read. */
  readonly isCut: boolean
  /** BCP 47, where the file says it. */
  readonly language?: string
}

/** One file as text. */
export interface QuizFile {
  readonly name: string
  readonly text: string
}

/** A way in which quizzes are written elsewhere. */
export interface QuizReader {
  readonly id: 'moodle' | 'qti' | 'json' | 'aiken' | 'csv' | 'gift'
  readonly label: string
  /** Whether a file looks like this. The first reader of the table that says so reads it. */
  readonly recognises: (file: QuizFile) => boolean
  /** All files that look like it, one after another. */
  readonly read: (files: readonly QuizFile[]) => ReadParts | ReadFault
}
