import type { Evidence, Problem } from './ledger.ts'
import { wordsOf } from './normal.ts'

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. Passed in: the domain has no crypto of its own. */
export type Digest = (text: string) => Promise<string>

export const MAX_WORDS = 7

/** A text that is indexed by code points, as evidence is. */
export type Text = readonly string[]

/** The indexed view of a source's text: NFC, LF line ends. */
export function textOf(text: string): Text {
  return Array.from(text.normalize('NFC').replace(/\r\n?/g, '\n'))
}

/** The words of a span [start, end). */
export function slice(text: Text, [start, end]: readonly [number, number]): string {
  return text.slice(start, end).join('')
}

/** Where each paragraph starts: the first character of every line that is not blank. */
export function paragraphsOf(text: Text): readonly number[] {
  return text.flatMap((char, i) => (char.trim() !== '' && (i === 0 || isLineStart(text, i)) ? [i] : []))
}

function isLineStart(text: Text, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (text[i] === '\n') return true
    if ((text[i] ?? '').trim() !== '') return false
  }
  return true
}

/** The paragraph that a position is in, counted from 1. */
export function paragraphAt(paragraphs: readonly number[], position: number): number {
  return Math.max(1, paragraphs.filter((start) => start <= position).length)
}

/**
 * Checks evidence against its source's text: spans inside the text, digests of their exact words, fragments inside a span.
 *
 * Without the text only its shape is checked.
 */
export async function verifyEvidence(
  evidence: Evidence,
  text: Text | undefined,
  digest: Digest,
  path: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const report = (field: string, message: string) => problems.push({ path: `${path}.${field}`, message })
  if (evidence.at.length !== evidence.sha256.length)
    report('sha256', `${evidence.at.length} spans need as many digests; there are ${evidence.sha256.length}.`)
  for (const [i, fragment] of evidence.words.entries()) {
    const count = wordsOf(fragment).length
    if (count > MAX_WORDS) report(`words[${i}]`, `A fragment has at most ${MAX_WORDS} words; this one has ${count}.`)
  }
  for (const [i, [start, end]] of evidence.at.entries()) {
    if (start >= end) report(`at[${i}]`, `A span ends after it starts; this one is [${start}, ${end}].`)
    if (!text || start >= end) continue
    if (end > text.length) report(`at[${i}]`, `The span [${start}, ${end}] runs past the text's end at ${text.length}.`)
    else if ((await digest(slice(text, [start, end]))) !== evidence.sha256[i]) {
      report(
        `sha256[${i}]`,
        `The digest is not that of the words at [${start}, ${end}]: "${slice(text, [start, Math.min(end, start + 40)])}…".`,
      )
    }
  }
  if (!text) return problems
  const spans = evidence.at.map((span) => slice(text, span))
  for (const [i, fragment] of evidence.words.entries()) {
    if (!spans.some((span) => span.includes(fragment.normalize('NFC'))))
      report(`words[${i}]`, `"${fragment}" stands in none of the claim's spans.`)
  }
  return problems
}
