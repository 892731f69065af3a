// QR codes (ISO/IEC 18004) of bytes, at the lowest level of correction and under one mask. A library knows more than a
// proof's link asks for, and would be a tenth of all that a student's device loads.

/** Codewords for correction in each block, and how many blocks there are; by version, the first for 1. */
const CORRECTION = [
  7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30,
  30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
]
const BLOCKS = [
  1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19,
  20, 21, 22, 24, 25,
]

/**
 * A code says which of eight masks it has, so any will do; trying them all for the prettiest takes ten times as long,
 * in a Worker too.
 */
const MASK = 2
/** The lowest level, as a code writes it. */
const LEVEL = 1

/** Bits that a version has room for, data and correction. */
function roomIn(version: number): number {
  const all = (16 * version + 128) * version + 64
  if (version < 2) return all
  const marks = Math.floor(version / 7) + 2
  return all - ((25 * marks - 10) * marks - 55) - (version < 7 ? 0 : 36)
}

const codewordsIn = (version: number): number => roomIn(version) >> 3
const correctionIn = (version: number): number => CORRECTION[version - 1] ?? 0
const blocksIn = (version: number): number => BLOCKS[version - 1] ?? 1
const dataIn = (version: number): number => codewordsIn(version) - correctionIn(version) * blocksIn(version)
/** Bits in which the length is written. */
const lengthBits = (version: number): number => (version < 10 ? 8 : 16)

/**
 * The dark modules of a text's code, row by row, without the white around it.
 *
 * @throws {RangeError} If the text is too long for any.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const bytes = new TextEncoder().encode(text)
  const version =
    CORRECTION.findIndex((_, index) => 4 + lengthBits(index + 1) + 8 * bytes.length <= 8 * dataIn(index + 1)) + 1
  if (version === 0) throw new RangeError('Too long for a QR code.')
  return drawn(version, interleaved(version, padded(version, bytes)))
}

/** The bytes with what says that they are bytes and how many, filled up to what the version holds. */
function padded(version: number, bytes: Uint8Array): readonly number[] {
  const bits: number[] = []
  const push = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1)
  }
  push(4, 4)
  push(bytes.length, lengthBits(version))
  for (const byte of bytes) push(byte, 8)
  const room = 8 * dataIn(version)
  push(0, Math.min(4, room - bits.length))
  push(0, (8 - (bits.length % 8)) % 8)
  for (let filler = 0xec; bits.length < room; filler ^= 0xec ^ 0x11) push(filler, 8)
  return Array.from({ length: room / 8 }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((sum, bit) => 2 * sum + bit, 0),
  )
}

/** A product in the field of 256 elements that the code's correction reckons in. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a)
  return product
}

/** The polynomial whose roots are the first powers of 2, without its leading 1. */
function divisorOf(degree: number): readonly number[] {
  const divisor = [...Array<number>(degree - 1).fill(0), 1]
  for (let power = 0, root = 1; power < degree; power += 1, root = times(root, 2))
    for (let at = 0; at < degree; at += 1) divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0)
  return divisor
}

function remainderOf(data: readonly number[], divisor: readonly number[]): readonly number[] {
  let rest = divisor.map(() => 0)
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0)
    rest = divisor.map((part, at) => (rest[at + 1] ?? 0) ^ times(part, factor))
  }
  return rest
}

/**
 * The data in blocks, each with its correction, of every block a codeword in turn: a stain damages a little of each.
 */
function interleaved(version: number, data: readonly number[]): readonly number[] {
  const [count, correction] = [blocksIn(version), correctionIn(version)]
  const short = Math.floor(codewordsIn(version) / count) - correction
  const shorter = count - (codewordsIn(version) % count)
  const divisor = divisorOf(correction)
  let begin = 0
  const blocks = Array.from({ length: count }, (_, index) => {
    const end = begin + short + (index < shorter ? 0 : 1)
    const block = data.slice(begin, end)
    begin = end
    return block
  })
  const inTurn = (lists: readonly (readonly number[])[], longest: number) =>
    Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
  return [
    ...inTurn(blocks, short + 1),
    ...inTurn(
      blocks.map((block) => remainderOf(block, divisor)),
      correction,
    ),
  ]
}

