import { isRecord } from '../wire/record.ts'

/** What was read of JSON that somebody wrote by hand, or that was cut off. */
interface LenientJson {
  readonly value: unknown
  /** Where it ends in the text. */
  readonly end: number
  /** The text ends inside it. What was not finished is left out. */
  readonly cut: boolean
  readonly mended: ReadonlySet<'commas' | 'quotes'>
}

const OPENERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '„': '“', '«': '»', '‘': '’' }
/** What is nested deeper is no fact. */
const DEEPEST = 12

class Unfinished extends Error {}
class NoJson extends Error {}

interface Place {
  readonly text: string
  at: number
  cut: boolean
  readonly mended: Set<'commas' | 'quotes'>
}

// Not jsonrepair: that completes what was cut off, and of a fact that was cut nobody knows what it would have said.

/**
 * Reads JSON at a place of a text, whatever is wrong with its commas and quotation marks. It goes through the text
 * once.
 *
 * @returns `undefined` where no object or list begins there.
 */
export function lenientJson(text: string, from: number): LenientJson | undefined {
  const place: Place = { text, at: from, cut: false, mended: new Set() }
  try {
    const value = valueAt(place, 0)
    return { value, end: place.at, cut: place.cut, mended: place.mended }
  } catch (error) {
    if (error instanceof NoJson || error instanceof Unfinished) return undefined
    throw error
  }
}

function skipBlanks(place: Place): string {
  const { text } = place
  for (;;) {
    while (place.at < text.length && /\s/.test(text[place.at] ?? '')) place.at += 1
    if (!text.startsWith('//', place.at)) return text[place.at] ?? ''
    const line = text.indexOf('\n', place.at)
    place.at = line < 0 ? text.length : line
  }
}

function valueAt(place: Place, depth: number): unknown {
  const char = skipBlanks(place)
  if (char === '') throw new Unfinished()
  if (depth > DEEPEST) throw new NoJson()
  if (char === '{') return objectAt(place, depth)
  if (char === '[') return listAt(place, depth)
  if (char in OPENERS) return stringAt(place)
  return bareAt(place)
}

/** What a list or an object has so far where the text ends inside it. */
function orCut<T>(place: Place, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unfinished)) throw error
    place.cut = true
    return undefined
  }
}

function listAt(place: Place, depth: number): readonly unknown[] {
  const items: unknown[] = []
  place.at += 1
  while (nextIn(place, ']')) {
    const from = place.at
    const wasCut = place.cut
    const item = orCut(place, () => valueAt(place, depth + 1))
    // An object in which the text ends is not whole: nobody knows what it would have said.
    if (place.cut && !wasCut && depth > 0 && !holdsList(item)) return items
    if (item === undefined || place.at === from) return items
    items.push(item)
    if (place.cut) return items
  }
  return items
}

const holdsList = (item: unknown): boolean => isRecord(item) && Array.isArray(item.facts)

function objectAt(place: Place, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = []
  place.at += 1
  while (nextIn(place, '}')) {
    const key = orCut(place, () => keyAt(place))
    if (key === undefined) break
    const value = orCut(place, () => valueAt(place, depth + 1))
    if (value === undefined) break
    entries.push([key, value])
    if (place.cut) break
  }
  return Object.fromEntries(entries.filter(([key]) => key !== '__proto__'))
}

/** Whether another member follows; goes behind the comma, or the end. */
function nextIn(place: Place, close: string): boolean {
  for (;;) {
    const char = skipBlanks(place)
    if (char === '') {
      place.cut = true
      return false
    }
    if (char === close) {
      place.at += 1
      return false
    }
    if (char !== ',') return true
    place.at += 1
    if (skipBlanks(place) === close) place.mended.add('commas')
  }
}

function keyAt(place: Place): string {
  const char = skipBlanks(place)
  let key: string
  if (char in OPENERS) key = stringAt(place)
  else {
    const [word = ''] = /^[\p{L}\p{N}_$ -]{1,60}/u.exec(place.text.slice(place.at, place.at + 80)) ?? []
    if (word === '') throw new NoJson()
    place.at += word.length
    key = word.trim()
  }
  const colon = skipBlanks(place)
  if (colon === '') throw new Unfinished()
  if (colon !== ':') throw new NoJson()
  place.at += 1
  return key
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: ' ', r: '', b: '', f: '' }

/** A text ends at its mark, where a comma, a colon or a bracket follows: a mark before other words is part of it. */
function stringAt(place: Place): string {
  const { text } = place
  const open = text[place.at] ?? ''
  const close = OPENERS[open] ?? open
  if (open !== '"') place.mended.add('quotes')
  const out: string[] = []
  for (let i = place.at + 1; i < text.length; i += 1) {
    const char = text[i] ?? ''
    if (char === '\\') {
      const [read, length] = escapeAt(text, i + 1)
      out.push(read)
      i += length
    } else if (isClose(char, close) && endsAt(text, i + 1)) {
      place.at = i + 1
      return out.join('')
    } else out.push(char)
  }
  place.at = text.length
  throw new Unfinished()
}

const isClose = (char: string, close: string): boolean => char === close || (close === '"' && char === '”')

function endsAt(text: string, from: number): boolean {
  const [, next] = /^\s{0,40}(\S?)/.exec(text.slice(from, from + 42)) ?? []
  return next === undefined || next === '' || ',:]}/'.includes(next) || /^\s*\n/.test(text.slice(from, from + 8))
}

function escapeAt(text: string, at: number): readonly [string, number] {
  const char = text[at] ?? ''
  const code = char === 'u' ? /^[0-9a-fA-F]{4}/.exec(text.slice(at + 1, at + 5))?.[0] : undefined
  if (code !== undefined) return [String.fromCharCode(Number.parseInt(code, 16)), 5]
  return [ESCAPES[char] ?? char, 1]
}

/** A number, true or false as it is written; any other bare words up to a comma or a bracket. */
function bareAt(place: Place): unknown {
  const rest = place.text.slice(place.at, place.at + 400)
  const [word = ''] = /^[^,\]}\n"“”{[]+/u.exec(rest) ?? []
  if (word === '') throw new NoJson()
  place.at += word.length
  if (place.at >= place.text.length) throw new Unfinished()
  const bare = word.trim()
  return bare === 'true' ? true : bare === 'false' ? false : bare === 'null' ? '' : bare
}
