import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

const lossSchema = v.object({
  /** The item's id. */
  item: v.string(),
  /** A sentence for the teacher. */
  why: v.string(),
  /** The item is not in the file at all; else it is, with less than it has. */
  whole: v.boolean(),
})

/** What a file does not say of an item. */
export type Loss = Inferred<typeof lossSchema>

const exportOfferSchema = v.object({
  /** Stands in the address: `GET /api/quizzes/{code}/export/{id}`. */
  id: v.string(),
  label: v.string(),
  /** The file's name. */
  file: v.string(),
  /** All that the file will not say, in the order of the items. */
  left: v.array(lossSchema),
})

export type ExportOffer = Inferred<typeof exportOfferSchema>

export const exportsSchema = v.array(exportOfferSchema)

/** `GET /api/quizzes/{code}/export`: the forms in which a quiz can be taken elsewhere, for the holder of the key. */
export type Exports = Inferred<typeof exportsSchema>
