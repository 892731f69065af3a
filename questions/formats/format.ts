import type { Quiz } from '../quiz/quiz.ts'
import type { Loss } from '../wire/export.ts'
import type { Ruling } from '../wire/ruling.ts'

/** What of a quiz is exported: its items and what they are called, not how they are taken. */
export interface Exported extends Pick<Quiz, 'code' | 'title' | 'topic' | 'language' | 'notice' | 'items'> {
  /** In force when it is written; absent: none. */
  readonly rulings?: readonly Ruling[]
}

export interface Expressed {
  readonly body: string | Uint8Array
  /** In the order of the items; nothing is dropped that is not listed here. */
  readonly left: readonly Loss[]
}

/** A way to write a quiz for other systems. The same quiz gives the same bytes, everywhere and always. */
export interface Format {
  /** Stable: it stands in addresses. */
  readonly id: string
  readonly label: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What `express` will not say, without writing anything. */
  readonly left: (quiz: Exported) => Expressed['left']
  readonly express: (quiz: Exported) => Expressed
}
