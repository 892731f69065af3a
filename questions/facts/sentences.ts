import type { Text } from './evidence.ts'

const ENDS = new Set(['.', '!', '?'])
const CLOSERS = new Set(['”', '"', '’', "'", ')', '»'])

/** French has such a blank before its closing marks. */
const BLANKS = new Set([' ', '\u00a0', '\u202f'])

/**
 * So many blanks and closing marks may stand between a full stop and a place; a text of nothing else is not looked at
 * over and over.
 */
const LOOKS_BACK = 12

/** Whether a sentence ends just before a position: at a full stop before a blank and a capital, or with its line. */
export function endsBefore(text: Text, at: number): boolean {
  let last = at - 1
  if (text[last] !== ' ' && at < text.length && text[at] !== ' ' && text[at] !== '\n') return false
  while (last > at - LOOKS_BACK && last > 0 && (BLANKS.has(text[last] ?? '') || CLOSERS.has(text[last] ?? '')))
    last -= 1
  if (!ENDS.has(text[last] ?? '')) return false
  let next = at
  while (text[next] === ' ') next += 1
  const char = text[next]
  return char === undefined || char === '\n' || /[\p{Lu}\p{N}“"‘«]/u.test(char)
}

/** Where each sentence of a text stands, without the blanks around it. */
export function sentencesOf(text: Text): readonly (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    const isEnd = at === text.length || text[at] === '\n' || (text[at] === ' ' && endsBefore(text, at))
    if (!isEnd) continue
    while (start < at && (text[start] ?? '').trim() === '') start += 1
    if (start < at) sentences.push([start, at])
    start = at
  }
  return sentences
}
