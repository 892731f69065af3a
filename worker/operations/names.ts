import { plainText } from '../../questions/wire/plain-text.ts'
import { NAME_BYTES, NAME_GRAPHEMES } from '../limits.ts'

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A chosen name as it is kept, as plain text.
 *
 * @returns '' where nothing is left; `undefined` if it is longer than 24 graphemes or 96 bytes.
 */
export function parseName(typed: string): string | undefined {
  // No name needs more room before cleaning; what is longer is not worth the work.
  if (typed.length > 64 * NAME_GRAPHEMES) return undefined
  const name = plainText(typed)
  const graphemes = Array.from(segments.segment(name)).length
  const bytes = new TextEncoder().encode(name).length
  return graphemes <= NAME_GRAPHEMES && bytes <= NAME_BYTES ? name : undefined
}
