import { present } from '../wire/present.ts'
import { type DocumentNote, meantTitle, type ReadDocument } from './document.ts'
import { knownWords } from './line-ends.ts'
import { pdfFootnotesOf, withoutNumbers } from './pdf-footnotes.ts'
import { pdfLinesOf } from './pdf-lines.ts'
import { withoutMargins } from './pdf-margins.ts'
import { commonest, type PdfLine, type PdfPage } from './pdf-page.ts'
import { pdfParagraphsOf } from './pdf-paragraphs.ts'
import { segmentsOf } from './pdf-segments.ts'

/** A printed document: its pages, as far as they were read. */
interface PdfFile {
  readonly pages: readonly PdfPage[]
  /** It has so many. */
  readonly count: number
  readonly title?: string
  /** As PDF writes it: `D:20310214083000Z`. */
  readonly created?: string
}

/** More words are not named. */
const MOST_WORDS = 6

/** The paragraphs of a printed document, footnotes behind them, without what its pages repeat. */
export function readPdf({ pages, count, title, created }: PdfFile): ReadDocument {
  const known = knownWords(pages.flatMap((page) => segmentsOf(page).map(({ text }) => text)))
  const raw = pages.map((page, number) => pdfLinesOf(page, number, known))
  const lines = withoutMargins(pages, raw)
  if (lines.flat().length === 0) return { ok: false, why: pages.some(({ runs }) => runs) ? 'pictures' : 'broken' }
  const size = commonest(lines.flat().map((line) => [line.size, line.text.length])) ?? 0
  const apart = lines.map((page, i) => pdfFootnotesOf(page, pages[i] ?? { width: 0, height: 0, runs: [] }, size))
  const numbers = new Set(apart.flatMap((one) => [...one.numbers]))
  const plain = (all: readonly PdfLine[]) => all.map((line) => ({ ...line, text: withoutNumbers(line.text, numbers) }))
  const body = pdfParagraphsOf(plain(apart.flatMap((one) => one.body)), size, known)
  const footnotes = apart.flatMap(({ notes }) => notes.flatMap((note) => pdfParagraphsOf(plain(note), size, known)))
  if (body.length === 0) return { ok: false, why: 'no-words' }
  const [, year, month, day] = /^D?:?(\d{4})(\d\d)(\d\d)/.exec(created ?? '') ?? []
  return {
    ok: true,
    text: [...body, ...footnotes].join('\n\n'),
    notes: notesOf({ pages, count, lines, hasFootnotes: footnotes.length > 0, guessed: known.guessed }),
    ...present({ title: meantTitle(title), made: year && `${year}-${month}-${day}` }),
  }
}

interface Known {
  readonly pages: readonly PdfPage[]
  readonly count: number
  readonly lines: readonly (readonly PdfLine[])[]
  readonly hasFootnotes: boolean
  readonly guessed: ReadonlySet<string>
}

function notesOf({ pages, count, lines, hasFootnotes, guessed }: Known): readonly DocumentNote[] {
  const numbered = (isSo: (page: PdfPage, i: number) => boolean) =>
    pages.flatMap((page, i) => (isSo(page, i) ? i + 1 : []))
  const unread = numbered(({ runs }) => !runs)
  const empty = numbered(({ runs }, i) => runs !== undefined && lines[i]?.length === 0)
  const notes: DocumentNote[] = []
  if (unread.length > 0) notes.push({ is: 'unread', pages: unread })
  if (empty.length > 0) notes.push({ is: 'no-text', pages: empty })
  if (count > pages.length) notes.push({ is: 'rest', from: pages.length + 1 })
  if (hasFootnotes) notes.push({ is: 'footnotes' })
  if (guessed.size > 0) notes.push({ is: 'joined', words: [...guessed].slice(0, MOST_WORDS) })
  return notes
}