type Grid = (boolean | undefined)[][]
/** @param x Column. @param y Row. */
type Put = (x: number, y: number, dark: boolean) => void

function drawn(version: number, codewords: readonly number[]): readonly (readonly boolean[])[] {
  const size = 17 + 4 * version
  const grid: Grid = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined))
  const put: Put = (x, y, dark) => {
    const row = grid[y]
    if (row && x >= 0 && x < size) row[x] = dark
  }
  for (let at = 0; at < size; at += 1) {
    put(6, at, at % 2 === 0)
    put(at, 6, at % 2 === 0)
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(put, x, y, 4)
  align(put, version, size)
  describe(put, version, size)
  fill(grid, put, codewords)
  return grid.map((row) => row.map(Boolean))
}

/** Squares in each other around a middle: dark, and white at 2 and at 4 from it. */
function square(put: Put, x: number, y: number, reach: number): void {
  for (let down = -reach; down <= reach; down += 1)
    for (let right = -reach; right <= reach; right += 1) {
      const away = Math.max(Math.abs(down), Math.abs(right))
      put(x + right, y + down, reach === 4 ? away !== 2 && away !== 4 : away !== 1)
    }
}

/** The small squares by which a reader finds the rows of a large code. */
function align(put: Put, version: number, size: number): void {
  if (version < 2) return
  const count = Math.floor(version / 7) + 2
  const step = version === 32 ? 26 : 2 * Math.ceil((4 * version + 4) / (2 * count - 2))
  const places = [6, ...Array.from({ length: count - 1 }, (_, index) => size - 7 - step * (count - 2 - index))]
  const isCorner = (a: number, b: number) => a === 6 && (b === 6 || b === size - 7)
  for (const x of places) for (const y of places) if (!isCorner(x, y) && !isCorner(y, x)) square(put, x, y, 2)
}

/** What follows a value so that a damaged one is known. */
function check(value: number, generator: number, length: number): number {
  let rest = value
  for (let bit = 0; bit < length; bit += 1) rest = (rest << 1) ^ ((rest >> (length - 1)) * generator)
  return (value << length) | rest
}

/** Level, mask and, of the large ones, the version: each twice. */
function describe(put: Put, version: number, size: number): void {
  const format = check((LEVEL << 3) | MASK, 0x537, 10) ^ 0x5412
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((format >> bit) & 1) === 1
    const along = bit < 6 ? bit : bit + 1
    if (bit < 8) put(8, along, dark)
    else put(bit < 9 ? 7 : 14 - bit, 8, dark)
    if (bit < 8) put(size - 1 - bit, 8, dark)
    else put(8, size - 15 + bit, dark)
  }
  put(8, size - 8, true)
  if (version < 7) return
  const written = check(version, 0x1f25, 12)
  for (let bit = 0; bit < 18; bit += 1) {
    const [a, b] = [size - 11 + (bit % 3), Math.floor(bit / 3)]
    put(a, b, ((written >> bit) & 1) === 1)
    put(b, a, ((written >> bit) & 1) === 1)
  }
}

/** The codewords wherever nothing stands yet, under the mask. */
function fill(grid: Grid, put: Put, codewords: readonly number[]): void {
  let at = 0
  for (const [x, y] of way(grid.length)) {
    if (grid[y]?.[x] !== undefined) continue
    const bit = ((codewords[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
    put(x, y, (bit === 1) !== (x % 3 === 0))
    at += 1
  }
}

/** Two columns at a time, up and down from the right; past the one that only counts. */
function* way(size: number): Generator<readonly [x: number, y: number]> {
  for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2) {
    const isUp = ((right + (right > 6 ? 1 : 2)) & 2) === 0
    for (let step = 0; step < size; step += 1) {
      const y = isUp ? size - 1 - step : step
      yield [right, y]
      yield [right - 1, y]
    }
  }
}
