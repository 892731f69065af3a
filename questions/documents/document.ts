/** Why nothing of a file was taken. */
const DOCUMENT_FAULTS = [
  // Nobody waits for so much; nothing of it was looked at.
  'large',
  // One of its parts unpacks to far more than anybody writes.
  'swollen',
  'locked',
  // Word's own format of before 2007.
  'old',
  // Something else, whatever its name says.
  'unlike',
  'broken',
  'no-words',
  // All its pages are without text.
  'pictures',
  'slow',
] as const
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number]

/** What a person should know of how a file was read. Pages count from 1. */
export type DocumentNote =
  /** They stand behind the text, without their numbers. */
  | { readonly is: 'footnotes' }
  /** Changes that were not decided on are read as accepted. */
  | { readonly is: 'changes' }
  /** Parts of other files, which are not read. */
  | { readonly is: 'inserted' }
  | { readonly is: 'no-text'; readonly pages: readonly number[] }
  | { readonly is: 'unread'; readonly pages: readonly number[] }
  /** The first page that was left out, because what stands before fills a text. */
  | { readonly is: 'rest'; readonly from: number }
  /** Words that were parted at the end of a line, joined on no better ground than that most such words are one. */
  | { readonly is: 'joined'; readonly words: readonly string[] }

/** What stands in a file. */
export interface DocumentText {
  readonly ok: true
  /** An empty line between paragraphs, so that none of them is taken for the line of another. */
  readonly text: string
  readonly notes: readonly DocumentNote[]
  /** What the file calls itself: often what its first draft was called. */
  readonly title?: string
  /** The day it was made, as 2031-03-04: of the file, which may be another than that of the article. */
  readonly made?: string
}

export type ReadDocument = DocumentText | { readonly ok: false; readonly why: DocumentFault }

/** In bytes; what a teacher keeps is far below. */
export const DOCUMENT_LIMITS = {
  docx: 5 * 1024 * 1024,
  /** Of one part of a .docx. */
  part: 10 * 1024 * 1024,
  pdf: 20 * 1024 * 1024,
} as const

/** Names that programs give by themselves. */
const NO_TITLE = /^(?:untitled|sans titre|document\s?\d*|microsoft word\b.*|.{0,80}\.(?:docx?|pdf|odt|rtf|indd))$/i

/** The title that a file's properties hold, where somebody may have meant it. */
export function meantTitle(written: string | undefined): string | undefined {
  const title = (written ?? '').replace(/\s+/g, ' ').trim()
  return title === '' || title.length > 200 || NO_TITLE.test(title) ? undefined : title
}
