import type { Verdict, WireItem } from '../../../questions/wire/item.ts'
import type { Learning } from '../../words/learning.ts'
import { toneOf } from './tone.ts'

/** How an answer came out, and of a partly right one what it counts: "Partly right · 2 of 4". */
export function toneInWords(item: WireItem, verdict: Verdict, words: Learning): string {
  const tone = toneOf(verdict)
  if (tone !== 'partly') return words[tone]
  const [right, of] = partEarned(item, verdict)
  return `${words.partly} · ${words.score(words.number(right), words.number(of))}`
}

/**
 * How many parts of a partly right answer count, and of how many. Of an order each two of its places are a part; of
 * several options each right one, less what was chosen wrongly.
 */
export function partEarned({ shape }: WireItem, { credit, key }: Verdict): readonly [right: number, of: number] {
  const { length } = Array.isArray(key) ? key : []
  const of = shape === 'order' ? (length * (length - 1)) / 2 : length
  return [Math.round(credit * of), of]
}
