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

interface Line {
  readonly at: number
  readonly text: string
}

/**
 * The parts of a file, which blank lines part. A blank line inside of an answer's braces parts nothing, unless the next
 * question begins behind it: then the brace was forgotten.
 */
export function* blocksOf(text: string): Generator<GiftBlock> {
  let lines: Line[] = []
  let isOpen = false
  let isAfterBlank = false
  for (const [at, line] of numberedLines(text)) {
    const isBlank = line.trim() === ''
    const isForgotten = isOpen && (BEGINS.test(line) || (isAfterBlank && bracesIn(line).includes('{')))
    if (isBlank ? !isOpen : isForgotten) {
      yield* questionsIn(lines)
      lines = []
      isOpen = false
    }
    isAfterBlank = isBlank
    if (isBlank || /^\s*\$CATEGORY:/.test(line)) continue
    lines.push({ at, text: line })
    if (!COMMENT.test(line)) isOpen = isOpenAfter(line, isOpen)
  }
  yield* questionsIn(lines)
}

/** What no answer begins with. */
const BEGINS = /^\s*(?:::|\$CATEGORY:)/
const TITLE = /^\s*::/
const COMMENT = /^\s*\/\//

/** A question has one answer. Where a title or a second answer follows, the blank line was left out. */
function* questionsIn(lines: readonly Line[]): Generator<GiftBlock> {
  let from = 0
  let isOpen = false
  // Behind the line that ends an answer, and behind the last line that is no comment.
  let end: number | undefined
  let last = 0
  for (const [i, line] of lines.entries()) {
    if (isComment(line)) continue
    const { text } = line
    const isTitle = TITLE.test(text)
    if (end !== undefined && (isTitle || bracesIn(text).includes('{'))) {
      const next = isTitle ? last : end
      yield* blockOf(lines.slice(from, next))
      from = next
      end = undefined
    }
    isOpen = isOpenAfter(text, isOpen)
    if (!isOpen && bracesIn(text).length > 0) end ??= i + 1
    last = i + 1
  }
  yield* blockOf(lines.slice(from))
}

const isComment = ({ text }: Line): boolean => COMMENT.test(text)

/** Comments alone are no block. */
function blockOf(lines: readonly Line[]): readonly GiftBlock[] {
  const textOf = (some: readonly Line[]) => some.map(({ text }) => text).join('\n')
  const own = lines.filter((line) => !isComment(line))
  const [first] = own
  if (!first) return []
  return [{ line: first.at, text: textOf(own), marks: textOf(lines.filter(isComment)) }]
}

/** The braces of a line that are not escaped. */
const bracesIn = (line: string): readonly string[] => line.replace(/\\./g, '').match(/[{}]/g) ?? []

function isOpenAfter(line: string, isOpen: boolean): boolean {
  const brace = bracesIn(line).at(-1)
  return brace === undefined ? isOpen : brace === '{'
}
