/** What a document's own words say of words that are parted at the end of a line. */
export interface KnownWords {
  /** In small letters, with their hyphens. */
  readonly words: ReadonlySet<string>
  /** Words that were joined without a ground in the document. */
  readonly guessed: Set<string>
}

const WORD = /\p{L}+(?:['’][\p{L}]+)*(?:[-‐]\p{L}+)*/gu
/** A line whose last word may go on in the next. */
export const PARTED = /(\p{L}+(?:[-‐]\p{L}+)*)([-‐\u00ad])$/u
const HYPHENS = /‐/g

/** @param lines Of the whole document. */
export function knownWords(lines: readonly string[]): KnownWords {
  const words = new Set<string>()
  let isParted = false
  for (const line of lines) {
    const found = line.toLowerCase().replace(HYPHENS, '-').match(WORD) ?? []
    const whole = PARTED.test(line) ? found.slice(0, -1) : found
    // What a line begins with may be the rest of a word.
    for (const word of isParted ? whole.slice(1) : whole) words.add(word)
    isParted = PARTED.test(line)
  }
  return { words, guessed: new Set() }
}

/** Words that stand before a hyphen of their own in English and in French. */
const FIRSTS = new Set(
  [
    'twenty thirty forty fifty sixty seventy eighty ninety self well ill half ex non all anti pro semi',
    'vingt trente quarante cinquante soixante quatre dix demi peut avant arrière après grand petit',
  ].flatMap((words) => words.split(' ')),
)
/** Words that stand behind one. */
const LASTS = new Set('old off out year ils elle elles même mêmes moi toi lui leur nous vous les être dire'.split(' '))

/** No rule of English or French parts so few letters from the end of a word. */
const FEWEST = 2

/**
 * Two lines of one paragraph. A hyphen between them goes where it only parts a word: where the document has the word
 * whole elsewhere, else unless it has it with its hyphen, the rest is written large ("Saint-Aubrin"), or the word is of
 * a kind that has one.
 */
export function joinLines(before: string, after: string, { words, guessed }: KnownWords): string {
  const [, head = '', hyphen = ''] = PARTED.exec(before) ?? []
  if (head === '') return /\d[-–]$/.test(before) && /^\d/.test(after) ? before + after : `${before} ${after}`
  const tail = /^\p{L}+/u.exec(after)?.[0] ?? ''
  const stem = before.slice(0, -hyphen.length)
  if (hyphen === '\u00ad') return stem + after
  const whole = (head + tail).toLowerCase()
  const hyphened = `${head}-${tail}`.toLowerCase().replace(HYPHENS, '-')
  if (words.has(whole) && tail !== '') return stem + after
  if (words.has(hyphened) || hasHyphen(head, tail)) return `${stem}-${after}`
  guessed.add(head + tail)
  return stem + after
}

function hasHyphen(head: string, tail: string): boolean {
  const isCapitals = head.length > 1 && head === head.toUpperCase() && tail === tail.toUpperCase()
  return (
    tail.length <= FEWEST ||
    (/^\p{Lu}/u.test(tail) && !isCapitals) ||
    /[-‐]/.test(head) ||
    FIRSTS.has(head.toLowerCase()) ||
    LASTS.has(tail.toLowerCase())
  )
}
