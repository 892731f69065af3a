import { keyIn, readKey } from '../../questions/text/key.ts'
import { typedText } from '../../questions/text/typed-text.ts'
import { parseCode, parseSeat } from './codes.ts'

// One reader of our own addresses, as mails, chats, documents and people leave them: with a full stop or a bracket at
// the end, in capitals, with characters that nobody sees, with `%23` for `#`, a link within a link.

/** Where the name of a page about one quiz stands. Some have a key after `#`. */
const QUIZ_PAGE = /(?<=^|\/)(q|embed|results|print|preview|board)\/+/gi
const KEYED: readonly string[] = ['results', 'print', 'preview']
/** A link within a link within a link: more of these names are no address of ours. */
const MOST_PAGES = 5
/** Nobody's link is longer, with others around it and all that a tracker adds. */
const MOST_READ = 2_000
/** A link ends there, unless it is broken across two lines. */
const END_OF_LINK = /[\s<>"]/

/** Every other page that people are sent to. Nothing in these paths has capitals. */
const OTHER_PAGES =
  /^\/(?:topics|new|q|proof|receipt|takedown|privacy|accessibility|embedding|oembed|studio|check|board)(?:\/[^/]+)*$/

/** Most paths are as we wrote them. */
const AS_WRITTEN = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/
const OURS = /^\/(?:q|embed|results|print|preview)\//

/**
 * Where a damaged address was meant to lead.
 *
 * @param path As it came, escapes and all.
 * @returns Path and fragment; `undefined` where nothing needs mending, or nothing can be mended.
 */
export function mendedAddress(path: string): string | undefined {
  if (path.length > MOST_READ) return undefined
  if (AS_WRITTEN.test(path) && (OURS.test(path) || OTHER_PAGES.test(path) || path === '/')) return undefined
  const mended = meantBy(typedText(path))
  return mended === undefined || mended === path ? undefined : mended
}

/**
 * What people put where a code is asked for: a code, or a whole link.
 *
 * @returns The path that it leads to.
 */
export function addressTyped(typed: string): string | undefined {
  if (typed.length > MOST_READ) return undefined
  const text = unwrapped(typedText(typed))
  const page = quizPageIn(text)
  if (page !== undefined) return page
  const [, asked] = /[?&]code=([^&#]*)/i.exec(text) ?? []
  const code = parseCode(asked ?? text)
  return code === undefined ? undefined : `/q/${code}`
}

/** Proofpoint's links hold another in which `-` stands for `%`, and `_` for `/`. */
function unwrapped(text: string): string {
  const [, link] = /[?&]u=(https?-3A__[^&]*)/i.exec(text) ?? []
  return link === undefined ? text : typedText(link.replaceAll('_', '/').replaceAll('-', '%'))
}

function meantBy(text: string): string | undefined {
  const page = quizPageIn(text)
  if (page !== undefined) return page
  const [whole = '', secret] = cutAt(text, '#')
  const path = `/${partsOf(whole).join('/')}`
  const lone = lonelyCode(path)
  if (lone !== undefined) return `/q/${lone}`
  if (path !== '/' && !OTHER_PAGES.test(path.toLowerCase())) return undefined
  return path.toLowerCase() + (secret ? `#${secret}` : '')
}

interface QuizPage {
  /** With its key. */
  readonly path: string
  /** A code, and a seat's if there is one, were found. */
  readonly isWhole: boolean
}

/** The first page in a text that has its code; else the last. */
function quizPageIn(text: string): string | undefined {
  const plain = text.replaceAll('\\', '/')
  const pages: QuizPage[] = []
  for (const { 0: found, 1: name = '', index } of Array.from(plain.matchAll(QUIZ_PAGE)).slice(0, MOST_PAGES)) {
    const [place = '', fragment] = cutAt(plain.slice(index + found.length), '#')
    for (const reading of [place.split(END_OF_LINK)[0] ?? '', place]) {
      const page = quizPage(name.toLowerCase(), reading, fragment ?? keyIn(place))
      if (page?.isWhole) return page.path
      if (page) pages.push(page)
    }
  }
  return pages.at(-1)?.path
}

function quizPage(name: string, place: string, fragment: string | undefined): QuizPage | undefined {
  const [typed, next] = partsOf(place)
  if (typed === undefined) return undefined
  const code = codeIn(typed)
  const path = `/${name}/${code ?? encodeURIComponent(typed)}`
  if (KEYED.includes(name)) {
    const key = fragment ?? next
    return { path: key ? `${path}#${readKey(key)}` : path, isWhole: code !== undefined }
  }
  if (name === 'board' || next === undefined) return { path, isWhole: code !== undefined }
  const behind = next.toLowerCase() === 'sources' ? 'sources' : parseSeat(next)?.code
  return {
    path: `${path}/${behind ?? encodeURIComponent(next)}`,
    isWhole: code !== undefined && behind !== undefined,
  }
}

/** Where words are not parted by spaces, what follows a link becomes a part of it. */
const codeIn = (typed: string): string | undefined =>
  parseCode(typed) ?? parseCode(/^[a-z0-9]{5}\p{Pd}?[a-z0-9]{5}(?![a-z0-9])/iu.exec(typed)?.[0] ?? '')

/** A code alone behind the host, or behind a name that no page of ours has. `favicon.ico` is no code. */
function lonelyCode(path: string): string | undefined {
  const [, last] = /^\/(?:[^/]+\/)?([^/.]+)$/.exec(path) ?? []
  return last !== undefined && !OTHER_PAGES.test(path) ? parseCode(last) : undefined
}

/** The parts of a path, without what follows it and without what cannot belong to their ends. */
function partsOf(place: string): readonly string[] {
  const [path = ''] = place.split(/[?&]/)
  return path.split('/').flatMap((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || [])
}

function cutAt(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
