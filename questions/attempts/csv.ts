import { cell } from '../formats/cell.ts'
import { type DecimalMark, figureCell, spreadsheet } from '../formats/spreadsheet.ts'
import { given, responseInWords } from '../quiz/responses.ts'
import type { Desk, DeskItem } from '../wire/desk.ts'
import { type Response, RULING_KINDS, type RulingKind } from '../wire/item.ts'
import type { Ruling } from '../wire/ruling.ts'
import { lateCell, whoCell } from './attempt-cells.ts'
import { placesOfNames } from './same-names.ts'
import { asText } from './text-cell.ts'

/** How a table of answers is headed, in one language. */
export interface TableWords {
  readonly seat: string
  readonly name: string
  readonly sameName: string
  /** Of which of several rows that bear one name this is. */
  readonly place: (place: number, rows: number) => string
  readonly started: string
  readonly seconds: string
  readonly score: string
  readonly max: string
  readonly late: string
  readonly isLate: string
  readonly bySlip: string
  readonly fast: string
  readonly isFast: string
  readonly submissions: string
  /** Of a question: 1 right, 0 wrong, between them partly right. */
  readonly points: (question: number) => string
  /** Beside a question, where its column does not tell what the score was made of. */
  readonly ruled: Readonly<Record<RulingKind, string>>
}

/** How a spreadsheet reads it: where decimals have a comma, fields are parted by semicolons. */
interface TableStyle {
  readonly decimal: DecimalMark
  readonly words: TableWords
}

/** As programs read it, who choose nothing. */
export const PLAIN: TableStyle = {
  decimal: '.',
  words: {
    seat: 'Seat',
    name: 'Name',
    sameName: 'Same name',
    place: (place, rows) => `${place} of ${rows}`,
    started: 'Started',
    seconds: 'Seconds',
    score: 'Score',
    max: 'Max',
    late: 'Late',
    isLate: 'late',
    bySlip: 'by slip',
    fast: 'Fast',
    isFast: 'fast',
    submissions: 'Submissions',
    points: (question) => `${question}. Points`,
    ruled: {
      drop: 'does not count',
      everyone: 'a point for everyone',
      accept: 'more than one answer accepted',
    },
  },
}

type Table = Pick<Desk, 'items' | 'attempts' | 'rulings'>

/**
 * The desk's attempts as RFC 4180 with a byte order mark: one line for each, then one cell for each item with the
 * answer in words, then one for each with its points. They are told apart by their names, or by their seats; where
 * several bear one name, a column counts them.
 */
export function csvOf({ items, attempts, rulings }: Table, { decimal, words }: TableStyle = PLAIN): string {
  const number = (n: number) => figureCell(n, decimal)
  const places = placesOfNames(attempts)
  const sameName = (text: string) => (places.size > 0 ? [text] : [])
  const head = [
    attempts.some(({ seat }) => seat !== undefined) ? words.seat : words.name,
    ...sameName(words.sameName),
    ...[words.started, words.seconds, words.score, words.max, words.late, words.fast, words.submissions],
    ...items.map((item, i) => `${i + 1}. ${item.stem}${noteOn(item, rulings, words)}`),
    ...items.map((_, i) => words.points(i + 1)),
  ]
  const columns = items.map((item) => wordedCell(item, number))
  const rows = attempts.map((attempt) => {
    const { started, seconds, score, max, fast, submissions, responses, credits } = attempt
    const place = places.get(attempt)
    return [
      whoCell(attempt, decimal),
      ...sameName(place === undefined ? '' : words.place(...place)).map(cell),
      cell(started),
      number(seconds),
      number(score),
      number(max),
      lateCell(attempt, words),
      cell(fast ? words.isFast : ''),
      number(submissions),
      ...columns.map((worded, i) => worded(given(responses[i]))),
      ...items.map((_, i) => (isAsked(responses[i]) ? number(rounded(credits[i] ?? 0)) : cell(''))),
    ]
  })
  return spreadsheet([head.map(cell), ...rows], decimal)
}

/** Whether the item was on the form. */
const isAsked = (response: Response | false | undefined): boolean => response !== undefined && response !== false

const rounded = (credit: number): number => Number(credit.toFixed(4))

/** The cells of one item's answers. A class gives few different ones, so that each is put into words once. */
function wordedCell(item: DeskItem, number: (n: number) => string): (response: Response) => string {
  const known = new Map<Response, string>()
  return (response) => {
    const before = typeof response === 'number' ? known.get(response) : undefined
    if (before !== undefined) return before
    const isTyped = typeof response === 'number' && !item.options
    const worded = isTyped ? number(response) : cell(answerAsText(responseInWords(item, response)))
    if (typeof response === 'number') known.set(response, worded)
    return worded
  }
}

/** An answer as it was on the screen: "3,000" is 3 in half of the world. A whole number is read alike everywhere. */
const answerAsText = (worded: string): string => (/^(?:0|-?[1-9]\d{0,14})$/.test(worded) ? worded : asText(worded))

/** " [does not count]" */
function noteOn({ id }: DeskItem, rulings: readonly Ruling[], { ruled }: TableWords): string {
  const first = RULING_KINDS.find((is) => rulings.some((ruling) => ruling.item === id && ruling.is === is))
  return first === undefined ? '' : ` [${ruled[first]}]`
}
