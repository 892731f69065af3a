import { numberedLines } from './numbered-lines.ts'

/** A question of a file of GIFT, or a text between questions, as it is written. */
export interface GiftBlock {
  /** Where it begins, counted from 1. */
  readonly line: number
  /** Without comments. */
  readonly text: string
  /** The comments in it and right before it: ids and tags stand there. */
  readonly marks: string
}

/**
 * The parts of a file, which blank lines part. A blank line inside of an answer's braces parts nothing, unless the next
 * question begins behind it: then the brace was forgotten.
 */
export function* blocksOf(text: string): Generator<GiftBlock> {
  let held: Held | undefined
  for (const [at, line] of numberedLines(text)) {
    const isBlank = line.trim() === ''
    if (held && (isBlank ? !held.isOpen : held.isOpen && BEGINS.test(line))) {
      yield* blockOf(held)
      held = undefined
    }
    if (isBlank || /^\s*\$CATEGORY:/.test(line)) continue
    held ??= { line: at, text: [], marks: [], isOpen: false }
    put(line, at, held)
  }
  if (held) yield* blockOf(held)
}

/** Comments alone are no block. */
function blockOf({ line, text, marks }: Held): readonly GiftBlock[] {
  return text.length === 0 ? [] : [{ line, text: text.join('\n'), marks: marks.join('\n') }]
}

interface Held {
  line: number
  readonly text: string[]
  readonly marks: string[]
  isOpen: boolean
}

function put(line: string, at: number, held: Held): void {
  if (/^\s*\/\//.test(line)) {
    held.marks.push(line)
    return
  }
  if (held.text.length === 0) held.line = at
  held.text.push(line)
  held.isOpen = isOpenAfter(line, held.isOpen)
}

/** What no answer begins with. */
const BEGINS = /^\s*(?:::|\$CATEGORY:)/

function isOpenAfter(line: string, isOpen: boolean): boolean {
  const braces = line.replace(/\\./g, '').match(/[{}]/g)
  return braces ? braces.at(-1) === '{' : isOpen
}
