/**
 * Words as numbers, in which runs are looked for: cut out as strings they took half of the time that a posted topic of
 * long articles took.
 */
interface NumberedWords {
  /** Stretches of words one after another; behind each stands a number that stands nowhere else. */
  readonly words: Int32Array
  /** The number of a word; 0 where no stretch has it. */
  readonly numberOf: (word: string) => number
}

export function numberedWords(stretches: readonly (readonly string[])[]): NumberedWords {
  const known = new Map<string, number>()
  const words = new Int32Array(stretches.reduce((sum, stretch) => sum + stretch.length + 1, 0))
  let [at, next] = [0, 1]
  for (const stretch of stretches) {
    for (const word of stretch) {
      const number = known.get(word) ?? next
      if (number === next) known.set(word, next++)
      words[at++] = number
    }
    words[at++] = next++
  }
  return { words, numberOf: (word) => known.get(word) ?? 0 }
}

/** Runs of so many words in a row, kept by their hash. */
interface RunTable {
  /** Where a run of these words stands first. Asked for each place from 0 on, it keeps them. */
  readonly firstPlace: (start: number) => number
  /** Whether a run of other words, with the same numbers, is kept. */
  readonly has: (others: Int32Array, start: number) => boolean
}

export function runTable(words: Int32Array, length: number): RunTable {
  // At least twice as large as what is put into it; a place is kept as one more than it is.
  const bits = 33 - Math.clz32(words.length)
  const table = new Int32Array(1 << bits)
  /** Where a run is kept or would be. */
  const slotOf = (others: Int32Array, start: number): number => {
    let slot = hashOf(others, start, length) >>> (32 - bits)
    while (table[slot] && !isSame(words, (table[slot] ?? 0) - 1, others, start, length))
      slot = (slot + 1) % table.length
    return slot
  }
  return {
    firstPlace: (start) => {
      const slot = slotOf(words, start)
      table[slot] ||= start + 1
      return (table[slot] ?? 0) - 1
    },
    has: (others, start) => table[slotOf(others, start)] !== 0,
  }
}

function isSame(words: Int32Array, place: number, others: Int32Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i += 1) if (words[place + i] !== others[start + i]) return false
  return true
}

/** The first bits of it are the ones that differ most. The factors are odd and have no pattern. */
function hashOf(words: Int32Array, start: number, length: number): number {
  let hash = 0
  for (let i = start; i < start + length; i += 1) hash = (Math.imul(hash, 0x2c1b3c6d) + (words[i] ?? 0)) | 0
  return Math.imul(hash, 0x297a2d39)
}
