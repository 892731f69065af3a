import { entityText } from './html-entities.ts'

/** Elements that are no part of the article: with what stands in them. */
const DROPPED = new Set(
  'script style noscript template head nav aside footer form button select svg math iframe object del'.split(' '),
)
/** Their text is no markup, so that only their own end tag ends them. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe'])
const BLOCKS = new Set(
  'p div section article main header li ul ol dl dt dd h1 h2 h3 h4 h5 h6 br hr tr table blockquote pre figure figcaption address body html'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])

interface Tag {
  readonly name: string
  readonly closes: boolean
  /** `<br/>`: nothing stands in it. */
  readonly empty: boolean
  readonly end: number
}

/**
 * What a page or a clipboard holds in HTML, as text: a block is a paragraph. It runs nothing and fetches nothing, and
 * reads the markup once.
 */
export function textOfHtml(html: string): { readonly title: string | undefined; readonly text: string } {
  const read = readHtml(html, DROPPED)
  // An element that never ends would swallow the article.
  return read.open ? readHtml(html, new Set(['script', 'style', 'template'])) : read
}

/** One piece of markup: a text, or a tag. */
type Piece = { readonly text: string } | { readonly tag: Tag; readonly raw: string }

/** The pieces of a page in their order; what a script or a title holds stands beside its tag. */
function* piecesOfHtml(html: string): Generator<Piece> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    yield { text: html.slice(at, open < 0 ? html.length : open) }
    if (open < 0) return
    const tag = tagAt(html, open)
    if (!tag) {
      yield { text: '<' }
      at = open + 1
      continue
    }
    at = tag.end
    if (RAW.has(tag.name) && !tag.closes && !tag.empty) at = endOfRaw(html, at, tag.name)
    yield { tag, raw: html.slice(tag.end, at) }
  }
}

function readHtml(html: string, dropped: ReadonlySet<string>) {
  const out: string[] = []
  let title: string | undefined
  let skip: { readonly name: string; depth: number } | undefined
  for (const piece of piecesOfHtml(html)) {
    if ('text' in piece) {
      if (!skip) out.push(entityText(piece.text.replace(/\s+/g, ' ')))
      continue
    }
    const { tag, raw } = piece
    title ??= titleIn(tag, raw)
    if (skip) skip = after(skip, tag)
    else if (dropped.has(tag.name) || isNote(tag, html)) skip = opened(tag)
    else out.push(breakFor(tag))
  }
  const lines = out.join('').split('\n')
  const text = lines.flatMap((line) => line.trim() || []).join('\n')
  return { title, text, open: skip !== undefined }
}

const opened = ({ name, closes, empty }: Tag) => (closes || empty ? undefined : { name, depth: 1 })

const breakFor = ({ name }: Tag): string => (BLOCKS.has(name) ? '\n' : CELLS.has(name) ? ' ' : '')

function titleIn({ name, closes }: Tag, raw: string): string | undefined {
  if (name !== 'title' || closes) return undefined
  return entityText(raw).replace(/\s+/g, ' ').trim().slice(0, 300) || undefined
}

function after(skip: { readonly name: string; depth: number }, { name, closes, empty }: Tag) {
  if (name !== skip.name || empty) return skip
  const depth = skip.depth + (closes ? -1 : 1)
  return depth === 0 ? undefined : { name, depth }
}

/** The number of a footnote that points to its text. */
const isNote = ({ name, closes, end }: Tag, html: string): boolean =>
  name === 'sup' && !closes && /^\s*<a[^>]{0,200}href="?#/i.test(html.slice(end, end + 300))

/**
 * The tag, comment or declaration at a place; `undefined` where the sign stands for itself. What never ends goes to the
 * end.
 */
function tagAt(html: string, open: number): Tag | undefined {
  const none = { name: '', closes: false, empty: true }
  if (html.startsWith('<!--', open)) return { ...none, end: endAfter(html, '-->', open + 4) }
  const next = html[open + 1] ?? ''
  if (next === '!' || next === '?') return { ...none, end: endAfter(html, '>', open + 2) }
  const [, slash = '', name = ''] = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/.exec(html.slice(open, open + 60)) ?? []
  if (name === '') return undefined
  const end = endOfTag(html, open + 1 + slash.length + name.length)
  return { name: name.toLowerCase(), closes: slash === '/', empty: html[end - 2] === '/', end }
}

function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** Behind the ">" that ends a tag: none inside the quotation marks of an attribute does. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let i = from; i < html.length; i += 1) {
    const char = html[i] ?? ''
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && isValue(html, i)) quote = char
    else if (char === '>') return i + 1
  }
  return html.length
}

/** Behind the "=" of an attribute, with blanks between or none. */
const isValue = (html: string, at: number): boolean => /=\s{0,20}$/.test(html.slice(Math.max(0, at - 21), at))

function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
