import { Inflate } from 'fflate'

/** A file in an archive, as the archive's table tells it. */
export interface ZipEntry {
  /** Where what the archive says before its bytes begins. */
  readonly at: number
  /** As it is packed, in bytes. */
  readonly size: number
  readonly isPacked: boolean
  readonly isLocked: boolean
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 0xffff
/** Of a .docx with a thousand pictures. */
const MOST_ENTRIES = 5000

/** Numbers as archives hold them, the smallest byte first; 0 where there is none. */
const short = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
const long = (bytes: Uint8Array, at: number): number => (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0

/**
 * The files in an archive by their names. Its table at the end is what counts: what stands before each file may leave
 * sizes out.
 *
 * @returns `undefined` where there is no such table, or one that leads out of the archive.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const end = endOfZip(bytes)
  if (end === undefined) return undefined
  const entries = new Map<string, ZipEntry>()
  const count = Math.min(short(bytes, end + 10), MOST_ENTRIES)
  let at = long(bytes, end + 16)
  for (let n = 0; n < count; n += 1) {
    if (long(bytes, at) !== ENTRY) return undefined
    const nameLength = short(bytes, at + 28)
    const nameAt = at + ENTRY_BYTES
    // Names of parts are plain ASCII.
    const name = String.fromCharCode(...bytes.subarray(nameAt, nameAt + Math.min(nameLength, 400)))
    const method = short(bytes, at + 10)
    const flags = short(bytes, at + 8)
    entries.set(name, {
      at: long(bytes, at + 42),
      size: long(bytes, at + 20),
      isPacked: method !== 0,
      isLocked: (flags & 1) === 1 || (method !== 0 && method !== 8),
    })
    at = nameAt + nameLength + short(bytes, at + 30) + short(bytes, at + 32)
  }
  return entries
}

function endOfZip(bytes: Uint8Array): number | undefined {
  const last = bytes.length - END_BYTES
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) if (long(bytes, at) === END) return at
  return undefined
}

/** So much is unpacked before its size is looked at again: at most a thousand times as much comes out of it. */
const STEP = 4096

/**
 * What a file in an archive holds. It stops as soon as more comes out than may: what the archive says of that may be
 * wrong.
 *
 * @param most In bytes.
 */
export function unpacked(archive: Uint8Array, entry: ZipEntry, most: number): Uint8Array | 'swollen' | 'broken' {
  const { at, size, isPacked } = entry
  if (long(archive, at) !== LOCAL) return 'broken'
  const start = at + LOCAL_BYTES + short(archive, at + 26) + short(archive, at + 28)
  if (start + size > archive.length) return 'broken'
  const packed = archive.subarray(start, start + size)
  if (!isPacked) return size > most ? 'swollen' : packed
  const chunks: Uint8Array[] = []
  let length = 0
  let isDone = false
  const inflate = new Inflate((chunk, isLast) => {
    chunks.push(chunk)
    length += chunk.length
    isDone = isLast
  })
  try {
    for (let from = 0; from < size && length <= most; from += STEP)
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= size)
  } catch {
    return 'broken'
  }
  if (length > most) return 'swollen'
  return isDone ? joined(chunks, length) : 'broken'
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
