import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml'
import type { Mistake, Path } from './mistake.ts'
import { sentenceFor } from './yaml-sentences.ts'

/** The largest file that is read, in characters: five texts of 64 KiB and 150 facts. */
const LONGEST_FILE = 600_000
const MOST_MISTAKES = 50

/** Line and column, counted from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

export interface PlacedMistake extends Place {
  readonly message: string
}

/** What a file of facts holds, every scalar as its own characters; or what is wrong with it. */
type ParsedFile =
  | { readonly ok: true; readonly content: unknown; readonly placed: (mistake: Mistake) => PlacedMistake }
  | { readonly ok: false; readonly mistakes: readonly PlacedMistake[] }

/**
 * Reads a file of facts as YAML, and refuses what YAML would lose in silence: a comment that cuts a text, a quotation
 * without quotes, a key that stands twice. Aliases, tags and merge keys have no use here.
 */
export function parseFactsYaml(text: string): ParsedFile {
  if (text.length > LONGEST_FILE) {
    const message = `The file has ${text.length} characters; at most ${LONGEST_FILE} are read. Make it two topics.`
    return { ok: false, mistakes: [{ line: 1, column: 1, message }] }
  }
  const lines = new LineCounter()
  const document = parsed(text, lines)
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  if (!document) return { ok: false, mistakes: [{ line: 1, column: 1, message: 'This is nested too deeply.' }] }
  // What follows a mistake of grammar is made of it: the first is told alone.
  const [wrong] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (wrong) return { ok: false, mistakes: [{ ...place(wrong.pos[0]), message: sentenceFor(wrong) }] }
  const lost: { at: number; message: string }[] = []
  const content = plain(document.contents, [], text, (at, message) => lost.push({ at, message }))
  const losses = lost.map(({ at, message }) => ({ ...place(at), message }))
  if (losses.length > 0) return { ok: false, mistakes: losses.slice(0, MOST_MISTAKES) }
  const placed = (mistake: Mistake) => ({ ...place(offsetOf(document, mistake)), message: mistake.message })
  return { ok: true, content, placed }
}

/** `undefined` where it is nested so deeply that nothing can read it. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    // In the failsafe schema every scalar is a text: 010 is no 10, and no is no false.
    return parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, merge: false, schema: 'failsafe' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

type Report = (offset: number, message: string) => void

/** A node as plain data. */
function plain(node: unknown, path: Path, text: string, report: Report): unknown {
  if (isAlias(node)) report(startOf(node), 'A text that begins with "*" stands in quotes.')
  if (isScalar(node)) return scalarText(node, path, text, report)
  if (isSeq(node)) {
    marks(node, report)
    return node.items.map((item, i) => plain(item, [...path, i], text, report))
  }
  if (!isMap(node)) return ''
  marks(node, report)
  return Object.fromEntries(
    node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : ''
      if (isScalar(key)) marks(key, report)
      if (name === '__proto__' || name === '<<') report(startOf(key), `“${name}” can be no key here.`)
      return [name, plain(value, [...path, name], text, report)]
    }),
  )
}

function marks(node: Node, report: Report): void {
  if ('anchor' in node && node.anchor) report(startOf(node), 'A text that begins with "&" stands in quotes.')
  if ('tag' in node && node.tag && node.tag !== '!' && !/^tag:yaml.org,2002:/.test(node.tag))
    report(startOf(node), 'A text that begins with "!" stands in quotes.')
}

function scalarText(node: Scalar, path: Path, text: string, report: Report): string {
  marks(node, report)
  if (node.type !== Scalar.PLAIN) return String(node.value)
  const end = node.range?.[1] ?? 0
  // Two blanks before a # are a comment on purpose; one cuts a text that has a # in it.
  if (/^ #/.test(text.slice(end, end + 2)))
    report(end + 1, 'The text is cut at "#". Put it in quotes, or two blanks before a comment.')
  if (isQuotation(path) && node.value !== '')
    report(startOf(node), 'A quotation stands in double quotes: a comma or a colon would cut it.')
  return String(node.source ?? node.value)
}

const CLAIM_QUOTE = 5
/** `facts[0].claims[1].quote`, or what a source says in `facts[0].differ`. */
function isQuotation(path: Path): boolean {
  const [facts, , under, claim, key] = path
  if (facts !== 'facts') return false
  if (under === 'claims') return path.length >= CLAIM_QUOTE && key === 'quote'
  return under === 'differ' && claim !== undefined && claim !== 'by' && claim !== 'because'
}

const startOf = (node: unknown): number =>
  (isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined) ?? 0

/** Where a mistake stands: the key, or what stands under it; what is missing stands where it should be. */
function offsetOf(document: Document.Parsed, { path, key }: Mistake): number {
  let node: unknown = document.contents
  let offset = startOf(node)
  for (const [depth, step] of path.entries()) {
    const below = under(node, step)
    if (!below) return offset
    if (key && depth === path.length - 1) return startOf(below.key) || startOf(below.value)
    node = below.value
    offset = startOf(node) || startOf(below.key)
  }
  return offset
}

function under(node: unknown, step: string | number): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  const value: unknown = isSeq(node) ? node.items[Number(step)] : undefined
  return value === undefined ? undefined : { value }
}
