import { strToU8, zipSync } from 'fflate'

// Zip keeps local time and knows none before 1980; this is the same hour on every clock.
const EPOCH = new Date(1980, 0, 1)

/** A zip archive of text files, in the order given. The same files give the same bytes, in every time zone. */
export function archive(files: readonly (readonly [path: string, text: string])[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])), { mtime: EPOCH, level: 9 })
}
