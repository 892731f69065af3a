import type { Evidence, LedgerProblem } from '../ledger.ts'
import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. Passed in: the domain has no crypto of its own. */
export type Digest = (text: string) => Promise<string>

export const MAX_WORDS = 7

/**
 * A text that is indexed by code points, as evidence is, and the whole that it was cut from: to put a long one together
 * again costs more than all that is then asked of it.
 */
export type Text = readonly string[] & { readonly whole: string }

/** The texts of a topic or two: whoever compiles, verifies and shows one asks for each of its texts several times. */
const TEXTS_KEPT = 12

/** A source's text as evidence counts it: NFC, LF line ends. */
export const evidenceText = (raw: string): string => raw.normalize('NFC').replace(/\r\n?/g, '\n')

/** The indexed view of a source's text. */
export const textOf: (text: string) => Text = remember((raw) => {
  const whole = evidenceText(raw)
  return Object.assign(Array.from(whole), { whole })
}, TEXTS_KEPT)

/** The words of a span [start, end). Where no character is two to JavaScript, they are cut out of the whole. */
export function slice(text: Text, [start, end]: readonly [number, number]): string {
  return text.whole.length === text.length ? text.whole.slice(start, end) : text.slice(start, end).join('')
}

/** Words with one blank for several or for a tab, as fragments are kept; blanks that do not break stay. */
export const singleBlanks = (words: string): string => words.replace(/[^\S\u00a0\u202f]+/g, ' ')

/** Tells of a fragment whether it stands in one of the spans that its claim points to. */
export function inSpans(spans: readonly string[]): (fragment: string) => boolean {
  const even = spans.map(singleBlanks)
  return (fragment) => {
    const words = singleBlanks(fragment.normalize('NFC'))
    return even.some((span) => span.includes(words))
  }
}

/** Where each paragraph starts: the first character of every line that is not blank. */
export const paragraphsOf: (text: Text) => readonly number[] = rememberOf((text: Text) => {
  const starts: number[] = []
  let isBlank = true
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? ''
    if (char === '\n') isBlank = true
    else if (isBlank && char.trim() !== '') {
      starts.push(i)
      isBlank = false
    }
  }
  return starts
})

/** The paragraph that a position is in, counted from 1. */
export function paragraphAt(paragraphs: readonly number[], position: number): number {
  let paragraph = 0
  while ((paragraphs[paragraph] ?? Infinity) <= position) paragraph += 1
  return Math.max(1, paragraph)
}

/**
 * What is wrong with evidence beside its source's text: spans outside the text, fragments outside the spans. Without
 * the text only its shape is checked.
 */
export function evidenceProblems(evidence: Evidence, text: Text | undefined, path: string): readonly LedgerProblem[] {
  return [...spanProblems(evidence, text, path), ...fragmentProblems(evidence, text, path)]
}

/**
 * Spans inside the text whose digest is not that of their exact words. Only for evidence that has digests: of a ledger
 * that was compiled of these very texts they were never made.
 */
export async function digestProblems(
  evidence: Evidence,
  text: Text | undefined,
  digest: Digest,
  path: string,
): Promise<readonly LedgerProblem[]> {
  const { at, sha256 } = evidence
  const problems: LedgerProblem[] = []
  if (at.length !== sha256.length) {
    problems.push({
      path: `${path}.sha256`,
      message: `${at.length} spans need as many digests; there are ${sha256.length}.`,
    })
  }
  for (const [i, span] of at.entries()) {
    const message = text && !misplaced(span, text) ? await altered(span, sha256[i], text, digest) : undefined
    if (message) problems.push({ path: `${path}.at[${i}]`, message })
  }
  return problems
}

function spanProblems({ at }: Evidence, text: Text | undefined, path: string): readonly LedgerProblem[] {
  return at.flatMap((span, i) => {
    const message = text && misplaced(span, text)
    return message === undefined ? [] : [{ path: `${path}.at[${i}]`, message }]
  })
}

function misplaced([start, end]: readonly [number, number], text: Text): string | undefined {
  if (start >= end) return `A span ends after it starts; this one is [${start}, ${end}].`
  return end > text.length ? `The span [${start}, ${end}] runs past the text's end at ${text.length}.` : undefined
}

async function altered(
  [start, end]: readonly [number, number],
  sha256: string | undefined,
  text: Text,
  digest: Digest,
): Promise<string | undefined> {
  if ((await digest(slice(text, [start, end]))) === sha256) return undefined
  return `The digest is not that of the words at [${start}, ${end}]: "${slice(text, [start, Math.min(end, start + 40)])}…".`
}

function fragmentProblems({ words, at }: Evidence, text: Text | undefined, path: string): readonly LedgerProblem[] {
  const isIn = text && inSpans(at.map((span) => slice(text, span)))
  return words.flatMap((fragment, i) => {
    const count = wordsOf(fragment).length
    const found = !isIn || isIn(fragment)
    const place = `${path}.words[${i}]`
    return [
      ...(count > MAX_WORDS
        ? [{ path: place, message: `A fragment has at most ${MAX_WORDS} words; this one has ${count}.` }]
        : []),
      ...(found ? [] : [{ path: place, message: `"${fragment}" stands in none of the claim's spans.` }]),
    ]
  })
}
