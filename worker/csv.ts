import { given } from '../questions/folding.ts'
import { cell } from '../questions/formats/cell.ts'
import type { Desk, DeskItem } from '../questions/wire/desk.ts'
import type { Response } from '../questions/wire/item.ts'

/** By it Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** The desk's attempts as RFC 4180 with a byte order mark: one line for each, then one cell for each item with the answer in words. */
export function csvOf({ items, attempts }: Desk): string {
  const head = [
    'Name',
    'Started',
    'Seconds',
    'Score',
    'Max',
    'Late',
    'Fast',
    'Submissions',
    ...items.map((item, i) => `${i + 1}. ${item.stem}`),
  ]
  const rows = attempts.map(({ name, started, seconds, score, max, late, fast, submissions, responses }) => [
    name ?? '',
    started,
    String(seconds),
    String(score),
    String(max),
    late ? 'late' : '',
    fast ? 'fast' : '',
    String(submissions),
    ...items.map((item, i) => inWords(item, given(responses[i]))),
  ])
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A response as its options say it. */
function inWords({ options, left, right }: DeskItem, response: Response): string {
  if (response === null) return ''
  if (left && right && typeof response !== 'number')
    return left.map((side, i) => `${side}: ${right[response[i] ?? -1] ?? ''}`).join('; ')
  if (!options) return String(response)
  return [response]
    .flat()
    .map((index) => options[index] ?? '')
    .join('; ')
}
