import { type ClaimCase, reasonOf } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { VERBS_OF_DENYING } from './modality.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { askedStems } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** With fewer words of the statement a sentence may dispute something else. */
const FEWEST = 2

/**
 * What a text tells as a fact, and a sentence of it or of another text says is disputed, taken back or denied. Of what
 * is told as somebody's words that is no objection; where sources are set against each other both are heard.
 */
export function disputeReasons(cases: readonly ClaimCase[], views: readonly SourceView[]): readonly DraftReason[] {
  const [one] = cases
  if (!one || new Set(cases.map(({ source }) => source)).size > 1) return []
  if (one.claim.saidBy !== undefined || one.fact.mood !== 'outcome') return []
  const wanted = toldStems(one)
  const own = new Set(one.quoted.map(({ view }) => view))
  for (const source of views)
    for (const view of source.sentences) {
      const mark = own.has(view) ? undefined : disputeOf(view, wanted)
      if (mark !== undefined) return [reasonOf('denied', { index: one.index, source }, { words: mark, sentence: view })]
    }
  return []
}

/** The words of the statement with its value, without names and without what the whole article is about. */
function toldStems({ written, claim: { value }, says, topic, source }: ClaimCase): ReadonlySet<string> {
  const isName = 'name' in value || 'names' in value
  const all = isName ? says.stems : askedStems(written.says.replace(/[{}]/g, ' '), source.language)
  return new Set([...all].filter((stem) => !says.names.has(stem) && !topic.has(stem)))
}

/** The word by which a sentence disputes it: what is denied stands behind its verb. */
function disputeOf({ tokens, stems, language }: SentenceView, wanted: ReadonlySet<string>): string | undefined {
  const { disputes, denials } = studioWords(language)
  const least = Math.max(FEWEST, wanted.size / 2)
  const isOf = (from: number) => new Set(stems.filter((stem, i) => i >= from && wanted.has(stem))).size >= least
  const verbs = denials.filter((phrase) => VERBS_OF_DENYING.test(phrase))
  return (
    marksIn(disputes, tokens).find(() => isOf(0))?.phrase ?? marksIn(verbs, tokens).find(({ to }) => isOf(to))?.phrase
  )
}
