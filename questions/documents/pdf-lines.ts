import { joinLines, type KnownWords } from './line-ends.ts'
import type { PdfLine, PdfPage } from './pdf-page.ts'
import { type Segment, segmentsOf } from './pdf-segments.ts'

interface Cell {
  lines: Segment[]
}

/** Lines or cells beside each other that are being put together. */
interface Block {
  readonly cells: Cell[]
}

/** A cell with more lines is a column of text. */
const CELL_LINES = 4
/** So many lines beside lines are two columns, whose lines were printed in turn, */
const COLUMN_LINES = 6
/** if they have so many letters: cells have fewer. */
const COLUMN_LETTERS = 24

const isLevel = (a: Segment, b: Segment): boolean => Math.abs(a.y - b.y) <= 0.3 * Math.max(a.size, b.size)

const last = <T>(list: readonly T[]): T | undefined => list.at(-1)

/** The lines of a page in the order in which somebody reads them, a row of a table as one. */
export function pdfLinesOf(page: PdfPage, number: number, known: KnownWords): readonly PdfLine[] {
  const blocks: Block[] = []
  for (const segment of inColumns(segmentsOf(page))) {
    const block = last(blocks)
    if (!block || !isPlaced(blocks, block, segment)) blocks.push({ cells: [{ lines: [segment] }] })
  }
  return blocks.map(({ cells }) => lineOf(cells, number, known))
}

/** Puts a segment into the row that stands above or beside it. @returns Whether it belongs to one. */
function isPlaced(blocks: Block[], block: Block, segment: Segment): boolean {
  const cell = last(block.cells)
  const above = cell && last(cell.lines)
  if (!cell || !above) return false
  const [top] = cell.lines
  const isRight = segment.left >= Math.max(...cell.lines.map(({ right }) => right))
  if (isRight && top && isLevel(top, segment)) {
    block.cells.push({ lines: [segment] })
    return true
  }
  if (isRight && segment.y < above.y - 0.5 * segment.size) return isBesideLines(blocks, segment)
  const drop = segment.y - above.y
  const isUnder = block.cells.length > 1 && segment.left >= above.left - 2 && segment.size <= 1.1 * above.size
  if (!isUnder || drop <= 0 || drop > 1.6 * above.size) return false
  cell.lines.push(segment)
  return true
}

/** A segment beside the first of a few lines: they are the lines of one cell. */
function isBesideLines(blocks: Block[], segment: Segment): boolean {
  const lines: Segment[] = []
  for (const { cells } of blocks.toReversed()) {
    const line = cells[0]?.lines[0]
    if (cells.length > 1 || !line || line.right > segment.left || line.y < segment.y - 0.3 * segment.size) break
    lines.unshift(line)
  }
  const [first] = lines
  if (!first || lines.length > CELL_LINES || !isLevel(first, segment)) return false
  blocks.splice(blocks.length - lines.length, lines.length, { cells: [{ lines }, { lines: [segment] }] })
  return true
}

const BULLET = /^[•▪■◦‣●○∙·–—-]$/

function lineOf(cells: readonly Cell[], page: number, known: KnownWords): PdfLine {
  const all = cells.flatMap(({ lines }) => lines)
  const [first] = all
  const texts = cells.map(({ lines }) => lines.map(({ text }) => text).reduce((a, b) => joinLines(a, b, known)))
  return {
    text: texts.filter((text, i) => i > 0 || texts.length === 1 || !BULLET.test(text)).join(' '),
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    y: first?.y ?? 0,
    size: Math.max(...all.map(({ size }) => size)),
    page,
    isRow: cells.length > 1,
  }
}

/** Where two columns were printed line by line across, the left one comes before the right one. */
function inColumns(segments: readonly Segment[]): readonly Segment[] {
  const pairs = segments.flatMap((left, i) => {
    const right = segments[i + 1]
    return right && isLevel(left, right) && right.left > left.right ? [{ i, left, right }] : []
  })
  const [start, end] = [pairs[0], last(pairs)]
  if (!start || !end || pairs.length < COLUMN_LINES) return segments
  const letters = (side: 'left' | 'right') =>
    pairs.reduce((sum, pair) => sum + pair[side].text.length, 0) / pairs.length
  const gutter = Math.max(...pairs.map(({ left }) => left.right))
  const isClear = pairs.every(({ right }) => right.left >= gutter - 1)
  if (!isClear || letters('left') < COLUMN_LETTERS || letters('right') < COLUMN_LETTERS) return segments
  const inside = segments.slice(start.i, end.i + 2)
  if (inside.some(({ left, right }) => left < gutter - 1 && right > gutter + 1)) return segments
  const isLeft = ({ right }: Segment) => right <= gutter + 1
  return [
    ...segments.slice(0, start.i),
    ...inside.filter(isLeft),
    ...inside.filter((segment) => !isLeft(segment)),
    ...segments.slice(end.i + 2),
  ]
}
