import { STORED_KINDS } from '../vocabulary.ts'
import { present } from '../wire/present.ts'
import { giftAnswer } from './gift-answer.ts'
import { blocksOf, type GiftBlock } from './gift-blocks.ts'
import { giftText, masked, unmasked } from './gift-text.ts'
import type { QuizFile, QuizReader, ReadFault, ReadQuestion } from './read-question.ts'
import { takenApart } from './taken-apart.ts'

/** How a page or a document of XML begins: its braces are no answers. */
const DOCUMENT = /^\ufeff?\s*<(?:\?xml|!doctype|html)\b/i

/**
 * GIFT, as Moodle documents and reads it (docs.moodle.org, "GIFT format"): questions with blank lines between them.
 */
export const giftReader: QuizReader = {
  id: 'gift',
  label: 'GIFT',
  recognises: ({ name, text }) =>
    /\.gift(\.txt)?$/i.test(name) ||
    (!DOCUMENT.test(text) && text.includes('{') && text.indexOf('{') < text.lastIndexOf('}')),
  read: (files) => takenApart(partsOf(files), ({ block }) => questionOf(block)),
}

function* partsOf(files: readonly QuizFile[]) {
  for (const { name, text } of files) for (const block of blocksOf(text)) yield { file: name, block }
}

/** A question, or why it is none; `undefined` where nothing is asked or told: a category. */
function questionOf({ text, line, marks }: GiftBlock): ReadQuestion | ReadFault | undefined {
  const all = masked(text)
  const [, title] = /^\s*::([\s\S]*?)::/.exec(all) ?? []
  const name = title === undefined ? undefined : unmasked(title).trim()
  const called = { line, ...present({ name: name || undefined }) }
  const body = title === undefined ? all : all.slice(all.indexOf('::', all.indexOf('::') + 2) + 2)
  const open = body.indexOf('{')
  if (open < 0) return body.trim() === '' ? undefined : { is: 'text-only', ...called }
  const close = body.indexOf('}', open)
  // A brace inside of an answer is an answer that begins before this one has ended.
  if (close < 0 || body.slice(open + 1, close).includes('{')) return { is: 'open-brace', ...called }
  if (body.includes('{', close)) return { is: 'unknown-kind', ...called, what: '{…} {…}' }
  const [before, format] = giftText(body.slice(0, open))
  const after = giftText(`${format === undefined ? '' : `[${format}]`}${body.slice(close + 1)}`)[0]
  const stem = after === '' ? before : `${before} _____ ${after}`.trim()
  const read = giftAnswer(body.slice(open + 1, close), format)
  if (!read.ok) return { is: read.is, ...called, ...present({ what: read.what }) }
  const kind = STORED_KINDS.find((one) => marks.includes(`[tag:${one}]`))
  return { ...called, stem, answer: read.answer, explanation: read.explanation, ...present({ kind }) }
}
