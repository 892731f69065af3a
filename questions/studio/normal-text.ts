import { TOPIC_LIMITS } from '../wire/topic-limits.ts'

/** An article as it is kept and shown. */
interface NormalText {
  /** NFC; a paragraph a line; single blanks; nothing that cannot be seen. */
  readonly text: string
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

/** Normalises an article once, whatever it looks like. Doing so twice changes nothing more. */
export function normalText(raw: string): NormalText {
  const lines = unwrapped(linesOf(glyphsOf(raw.slice(0, 2 * TOPIC_LIMITS.textBytes))))
  const kept: string[] = []
  let bytes = 0
  let tooLong = raw.length > 2 * TOPIC_LIMITS.textBytes
  for (const glyph of glyphsIn(lines)) {
    bytes += bytesOf(glyph)
    if (bytes > TOPIC_LIMITS.textBytes) {
      tooLong = true
      break
    }
    kept.push(glyph)
  }
  while (kept.at(-1) === '\n' || kept.at(-1) === ' ') kept.pop()
  return { text: kept.join(''), tooLong }
}

/** The glyphs of all lines with a break between two. */
function* glyphsIn(lines: readonly (readonly string[])[]): Generator<string> {
  for (const [i, line] of lines.entries()) {
    if (i > 0) yield '\n'
    yield* line
  }
}

/** What is seen as one: a letter with its marks. */
function glyphsOf(raw: string): readonly string[] {
  const glyphs: string[] = []
  const known = new Map<string, string>()
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at)
    if (code >= PLAIN[0] && code <= PLAIN[1] && !(raw.charCodeAt(at + 1) >= FIRST_MARK)) {
      glyphs.push(raw.charAt(at))
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
    if (chars !== '') glyphs.push(chars)
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

const isBlank = (glyph: string): boolean => glyph === ' ' || (glyph.length === 1 && glyph.trim() === '')

/** Lines without blanks at their ends and with one where there were several; an empty line is one without glyphs. */
function linesOf(glyphs: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  for (const glyph of glyphs) {
    if (glyph === '\n') lines.push([])
    else join(lines.at(-1) ?? [], glyph)
  }
  return lines.map((line) => (isBlank(line.at(-1) ?? '') ? line.slice(0, -1) : line))
}

function join(line: string[], glyph: string): void {
  if (!isBlank(glyph)) line.push(glyph)
  else if (line.length > 0 && !isBlank(line.at(-1) ?? '')) line.push(/[\u00a0\u202f]/.test(glyph) ? glyph : ' ')
}

/** Lines of a text that was broken by hand are shorter than this. */
const WRAPPED = 100
const ENDS = /[.!?:;…”"»’)]$/u

/**
 * Paragraphs: of a text that is broken at so many characters and has empty lines between its paragraphs, what stands
 * between those.
 */
function unwrapped(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const full = lines.filter((line) => line.length > 0)
  const inner = lines.filter((line, i) => line.length > 0 && (lines[i + 1]?.length ?? 0) > 0)
  const open = inner.filter((line) => !ENDS.test(line.at(-1) ?? ''))
  const isBroken =
    inner.length >= 3 &&
    inner.length < full.length &&
    full.every((line) => line.length <= WRAPPED) &&
    open.length >= inner.length * 0.6 &&
    inner.reduce((sum, line) => sum + line.length, 0) >= inner.length * 45
  if (!isBroken) return full
  const blocks: string[][] = [[]]
  for (const line of lines) {
    const block = blocks.at(-1) ?? []
    if (line.length === 0) blocks.push([])
    else {
      if (block.length > 0) block.push(' ')
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
