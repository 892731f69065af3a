import { qrModules } from './qr-code.ts'
import type { QrCode } from './state.ts'

/** Modules of white around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4

/**
 * A QR code of a text, as a path of horizontal strokes one unit wide: drawn so, for pages allow no style attributes.
 */
export function qrOf(text: string): QrCode {
  const rows = qrModules(text)
  const strokes = rows.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
    return starts.map((x) => {
      const end = row.indexOf(false, x)
      return `M${x + QUIET} ${y + QUIET}.5h${(end < 0 ? row.length : end) - x}`
    })
  })
  return { size: rows.length + 2 * QUIET, path: strokes.join('') }
}

/** Where a proof can be checked: it stands in the fragment, which no server is sent. */
export const proofLink = (origin: string, proof: string): string => `${origin}/proof#${proof}`
