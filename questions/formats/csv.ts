import { optionsOf } from '../checks/check.ts'
import type { Item } from '../item.ts'
import type { Response } from '../wire/item.ts'
import { cell, harmless } from './cell.ts'
import { feedbackOf, questionOf, whyNot } from './citation.ts'
import type { Exported, Format } from './format.ts'
import { itemTexts, type Limit, sift } from './limits.ts'
import { exportId } from './naming.ts'
import { acceptedOf } from './ruled.ts'
import { spreadsheet } from './spreadsheet.ts'

const limits: readonly Limit[] = [
  {
    whole: false,
    why: 'A text looks like a formula of a spreadsheet; an apostrophe stands before it.',
    meets: (item, quiz) => itemTexts(item, quiz).some((text) => harmless(text) !== text),
  },
]

/**
 * RFC 4180 with a heading and a byte order mark, a line for each item. Options and left sides are numbered from 1; the
 * key is the number of the right option, the numbers of all right ones, the options' numbers in their right order, or
 * for each left side the number of its option. For a number it is empty: what is right stands between "At least" and
 * "At most" or "Below". What the teacher accepts beside it is "Also right", written as a key is; of a number the
 * number. "Whole number" says yes where only whole numbers are right. What to know of the topic stands in the first
 * line only.
 */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  left: (quiz) => sift(quiz, limits).left,
  express: (quiz) => {
    const { kept, left } = sift(quiz, limits)
    const columns = columnsOf(kept, quiz)
    const rows = [columns.map(({ name }) => name), ...kept.map((item) => columns.map(({ of }) => of(item)))]
    return { body: spreadsheet(rows.map((row) => row.map(cell))), left }
  },
}

interface Column {
  readonly name: string
  readonly of: (item: Item) => string
}

/** As many columns for sides, options and reasons as the items need. */
function columnsOf(kept: readonly Item[], quiz: Exported): readonly Column[] {
  const numbered = (name: string, cells: (item: Item) => readonly (string | undefined)[]): readonly Column[] => {
    const most = Math.max(0, ...kept.map((item) => cells(item).length))
    return Array.from({ length: most }, (_, i) => ({ name: `${name} ${i + 1}`, of: (item) => cells(item)[i] ?? '' }))
  }
  return [
    { name: 'Id', of: (item) => exportId(item, quiz) },
    { name: 'Kind', of: ({ kind }) => kind },
    { name: 'Question', of: ({ stem }) => stem },
    ...numbered('Passage', (item) => questionOf(item, quiz).slice(0, -1)),
    ...numbered('Left', (item) => (item.shape === 'pairs' ? item.left : [])),
    ...numbered('Option', (item) => optionsOf(item).map(({ text }) => text)),
    { name: 'Key', of: keyOf },
    { name: 'Unit', of: (item) => (item.shape === 'number' ? item.unit : '') },
    { name: 'At least', of: (item) => (item.shape === 'number' ? String(item.key.min) : '') },
    { name: 'At most', of: (item) => (item.shape === 'number' && !item.key.maxOpen ? String(item.key.max) : '') },
    { name: 'Below', of: (item) => (item.shape === 'number' && item.key.maxOpen ? String(item.key.max) : '') },
    { name: 'Whole number', of: (item) => (item.shape === 'number' && item.key.whole ? 'yes' : '') },
    { name: 'Answer', of: ({ keyText }) => keyText },
    ...numbered('Also right', (item) => acceptedOf(item, quiz).map((response) => placesOf(item, response))),
    ...numbered('Why not option', (item) => optionsOf(item).map((option, i) => whyNot(item, option, i, quiz))),
    ...numbered('Feedback', (item) => feedbackOf(item, quiz)),
    ...(quiz.notice ? [{ name: 'Notice', of: (item: Item) => (item === kept[0] ? (quiz.notice ?? '') : '') }] : []),
  ]
}

const keyOf = (item: Item): string => (item.shape === 'number' ? '' : placesOf(item, item.key))

/** Indices counted from 1; a number as it is. */
function placesOf({ shape }: Item, response: Exclude<Response, null>): string {
  if (shape === 'number') return String(response)
  return [response]
    .flat()
    .map((index) => index + 1)
    .join(' ')
}
