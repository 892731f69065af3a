import { readKey } from '../../questions/text/key.ts'
import { typedText } from '../../questions/text/typed-text.ts'
import { parseCode, parseSeat } from './codes.ts'

// One reader of our own addresses, as mails, chats, documents and people leave them: with a full stop or a bracket at
// the end, in capitals, with characters that nobody sees, with `%23` for `#`, a link within a link.

/** Pages about one quiz, by the first part of their path; those with a key after `#`. */
const QUIZ_PAGES = /^(?:.*\/)?(q|embed|results|print|preview|board)\/(.*)$/is
const KEYED: readonly string[] = ['results', 'print', 'preview']

/** Every other page that people are sent to. Nothing in these paths has capitals. */
const OTHER_PAGES =
  /^\/(?:topics|new|q|proof|receipt|takedown|privacy|accessibility|embedding|oembed|studio|check|board)(?:\/[^/]+)*$/

/** Most paths are as we wrote them. */
const AS_WRITTEN = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/

/**
 * Where a damaged address was meant to lead.
 *
 * @param path As it came, escapes and all.
 * @returns Path and fragment; `undefined` where nothing needs mending, or nothing can be mended.
 */
export function mendedAddress(path: string): string | undefined {
  if (AS_WRITTEN.test(path) && lonelyCode(path) === undefined) return undefined
  const mended = meantBy(typedText(path))
  return mended === undefined || mended === path ? undefined : mended
}

/**
 * What people put where a code is asked for: a code, or a whole link.
 *
 * @returns The path that it leads to.
 */
export function addressTyped(typed: string): string | undefined {
  const text = typedText(typed)
  const code = parseCode(text)
  const page = QUIZ_PAGES.test(text) ? meantBy(text.replace(/^[^/]*:\/\/[^/]*/, '')) : undefined
  return page ?? (code === undefined ? undefined : `/q/${code}`)
}

function meantBy(text: string): string | undefined {
  const [, page = '', rest = ''] = QUIZ_PAGES.exec(text) ?? []
  const name = page.toLowerCase()
  const [place = '', fragment] = cutAt(rest, '#')
  const parts = partsOf(place)
  if (name !== '' && parts.length > 0) return quizPage(name, parts, fragment)
  const [whole = '', secret] = cutAt(text, '#')
  const path = `/${partsOf(whole).join('/')}`
  const lone = lonelyCode(path)
  if (lone !== undefined) return `/q/${lone}`
  if (path !== '/' && !OTHER_PAGES.test(path.toLowerCase())) return undefined
  return path.toLowerCase() + (secret ? `#${secret}` : '')
}

function quizPage(name: string, [typed = '', ...others]: readonly string[], fragment: string | undefined): string {
  const path = `/${name}/${parseCode(typed) ?? encodeURIComponent(typed)}`
  const [next] = others
  if (KEYED.includes(name)) {
    const key = fragment ?? next
    return key ? `${path}#${readKey(key)}` : path
  }
  if (name === 'board' || next === undefined) return path
  return `${path}/${next.toLowerCase() === 'sources' ? 'sources' : (parseSeat(next)?.code ?? encodeURIComponent(next))}`
}

/** A code alone behind the host. */
function lonelyCode(path: string): string | undefined {
  return /^\/[^/]+$/.test(path) && !OTHER_PAGES.test(path) ? parseCode(path.slice(1)) : undefined
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
