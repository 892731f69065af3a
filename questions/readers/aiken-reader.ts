import { present } from '../wire/present.ts'
import { numberedLines } from './numbered-lines.ts'
import type { QuizFile, QuizReader, ReadFault, ReadQuestion } from './read-question.ts'
import { takenApart } from './taken-apart.ts'

const OPTION = /^\s*([A-Z])[.)]\s+(.*)$/i
const ANSWER = /^\s*ANSWER\s*:(.*)$/i
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Aiken, as Moodle documents it (docs.moodle.org, "Aiken format"): a question, its options, a line with its key. */
export const aikenReader: QuizReader = {
  id: 'aiken',
  label: 'Aiken',
  recognises: ({ name, text }) =>
    /\.aiken(\.txt)?$/i.test(name) || /^[ \t]*ANSWER[ \t]*:[ \t]*[A-Z][ \t]*$/im.test(text),
  read: (files) => takenApart(partsOf(files), ({ block }) => questionOf(block)),
}

function* partsOf(files: readonly QuizFile[]) {
  for (const { name, text } of files) for (const block of blocksIn(text)) yield { file: name, block }
}

interface Block {
  readonly line: number
  readonly stem: string[]
  readonly options: [letter: string, text: string][]
  answer?: string
  /** The first line behind the options that is neither an option nor the answer. */
  stray?: { readonly line: number; readonly text: string }
}

/** An answer ends a question, and so does a blank line behind its options. */
function* blocksIn(text: string): Generator<Block> {
  let held: Block | undefined
  for (const [at, line] of numberedLines(text)) {
    const isBlank = line.trim() === ''
    if (!isBlank) {
      held ??= { line: at, stem: [], options: [] }
      put(line, at, held)
    }
    if (held && (isBlank ? held.options.length > 0 : held.answer !== undefined)) {
      yield held
      held = undefined
    }
  }
  if (held) yield held
}

/** What a line is of its question. */
function put(line: string, at: number, block: Block): void {
  const [, answer] = ANSWER.exec(line) ?? []
  const [, letter = '', option] = OPTION.exec(line) ?? []
  // Moodle wants capital letters. A small one begins an option where it is the next.
  const isOption = letter !== letter.toLowerCase() || letter === LETTERS[block.options.length]
  if (answer !== undefined) block.answer = answer.trim()
  else if (option !== undefined && isOption && block.stem.length > 0)
    block.options.push([letter.toUpperCase(), option.trim()])
  else if (block.options.length === 0) block.stem.push(line.trim())
  else block.stray ??= { line: at, text: line.trim().slice(0, 80) }
}

function questionOf({ line, stem, options, answer, stray }: Block): ReadQuestion | ReadFault {
  // Aiken has no names: a box without numbers of lines shows its question by its words.
  const name = stem.join(' ').slice(0, 80)
  if (stray) return { is: 'stray-line', line: stray.line, name, what: stray.text }
  if (answer === undefined) return { is: options.length > 0 ? 'no-answer-line' : 'text-only', line, name }
  const keys = options.flatMap(([letter], i) => (letter === answer.toUpperCase().replace(/[.)]$/, '') ? [i] : []))
  if (keys.length === 0)
    return { is: 'answer-letter', line, name, ...present({ what: answer.slice(0, 80) || undefined }) }
  const texts = options.map(([, text]) => text)
  return { line, stem: stem.join('\n'), explanation: '', answer: { is: 'choice', options: texts, keys, many: false } }
}
