import { DRAFT_MOST } from './draft.ts'

/** An article as it is kept and shown, and where each of its characters came from. */
interface NormalText {
  /** NFC; a paragraph a line; single blanks; nothing that cannot be seen. */
  readonly text: string
  /** For each code point of `text`, where it stood in the raw text, in UTF-16 units; one more for the end. */
  readonly offsets: readonly number[]
  /** It has more bytes than are taken. Only its beginning is here. */
  readonly tooLong: boolean
}

/** A letter with its marks, Hangul parts that make one syllable, or a line break. */
const CLUSTER = /\r\n?|[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/uy

/** Most of what people write needs no second look: the codes from blank to tilde, with no mark behind them. */
const PLAIN = [0x20, 0x7e] as const
const FIRST_MARK = 0x300

/** What cannot be seen or turns the direction of text; joiners stay, for they change how letters are written. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f|\n|\t)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2800]/gu

/** Line and page breaks of every kind. */
const BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].map((code) => String.fromCharCode(code)))

/** More marks on one letter are no writing. */
const MOST_MARKS = 3

interface Glyph {
  readonly chars: string
  readonly at: number
}

/** Normalises an article once, whatever it looks like. Doing so twice changes nothing more. */
export function normalText(raw: string): NormalText {
  const glyphs = glyphsOf(raw.slice(0, 2 * DRAFT_MOST.bytes))
  const lines = unwrapped(linesOf(glyphs))
  const offsets: number[] = []
  const chars: string[] = []
  let bytes = 0
  let tooLong = raw.length > 2 * DRAFT_MOST.bytes
  for (const { chars: glyph, at } of glyphsIn(lines)) {
    bytes += bytesOf(glyph)
    if (bytes > DRAFT_MOST.bytes) {
      tooLong = true
      break
    }
    for (const char of glyph) {
      chars.push(char)
      offsets.push(at)
    }
  }
  while (chars.at(-1) === '\n' || chars.at(-1) === ' ') {
    chars.pop()
    offsets.pop()
  }
  const last = lines.at(-1)?.at(-1)
  return { text: chars.join(''), offsets: [...offsets, last ? last.at + last.chars.length : 0], tooLong }
}

/** The glyphs of all lines with a break between two. */
function* glyphsIn(lines: readonly (readonly Glyph[])[]): Generator<Glyph> {
  for (const [i, line] of lines.entries()) {
    if (i > 0) yield breakAt(line)
    yield* line
  }
}

const breakAt = (line: readonly Glyph[]): Glyph => ({ chars: '\n', at: line[0]?.at ?? 0 })

function glyphsOf(raw: string): readonly Glyph[] {
  const glyphs: Glyph[] = []
  const known = new Map<string, string>()
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at)
    if (code >= PLAIN[0] && code <= PLAIN[1] && !(raw.charCodeAt(at + 1) >= FIRST_MARK)) {
      glyphs.push({ chars: raw.charAt(at), at })
      at += 1
      continue
    }
    CLUSTER.lastIndex = at
    const [whole] = CLUSTER.exec(raw) ?? [raw.charAt(at)]
    // Of a letter with a thousand marks only the first few are ever looked at.
    const cluster = /^[\u1100-\u11ff]/.test(whole)
      ? whole
      : [...whole.slice(0, 2 + 2 * MOST_MARKS)].slice(0, 1 + MOST_MARKS).join('')
    const chars = known.get(cluster) ?? glyphOf(cluster)
    known.set(cluster, chars)
    if (chars !== '') glyphs.push({ chars, at })
    at += whole.length
  }
  return glyphs
}

/** What a letter with its marks comes to: nothing, where it cannot be seen. */
function glyphOf(cluster: string): string {
  if (BREAKS.has(cluster.charAt(0))) return '\n'
  const chars = cluster.normalize('NFC').replace(UNSEEN, '').toWellFormed()
  return /^\p{M}/u.test(chars) ? '' : chars
}

const isBlank = ({ chars }: Glyph): boolean => chars === ' ' || (chars.length === 1 && chars.trim() === '')

/** Lines without blanks at their ends and with one where there were several; an empty line is one without glyphs. */
function linesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (glyph.chars === '\n') lines.push([])
    else join(lines.at(-1) ?? [], glyph)
  }
  return lines.map((line) => (line.at(-1) && isBlank(line.at(-1) ?? NONE) ? line.slice(0, -1) : line))
}

const NONE: Glyph = { chars: '', at: 0 }

function join(line: Glyph[], glyph: Glyph): void {
  if (!isBlank(glyph)) line.push(glyph)
  else if (line.length > 0 && !isBlank(line.at(-1) ?? NONE))
    line.push({ chars: /[\u00a0\u202f]/.test(glyph.chars) ? glyph.chars : ' ', at: glyph.at })
}

/** Lines of a text that was broken by hand are shorter than this. */
const WRAPPED = 100
const ENDS = /[.!?:;…”"»’)]$/u

/** Paragraphs: of a text that is broken at so many characters and has empty lines between its paragraphs, what stands between those. */
function unwrapped(lines: readonly (readonly Glyph[])[]): readonly (readonly Glyph[])[] {
  const full = lines.filter((line) => line.length > 0)
  const inner = lines.filter((line, i) => line.length > 0 && (lines[i + 1]?.length ?? 0) > 0)
  const open = inner.filter((line) => !ENDS.test(line.at(-1)?.chars ?? ''))
  const isBroken =
    inner.length >= 3 &&
    inner.length < full.length &&
    full.every((line) => line.length <= WRAPPED) &&
    open.length >= inner.length * 0.6 &&
    inner.reduce((sum, line) => sum + line.length, 0) >= inner.length * 45
  if (!isBroken) return full
  const blocks: Glyph[][] = [[]]
  for (const line of lines) {
    const block = blocks.at(-1) ?? []
    if (line.length === 0) blocks.push([])
    else {
      const [first] = line
      if (block.length > 0 && first) block.push({ chars: ' ', at: first.at })
      for (const glyph of line) block.push(glyph)
    }
  }
  return blocks.filter((block) => block.length > 0)
}

function bytesOf(chars: string): number {
  let bytes = 0
  for (const char of chars) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The code point at a UTF-16 offset of a text: what a selection in a page counts, as evidence counts it. */
export function pointAt(text: string, unit: number): number {
  return [...text.slice(0, unit)].length
}

/** The UTF-16 offset of a code point of a text. */
export function unitAt(text: string, point: number): number {
  return [...text].slice(0, point).join('').length
}
