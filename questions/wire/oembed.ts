import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

/** `GET /oembed`: a rich answer, as oEmbed 1.0, section 2.3.4.4, has it. */
export const oembedSchema = v.object({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.string(),
  provider_name: v.string(),
  provider_url: v.string(),
  html: v.string(),
  /** CSS pixels. */
  width: v.number(),
  height: v.number(),
})

export type Oembed = Inferred<typeof oembedSchema>
