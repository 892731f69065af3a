/** Text that is markup already. Made only by `element`, so nothing gets in unescaped. */
export interface Markup {
  readonly markup: string
}
/** A string is text and will be escaped. */
export type Content = string | Markup
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

// XML 1.0 has no way to write these, escaped or not. With the u flag, halves of a surrogate pair that stand alone are
// among them.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Nothing to escape, as in most names, numbers and words: to look is cheaper than to put every character back. */
const BARE = /^[ !#-%'-;=?-~]*$/

/** Whether XML can write every character of a text. */
export const isWritable = (text: string): boolean => text.search(UNWRITABLE) < 0

/** Escaped for XML and for HTML, in text and in attributes; what XML cannot write becomes U+FFFD. */
function escaped(text: string): string {
  if (BARE.test(text)) return text
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (char) => NAMES[char] ?? char)
}

/** Parsers read line ends and tabs of an attribute as spaces unless they are written as references. */
const inAttribute = (text: string): string => escaped(text).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)

/** An element of XML, or of HTML written as XML. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${inAttribute(String(value))}"`
  if (content.length === 0) return { markup: `${open}/>` }
  let inside = ''
  // A carriage return that is not written as a reference reads back as a line feed.
  for (const part of content) inside += typeof part === 'string' ? escaped(part).replaceAll('\r', '&#13;') : part.markup
  return { markup: `${open}>${inside}</${name}>` }
}

/** A document of its own. */
export const xmlDocument = ({ markup }: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`

/** Text with its line breaks, where HTML stands. */
export function withBreaks(text: string): readonly Content[] {
  return text.split(/\r\n?|\n/).flatMap((line, i) => (i === 0 ? [line] : [element('br'), line]))
}

/** A paragraph for each text. */
export function paragraphs(texts: readonly string[]): readonly Markup[] {
  return texts.map((text) => element('p', {}, ...withBreaks(text)))
}

/** Contents one after another, as one. */
export function joined(...content: readonly Content[]): Markup {
  return { markup: content.map((part) => (typeof part === 'string' ? escaped(part) : part.markup)).join('') }
}
