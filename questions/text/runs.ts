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

/**
 * A run is looked for in so many places and then counts as new. No text that somebody wrote fills a quarter of a table
 * so unevenly; one whose words were chosen for it would have each run looked for in all.
 */
const MOST_PLACES = 64

export function runTable(words: Int32Array, length: number): RunTable {
  // At least four times as large as what is put into it; a place is kept as one more than it is.
  const bits = 34 - Math.clz32(words.length)
  const table = new Int32Array(1 << bits)
  /** Where a run is kept or would be; where there are too many others, nowhere. */
  const slotOf = (others: Int32Array, start: number): number | undefined => {
    const first = hashOf(others, start, length) >>> (32 - bits)
    for (let i = 0; i < MOST_PLACES; i += 1) {
      const slot = (first + i) % table.length
      const kept = table[slot] ?? 0
      if (kept === 0 || isSame(words, kept - 1, others, start, length)) return slot
    }
    return undefined
  }
  return {
    firstPlace: (start) => {
      const slot = slotOf(words, start)
      if (slot === undefined) return start
      table[slot] ||= start + 1
      return (table[slot] ?? 0) - 1
    },
    has: (others, start) => (table[slotOf(others, start) ?? -1] ?? 0) !== 0,
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
