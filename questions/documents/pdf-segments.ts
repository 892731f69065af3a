import { LOWERED, type PdfPage, type PdfRun, RAISED } from './pdf-page.ts'

/** Runs beside each other with no wide gap between them: a line, or what stands in one cell of a row. */
export interface Segment {
  text: string
  left: number
  right: number
  y: number
  size: number
}

interface Piece extends PdfRun {
  readonly isSpaced: boolean
  readonly isRaised: boolean
}

interface Open {
  readonly pieces: Piece[]
  left: number
  right: number
  y: number
  size: number
}

// In sizes of the font.
/** Less between two runs is none. */
const BLANK = 0.17
/** More between two runs is the next column, */
const GAP = 1
/** also where a blank was printed: justified lines have wide ones. */
const SPACED_GAP = 3
/** A smaller font is that of a number above the line, but not one that is smaller still: beside a first letter. */
const SMALL = 0.85
const TINY = 0.45

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu

/** Letters that are printed as one, and Arabic ones as they look in their places. */
const FORMS = /[\ufb00-\ufdff\ufe70-\ufefc]/gu

/** What a page says, in the order in which it was printed. */
export function segmentsOf({ runs = [], width }: PdfPage): Segment[] {
  const segments: Segment[] = []
  let open: Open | undefined
  let isSpaced = false
  for (const run of runs) {
    if (run.text.trim() === '') {
      isSpaced = true
      continue
    }
    const place: 'same' | 'above' | 'below' | undefined = open && placeIn(open, run, isSpaced)
    if (!open || !place) {
      if (open) segments.push(closed(open, width))
      open = { pieces: [], left: run.x, right: run.x + run.width, y: run.y, size: run.size }
    }
    add(open, run, isSpaced, place)
    isSpaced = /\s$/.test(run.text)
  }
  if (open) segments.push(closed(open, width))
  return withFirstLetters(segments)
}

/** Where a run stands beside what is open: on its line, smaller and above or below, or what is open is above it. */
function placeIn(open: Open, run: PdfRun, isSpaced: boolean): 'same' | 'above' | 'below' | undefined {
  const size = Math.max(open.size, run.size)
  const gap = Math.max(run.x - open.right, open.left - run.x - run.width)
  if (gap > size * (isSpaced ? SPACED_GAP : GAP) || gap < -0.6 * size) return undefined
  const height = open.y - run.y
  if (Math.abs(height) <= 0.2 * size && run.size > 0.5 * open.size && open.size > 0.5 * run.size) return 'same'
  const isSmall = run.size < SMALL * open.size && run.size > TINY * open.size
  if (isSmall && height > -0.3 * size && height < 0.7 * size) return height > 0 ? 'above' : 'same'
  const isNumber = open.size < SMALL * run.size && open.pieces.length === 1
  return isNumber && height < 0 && height > -0.7 * size ? 'below' : undefined
}

function add(open: Open, run: PdfRun, isSpaced: boolean, place: 'same' | 'above' | 'below' | undefined): void {
  if (place === 'below') {
    const [number] = open.pieces.splice(0)
    if (number) open.pieces.push({ ...number, isRaised: true })
    open.y = run.y
    open.size = run.size
  }
  open.pieces.push({ ...run, isSpaced, isRaised: place === 'above' })
  open.left = Math.min(open.left, run.x)
  open.right = Math.max(open.right, run.x + run.width)
}

function closed({ pieces, left, right, y, size }: Open, width: number): Segment {
  const all = pieces.map(({ text }) => text).join('')
  const isReversed = (all.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > all.replace(/\P{L}/gu, '').length
  if (isReversed) {
    const text = textOf(
      pieces.toSorted((a, b) => b.x - a.x).map((piece) => ({ ...piece, isSpaced: false })),
      size,
    )
    return { text, left: width - right, right: width - left, y, size }
  }
  return { text: textOf(pieces, size), left, right, y, size }
}

function textOf(pieces: readonly Piece[], size: number): string {
  let text = ''
  let last: Piece | undefined
  for (const piece of pieces) {
    const gap = last ? Math.max(piece.x - last.x - last.width, last.x - piece.x - piece.width) : 0
    if (last && (piece.isSpaced || gap > BLANK * size)) text += ' '
    // A number above the line; a sign in a line that stands lower, or letters, are none.
    text += piece.isRaised && /^[\d*†‡,\s]{1,7}$/.test(piece.text) ? RAISED + piece.text.trim() + LOWERED : piece.text
    last = piece
  }
  return text
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The large letter with which an article begins belongs to the line beside it; lines beside it are not indented. */
function withFirstLetters(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = []
  let large: Segment | undefined
  for (const [i, segment] of segments.entries()) {
    const next = segments[i + 1]
    if (next && /^["“«]?\s?\p{Lu}$/u.test(segment.text) && isBeside(segment, next)) {
      large = segment
      next.text = segment.text + next.text
    } else {
      if (large && isBeside(large, segment)) segment.left = large.left
      kept.push(segment)
    }
  }
  return kept
}

const isBeside = (large: Segment, line: Segment): boolean =>
  large.size > 1.7 * line.size &&
  line.left >= large.right - 0.3 * line.size &&
  line.left < large.right + 2 * line.size &&
  line.y <= large.y + 0.8 * line.size &&
  line.y > large.y - 1.3 * large.size
