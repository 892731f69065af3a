import { generate } from 'lean-qr/nano'
import type { QrCode } from './state.ts'

/** Modules of white around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4

/**
 * A QR code of a text, as a path of horizontal strokes one unit wide: drawn so, for pages allow no style attributes.
 *
 * @throws {Error} If the text is too long for any code: about 2,950 bytes.
 */
export function qrOf(text: string): QrCode {
  const { size, get } = generate(text)
  const places = Array.from({ length: size }, (_, i) => i)
  const strokes = places.flatMap((y) => {
    const starts = places.filter((x) => get(x, y) && !get(x - 1, y))
    return starts.map((x) => {
      const end = places.find((to) => to > x && !get(to, y)) ?? size
      return `M${x + QUIET} ${y + QUIET}.5h${end - x}`
    })
  })
  return { size: size + 2 * QUIET, path: strokes.join('') }
}

/** Where a proof can be checked: it stands in the fragment, which no server is sent. */
export const proofLink = (origin: string, proof: string): string => `${origin}/proof#${proof}`
