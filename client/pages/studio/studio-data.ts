import type { DocumentForm } from '../../documents/document-workers.ts'

/** What the server gives and the page carries: plain JSON. */
export interface StudioData {
  /** The addresses of the engine's scripts, by content language: a draft needs one. */
  readonly engines: Readonly<Record<string, string>>
  /** The address of the script that reads and writes replies and files. */
  readonly texts: string
  /** The address of the script that reads quizzes made elsewhere. */
  readonly reader: string
  /** The addresses of the scripts that read files, fetched when one is brought. */
  readonly documents: Readonly<Record<DocumentForm, string>>
  /** This server publishes only with its password. */
  readonly guarded?: true
  /** Where the articles go if the operator's assistant is asked; absent where there is none. */
  readonly assistant?: string
}
