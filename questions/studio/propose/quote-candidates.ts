import { slice } from '../../facts/evidence.ts'
import { wordsOf } from '../../text/normal-form.ts'
import type { WrittenClaim } from '../../wire/written-topic.ts'
import { type SourceView, sentencesAt } from '../sentence-view.ts'
import { type ToldQuote, toldQuotes } from './told-quotes.ts'

/** A fact that asks who said some words. */
interface QuoteCandidate {
  readonly quote: ToldQuote
  /** Its sentence, from 0. */
  readonly at: number
  readonly says: string
  readonly ask: string
  readonly claim: WrittenClaim
}

/** Words of a quotation that a question shows. */
const SHOWN = { least: 4, most: 7 } as const

/** Of the quotations of a text those whose sentence names who said them. */
export function quoteCandidates(source: SourceView): readonly QuoteCandidate[] {
  return toldQuotes(source).flatMap((quote): QuoteCandidate[] => {
    const { speaker, span } = quote
    const at = sentencesAt(source, span).at(-1) ?? 0
    const view = source.sentences[at]
    const shown = shownOf(quote.words)
    if (speaker === undefined || !view || shown === undefined || !quote.isSure) return []
    const start = Math.min(span[0] - 1, view.span[0])
    const raw = slice(source.text, [start, view.span[1]])
    if (!raw.includes(speaker.split(' ').at(-1) ?? '') || raw.length > 380 || raw.includes('\n')) return []
    const isFrench = source.language.startsWith('fr')
    return [
      {
        quote,
        at,
        says: isFrench ? `{${speaker}} a dit : « ${shown} ».` : `{${speaker}} said: “${shown}”.`,
        ask: isFrench ? `Qui a dit : « ${shown} » ?` : `Who said: “${shown}”?`,
        claim: { [source.source.id]: speaker, quote: [raw] },
      },
    ]
  })
}

/** The beginning of a quotation, up to a comma or its end; `undefined` where that is too short or too long. */
function shownOf(words: string): string | undefined {
  const pieces = words.split(/(?<=[,.;:!?…])\s/)
  for (let n = 1; n <= pieces.length; n += 1) {
    const part = pieces
      .slice(0, n)
      .join(' ')
      .replace(/[,.;:…\s]+$/, '')
    const count = wordsOf(part).length
    if (count > SHOWN.most) return undefined
    if (count >= SHOWN.least) return part
  }
  return undefined
}
