import { LOWERED, type PdfLine, type PdfPage, RAISED } from './pdf-page.ts'
import { raisedDigits } from './raised.ts'

/** A footnote begins with its number, which may stand above the line. */
const BEGINS = new RegExp(`^(?:${RAISED}([\\d*†‡]{1,3})${LOWERED}|(\\d{1,3}|[*†‡]{1,2})[.)]?(?=\\s))\\s?`)
/** Its font is smaller than that of the text. */
const SMALLER = 0.93

interface PdfFootnotes {
  readonly body: readonly PdfLine[]
  /** Without their numbers, each with the lines that go on in it. */
  readonly notes: readonly (readonly PdfLine[])[]
  readonly numbers: ReadonlySet<string>
}

/** Small numbers above the line, wherever they stand in it. */
const raisedIn = () => new RegExp(`${RAISED}([^${LOWERED}]*)${LOWERED}`, 'g')

const numbersOf = (raised: string): readonly string[] => raised.split(/[,\s]+/)

/**
 * Takes the footnotes of a page from its lines: small ones in its lower half that begin with a number, and what follows
 * them. A number on the line is a footnote's where the text points to it: "40 volunteers" under a picture is none.
 */
export function pdfFootnotesOf(lines: readonly PdfLine[], { height }: PdfPage, bodySize: number): PdfFootnotes {
  const body: PdfLine[] = []
  const notes: PdfLine[][] = []
  const numbers = new Set<string>()
  const cited = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(raisedIn())].flatMap((one) => numbersOf(one[1] ?? ''))),
  )
  let open: PdfLine[] | undefined
  for (const line of lines) {
    const isSmall = line.size < SMALLER * bodySize
    const found = isSmall && line.y > height / 2 ? BEGINS.exec(line.text) : null
    const begins = found?.[2] && /\d/.test(found[2]) && !cited.has(found[2]) ? null : found
    const above = open?.at(-1)
    if (begins) {
      open = [{ ...line, text: line.text.slice(begins[0].length), isRow: false }]
      notes.push(open)
      numbers.add(begins[1] ?? begins[2] ?? '')
    } else if (isSmall && open && above && line.y > above.y && line.y - above.y < 2 * line.size) {
      open.push(line)
    } else {
      open = undefined
      body.push(line)
    }
  }
  return { body, notes, numbers }
}

/** Units that have powers, and figures: a small number behind them is one. */
const HAS_POWER = /(?:(?:^|[\s\d])[kcmdµ]?m|\d)$/u

/** A text without the numbers of footnotes; powers stay. */
export function withoutNumbers(text: string, numbers: ReadonlySet<string>): string {
  let kept = ''
  let from = 0
  for (const { 0: all, 1: number = '', index } of text.matchAll(raisedIn())) {
    kept += text.slice(from, index)
    from = index + all.length
    const isNote = numbersOf(number).every((one) => numbers.has(one))
    if (!isNote && (HAS_POWER.test(kept) || !/\S$/.test(kept))) kept += raisedDigits(number)
  }
  return kept + text.slice(from)
}
