import type { Verdict } from '../../../questions/wire/item.ts'
import type { Receipt } from '../../../questions/wire/receipt.ts'
import type { SourceSheet } from '../../../questions/wire/source-sheet.ts'

/** A text in pieces: plain and marked in turn, plain first. */
type Pieces = readonly string[]

/**
 * What a source's card holds once an item is answered: its evidence marked word for word where the text is shown, else
 * the sentence of ours that comes nearest to what the receipt says.
 *
 * @returns A text for each paragraph, or one for each sentence of a brief.
 */
export function markedSource(sheet: SourceSheet, verdict: Pick<Verdict, 'receipts' | 'explanation'> | undefined) {
  const receipts = verdict?.receipts.filter(({ label }) => label === sheet.label) ?? []
  if (sheet.paragraphs)
    return sheet.paragraphs.map((text, index) =>
      piecesOf(
        text,
        receipts.flatMap(({ paragraph, words }) => (paragraph === index + 1 ? words : [])),
      ),
    )
  const { brief = [] } = sheet
  const near = new Set(receipts.map((receipt) => nearest(brief, receipt, verdict?.explanation ?? '')))
  return brief.map((text, index): Pieces => (near.has(index) ? ['', text] : [text]))
}

/** Cuts a text at each of the fragments that stands in it. */
function piecesOf(text: string, fragments: readonly string[]): Pieces {
  const places = fragments
    .map((fragment) => ({ at: text.indexOf(fragment), fragment }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const pieces: string[] = []
  let end = 0
  for (const { at, fragment } of places) {
    if (at < end) continue
    pieces.push(text.slice(end, at), fragment)
    end = at + fragment.length
  }
  return [...pieces, text.slice(end)]
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * The sentence with most of the words of what is explained; one that holds the source's own value comes before others.
 */
function nearest(brief: readonly string[], { says }: Receipt, explanation: string): number {
  const wanted = new Set(wordsIn(`${explanation} ${says}`))
  const scores = brief.map((sentence) => {
    const shared = wordsIn(sentence).filter((word) => wanted.has(word)).length
    return sentence.toLowerCase().includes(says.toLowerCase()) ? shared + wanted.size : shared
  })
  const best = Math.max(0, ...scores)
  return best * 2 >= wanted.size ? scores.indexOf(best) : -1
}
