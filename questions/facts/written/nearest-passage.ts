import { rememberOf } from '../../text/remember.ts'
import { paragraphAt, slice } from '../evidence.ts'
import type { FoldedText } from './folded-text.ts'

/** What is shown of a passage, in words: somebody else's text is not printed at length. */
const MOST_SHOWN = 7

interface Token {
  readonly word: string
  readonly at: readonly [number, number]
}

const tokensIn = rememberOf(({ text }: FoldedText) => tokensOf(text))

/**
 * The passage of a text that shares most words with others; `undefined` where it shares none that tells. One pass over
 * the text.
 */
export function nearestPassage(
  words: string,
  source: FoldedText,
): { readonly words: string; readonly paragraph: number } | undefined {
  const { paragraphs } = source
  const wanted = tokensOf([...words])
  const all = tokensIn(source)
  const width = Math.min(wanted.length, MOST_SHOWN)
  const wants = new Set(wanted.map(({ word }) => word))
  // A rare word tells more than "the".
  const times = new Map<string, number>()
  for (const { word } of all) if (wants.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
  const worth = ({ word }: Token) => 1 / (times.get(word) ?? Infinity)
  let score = 0
  let best = { score: 0, start: 0 }
  for (const [i, token] of all.entries()) {
    score += worth(token)
    const left = all[i - width]
    if (left) score -= worth(left)
    if (score > best.score + 1e-9) best = { score, start: Math.max(0, i - width + 1) }
  }
  const passage = all.slice(best.start, best.start + width)
  const [first, last] = [passage[0], passage.at(-1)]
  if (best.score === 0 || !first || !last) return undefined
  const shown = slice(source.text, [first.at[0], last.at[1]]).replace(/\s+/g, ' ')
  return { words: shown, paragraph: paragraphAt(paragraphs, first.at[0]) }
}

function tokensOf(text: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  let start = -1
  for (let i = 0; i <= text.length; i += 1) {
    const inside = /[\p{L}\p{N}]/u.test(text[i] ?? ' ')
    if (inside && start < 0) start = i
    if (inside || start < 0) continue
    tokens.push({ word: text.slice(start, i).join('').toLowerCase(), at: [start, i] })
    start = -1
  }
  return tokens
}
