/** `GET /api/quizzes/{code}/export`: the forms in which a quiz can be taken elsewhere, for the holder of the key. */
export type Exports = readonly ExportOffer[]

export interface ExportOffer {
  /** Stands in the address: `GET /api/quizzes/{code}/export/{id}`. */
  readonly id: string
  readonly label: string
  /** The file's name. */
  readonly file: string
  /** All that the file will not say, in the order of the items. */
  readonly left: readonly Loss[]
}

/** What a file does not say of an item. */
export interface Loss {
  /** The item's id. */
  readonly item: string
  /** A sentence for the teacher. */
  readonly why: string
  /** The item is not in the file at all; else it is, with less than it has. */
  readonly whole: boolean
}
