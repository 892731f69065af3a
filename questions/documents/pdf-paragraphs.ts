import { joinLines, type KnownWords, PARTED } from './line-ends.ts'
import { commonest, type PdfLine } from './pdf-page.ts'

/** Lines below each other: a column, or a part of one. */
interface Flow {
  readonly lines: PdfLine[]
  left: number
  right: number
}

/** Ends a sentence, or what leads to a list. */
const SENTENCE_END = /[.!?…:]["”»’)\]]*$/u
const BULLET = /^[•▪■◦‣●○∙] ?/

/** The usual distance of lines in a font of a size, of which so many pairs are known. */
const PAIRS = 3
const USUAL = 1.35
/** More than this many times the usual distance is an empty line. */
const WIDE = 1.25

/** Paragraphs of lines in the order of reading. */
export function pdfParagraphsOf(lines: readonly PdfLine[], bodySize: number, known: KnownWords): readonly string[] {
  const flows = flowsOf(lines)
  const spacing = spacingOf(flows)
  const paragraphs: PdfLine[][] = []
  let before: Flow | undefined
  for (const flow of flows) {
    for (const line of flow.lines) {
      const open = paragraphs.at(-1)
      const isFirst = line === flow.lines[0]
      const goesOn =
        open &&
        (isFirst ? before && leadsOver(open, line, { before, flow, bodySize }) : goesOnIn(open, line, flow, spacing))
      if (open && goesOn) open.push(line)
      else paragraphs.push([line])
    }
    before = flow
  }
  return paragraphs.map((all) =>
    all.map(({ text }) => text.replace(BULLET, '')).reduce((a, b) => joinLines(a, b, known)),
  )
}

function flowsOf(lines: readonly PdfLine[]): readonly Flow[] {
  const flows: Flow[] = []
  for (const line of lines) {
    const flow = flows.at(-1)
    const above = flow?.lines.at(-1)
    const isBelow = above && above.page === line.page && line.y > above.y
    if (flow && isBelow && line.left < flow.right && line.right > flow.left) {
      flow.lines.push(line)
      flow.left = Math.min(flow.left, line.left)
      flow.right = Math.max(flow.right, line.right)
    } else flows.push({ lines: [line], left: line.left, right: line.right })
  }
  return flows
}

const isSameSize = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.size - b.size) < 0.08 * Math.max(a.size, b.size)

/** @returns The usual distance of two lines in a font of a size. */
function spacingOf(flows: readonly Flow[]): (size: number) => number {
  const drops = flows.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, i) => {
      const above = lines[i]
      return above && isSameSize(above, line) && !line.isRow ? [{ size: line.size, drop: line.y - above.y }] : []
    }),
  )
  const known = new Map<number, number>()
  return (size) => {
    const key = Math.round(size * 2) / 2
    const found = known.get(key) ?? usual(key)
    known.set(key, found)
    return found
  }
  function usual(key: number): number {
    const like = drops.filter((one) => Math.abs(one.size - key) < 0.5 && one.drop < 2.2 * key)
    return (like.length >= PAIRS ? commonest(like.map(({ drop }) => [drop, 1])) : undefined) ?? USUAL * key
  }
}

/** Whether the line below goes on with a paragraph. */
function goesOnIn(open: readonly PdfLine[], line: PdfLine, flow: Flow, spacing: (size: number) => number): boolean {
  const above = open.at(-1)
  if (!above || above.isRow || line.isRow || BULLET.test(line.text) || !isSameSize(above, line)) return false
  if (line.y - above.y > WIDE * spacing(line.size)) return false
  return !isIndented(open, line, flow) && !endsEarly(above, line, columnOf(above, flow))
}

/** What a line can fill: where lines beside it are as wide as that. */
function columnOf({ size }: PdfLine, { lines }: Flow): { readonly left: number; readonly right: number } {
  const like = lines.filter((line) => !line.isRow && Math.abs(line.size - size) < 0.08 * size)
  return { left: Math.min(...like.map(({ left }) => left)), right: Math.max(...like.map(({ right }) => right)) }
}

/** It is the first line of a paragraph, or the first below a passage that is set in. */
function isIndented(open: readonly PdfLine[], line: PdfLine, flow: Flow): boolean {
  const above = open.at(-1)
  if (!above) return false
  const step = 0.7 * line.size
  const { left } = columnOf(line, flow)
  if (line.left > left + step && above.left <= left + 0.5 * line.size) return true
  const before = open.at(-2)
  return before !== undefined && Math.abs(before.left - above.left) < 2 && above.left - line.left > step
}

/** Whether the next word would have found room: then somebody ended the line. */
function endsEarly(above: PdfLine, line: PdfLine, { left, right }: { readonly left: number; readonly right: number }) {
  if (PARTED.test(above.text)) return false
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const letter = (line.right - line.left) / Math.max(1, line.text.length)
  const room = right - above.right
  if (room < word.length * letter + 0.4 * line.size) return false
  return SENTENCE_END.test(above.text) || room > 0.35 * (right - left)
}

interface Crossing {
  readonly before: Flow
  readonly flow: Flow
  readonly bodySize: number
}

/** Whether a paragraph goes on in the next column or on the next page. */
function leadsOver(open: readonly PdfLine[], line: PdfLine, { before, flow, bodySize }: Crossing): boolean {
  const above = open.at(-1)
  if (!above || above.isRow || line.isRow || BULLET.test(line.text) || !isSameSize(above, line)) return false
  if (above.size > 1.08 * bodySize || SENTENCE_END.test(above.text)) return false
  if (line.left > columnOf(line, flow).left + 0.7 * line.size) return false
  return /^\p{Ll}/u.test(line.text) || !endsEarly(above, line, columnOf(above, before))
}
