import { strToU8, zipSync } from 'fflate'

/**
 * A zip archive of text files, in the order given. The same files give the same bytes, in every time zone.
 *
 * Zip keeps local time and knows none before 1980, so the hour that all files bear is the same on every clock.
 */
export function archive(files: readonly (readonly [path: string, text: string])[]): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12)
  // Packing took nine tenths of an export's time; the first level takes a third of the sixth's and makes two hundredths
  // more.
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])), { mtime, level: 1 })
}
