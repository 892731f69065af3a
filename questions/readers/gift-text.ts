import { textOfMarkdown } from '../studio/markdown-text.ts'
import { plainHtml } from './plain-html.ts'

/** What a backslash takes its meaning from. The last is a line break, written "\n". */
const ESCAPED = '~=#{}:\\n'
/** Unicode keeps these code points free for such use, so that no text has them. */
const FIRST = 0xfdd0

/** A text of GIFT in which no escaped sign can be taken for a sign of GIFT. */
export function masked(text: string): string {
  return text.replace(/\\([~=#{}:\\n])/g, (_, sign: string) => String.fromCharCode(FIRST + ESCAPED.indexOf(sign)))
}

/** The signs themselves. */
export function unmasked(text: string): string {
  return text.replace(/[\ufdd0-\ufdd7]/g, (sign) => {
    const at = sign.charCodeAt(0) - FIRST
    return at === ESCAPED.length - 1 ? '\n' : (ESCAPED[at] ?? '')
  })
}

/**
 * A masked text as a person reads it, and the format that it names.
 *
 * @param usual The format of a text that names none: that of its question, or Moodle's own, which is HTML.
 */
export function giftText(text: string, usual?: string): readonly [text: string, format: string | undefined] {
  const [mark = '', named] = /^\s*\[(html|moodle|plain|markdown)\]/i.exec(text) ?? []
  const format = named?.toLowerCase() ?? usual
  const raw = unmasked(text.slice(mark.length)).trim()
  if (format === 'plain') return [raw, format]
  return [format === 'markdown' ? textOfMarkdown(raw).text : plainHtml(raw), format]
}
