import { cell } from '../formats/cell.ts'
import { given, responseInWords } from '../quiz/responses.ts'
import type { Desk, DeskItem } from '../wire/desk.ts'
import { type Response, RULING_KINDS, type RulingKind } from '../wire/item.ts'
import type { Ruling } from '../wire/ruling.ts'

/** By it Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Beside an item, where its column does not tell what the score was made of. */
const RULED: Readonly<Record<RulingKind, string>> = {
  drop: 'does not count',
  everyone: 'a point for everyone',
  accept: 'more than one answer accepted',
}

/**
 * The desk's attempts as RFC 4180 with a byte order mark: one line for each, then one cell for each item with the answer in words. They are
 * told apart by their names, or by their seats.
 */
export function csvOf({ items, attempts, rulings }: Pick<Desk, 'items' | 'attempts' | 'rulings'>): string {
  const head = [
    attempts.some(({ seat }) => seat !== undefined) ? 'Seat' : 'Name',
    'Started',
    'Seconds',
    'Score',
    'Max',
    'Late',
    'Fast',
    'Submissions',
    ...items.map((item, i) => `${i + 1}. ${item.stem}${noteOn(item, rulings)}`),
  ]
  const columns = items.map(wordedCell)
  const rows = attempts.map(
    ({ name, seat, started, seconds, score, max, late, fast, submissions, responses, slip }) => [
      ...[
        seat === undefined ? (name ?? '') : String(seat),
        started,
        String(seconds),
        String(score),
        String(max),
        [late ? 'late' : '', slip === undefined ? '' : 'by slip'].filter(Boolean).join(', '),
        fast ? 'fast' : '',
        String(submissions),
      ].map(cell),
      ...columns.map((worded, i) => worded(given(responses[i]))),
    ],
  )
  return BYTE_ORDER_MARK + [head.map(cell), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

/** The cells of one item's answers. A class gives few different ones, so that each is put into words once. */
function wordedCell(item: DeskItem): (response: Response) => string {
  const known = new Map<Response, string>()
  return (response) => {
    const before = typeof response === 'number' ? known.get(response) : undefined
    if (before !== undefined) return before
    const worded = cell(responseInWords(item, response))
    if (typeof response === 'number') known.set(response, worded)
    return worded
  }
}

/** " [does not count]" */
function noteOn({ id }: DeskItem, rulings: readonly Ruling[]): string {
  const first = RULING_KINDS.find((is) => rulings.some((ruling) => ruling.item === id && ruling.is === is))
  return first === undefined ? '' : ` [${RULED[first]}]`
}
