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

const FIRST_MARK = 0x300

/** What cannot be seen or turns the direction of text; joiners stay, for they change how letters are written. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f|\n|\t)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2800]/gu

/** Line and page breaks of every kind. */
const BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].map((code) => String.fromCharCode(code)))

/** More marks on one letter are no writing. */
const MOST_MARKS = 3

/**
 * Normalises an article once, whatever it looks like. Doing so twice changes nothing more.
 *
 * It cuts strings and keeps no array of letters: what is cleared away behind those takes longer than all else.
 */
export function normalText(raw: string): NormalText {
  const lines = unwrapped(
    cleaned(raw.slice(0, 2 * TOPIC_LIMITS.textBytes))
      .split('\n')
      .map(withoutBlanks),
  )
  const whole = lines.join('\n')
  const end = endWithin(whole, TOPIC_LIMITS.textBytes)
  let last = end
  while (whole[last - 1] === '\n' || whole[last - 1] === ' ') last -= 1
  return { text: whole.slice(0, last), tooLong: end < whole.length || raw.length > 2 * TOPIC_LIMITS.textBytes }
}

/** Where so many bytes of a text end, with no letter parted from its marks. */
function endWithin(text: string, most: number): number {
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isPair = code >= 0xd800 && code < 0xdc00
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3
    if (bytes > most) return beforeMarks(text, at)
    if (isPair) at += 1
  }
  return text.length
}

/** The place before the letter whose marks stand at a place. */
function beforeMarks(text: string, at: number): number {
  let end = at
  while (end > 0 && /^\p{M}/u.test(text.slice(end, end + 2))) end -= 1
  return end
}

/** Most of what people write needs no second look. */
const PLAIN_RUN = /[ -~]+/y

/** A text without what cannot be seen, each break of a line the same one. */
function cleaned(raw: string): string {
  const parts: string[] = []
  const known = new Map<string, string>()
  for (let at = 0; at < raw.length; ) {
    PLAIN_RUN.lastIndex = at
    const run = PLAIN_RUN.exec(raw)?.[0].length ?? 0
    // The last letter of the run may have a mark.
    const plain = raw.charCodeAt(at + run) >= FIRST_MARK ? run - 1 : run
    if (plain > 0) {
      parts.push(raw.slice(at, at + plain))
      at += plain
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
    if (chars !== '') parts.push(chars)
    at += whole.length
  }
  return parts.join('')
}

/** What a letter with its marks comes to: nothing, where it cannot be seen. */
function glyphOf(cluster: string): string {
  if (BREAKS.has(cluster.charAt(0))) return '\n'
  const chars = cluster.normalize('NFC').replace(UNSEEN, '').toWellFormed()
  return /^\p{M}/u.test(chars) ? '' : chars
}

/** A blank that is no letter's: it has no mark. */
const BLANKS = /(?:\s(?!\p{M}))+/gu

/** Some blank is to be changed. */
const UNEVEN = /[^\S ]| {2}/

/** A line without blanks at its ends and with one where there were several. */
function withoutBlanks(line: string): string {
  const single = !UNEVEN.test(line)
    ? line
    : line.replace(BLANKS, (run) => (/^[\u00a0\u202f]/.test(run) ? run.charAt(0) : ' '))
  const start = /^\s(?!\p{M})/u.test(single) ? 1 : 0
  return single.slice(start, single.length > start && /^\s$/.test(single.slice(-1)) ? -1 : undefined)
}

/** How many letters a line shows; of a long one that it is long. */
const shownIn = (line: string): number =>
  line.length > 8 * WRAPPED ? line.length : (line.match(/\P{M}\p{M}*|\p{M}+/gu)?.length ?? 0)

/** Lines of a text that was broken by hand are shorter than this. */
const WRAPPED = 100
const ENDS = /[.!?:;…”"»’)]$/u

/**
 * Paragraphs: of a text that is broken at so many characters and has empty lines between its paragraphs, what stands
 * between those.
 */
function unwrapped(lines: readonly string[]): readonly string[] {
  const full = lines.filter((line) => line !== '')
  const inner = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '')
  const open = inner.filter((line) => !ENDS.test(line.slice(-1)))
  const isBroken =
    inner.length >= 3 &&
    inner.length < full.length &&
    open.length >= inner.length * 0.6 &&
    full.every((line) => shownIn(line) <= WRAPPED) &&
    inner.reduce((sum, line) => sum + shownIn(line), 0) >= inner.length * 45
  if (!isBroken) return full
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (line === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0).map((block) => block.join(' '))
}

/** The code point at a UTF-16 offset of a text: what a selection in a page counts, as evidence counts it. */
export function pointAt(text: string, unit: number): number {
  return [...text.slice(0, unit)].length
}
