import { readingWords } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import { numbersIn } from '../reading/numbers.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { present } from '../wire/present.ts'
import type { WrittenClaim, WrittenFact } from '../wire/written-topic.ts'
import { type ClaimCase, reasonOf } from './claim-case.ts'
import type { DraftReason, JudgedFact } from './judged.ts'
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
    for (const { view, marks } of disputing(source)) {
      const mark = own.has(view) ? undefined : marks.find(({ from }) => isOf(view, from, wanted))?.phrase
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

/** A word that disputes, and from where on the sentence has what is disputed. */
interface Mark {
  readonly phrase: string
  readonly from: number
}

/** The sentences of a source that dispute anything. Every fact is held against them: they are looked for once. */
const disputing = rememberOf(({ sentences }: SourceView) =>
  sentences.flatMap((view) => {
    const marks = marksOf(view)
    return marks.length > 0 ? [{ view, marks }] : []
  }),
)

/** What is denied stands behind its verb. */
function marksOf(view: SentenceView): readonly Mark[] {
  const { tokens, language } = view
  const { disputes } = studioWords(language)
  return [
    ...marksIn(disputes, tokens)
      .filter((mark) => !isAnothersOwn(view, mark))
      .map(({ phrase }) => ({ phrase, from: 0 })),
    ...marksIn(verbsOfDenying(language), tokens).map(({ phrase, to }) => ({ phrase, from: to })),
  ]
}

/** "A rival baker withdrew its loaves" takes back nothing that anybody said. */
function isAnothersOwn(
  { tokens, language }: SentenceView,
  { phrase, from, to }: { readonly phrase: string; readonly from: number; readonly to: number },
): boolean {
  const { joints, sayings } = studioWords(language)
  const start = tokens.findIndex(({ clause }) => clause === tokens[from]?.clause)
  const subject = tokens.slice(start, from).map(({ word }) => word)
  const opener = joints.includes(subject[0] ?? '') ? subject[1] : subject[0]
  const isAnother = /^(?:an?|another|une?)$/.test(opener ?? '') || subject.some((word) => RIVAL.test(word))
  const isSaying = tokens.some(({ word }, i) => (i < from || i >= to) && sayings.includes(word))
  return TAKES_BACK.test(phrase) && isAnother && !isSaying
}

const TAKES_BACK = /^(?:withdr.*|t(?:ook|aken) back|revenue?s? sur)$/
const RIVAL = /^(?:other|rival|rivals|competing|neighbouring|autres?|rivale?s?|concurrente?s?|voisine?s?)$/

const verbsOfDenying = remember((language) =>
  studioWords(language).denials.filter((phrase) => VERBS_OF_DENYING.test(phrase)),
)

/** Whether a sentence speaks, from a token on, of what is told. */
function isOf({ stems }: SentenceView, from: number, wanted: ReadonlySet<string>): boolean {
  const least = Math.max(FEWEST, wanted.size / 2)
  return new Set(stems.filter((stem, i) => i >= from && wanted.has(stem))).size >= least
}

/** Claims with other figures in their words than the first: "a year" beside "six months" may say otherwise. */
export function unlikeFigures({ claims }: Fact, written: WrittenFact, language: string): readonly WrittenClaim[] {
  const figuresIn = (text: string) => numbersIn(text, readingWords(language)).map(({ n }) => n)
  const figures = claims.map(({ value }) => ('text' in value ? figuresIn(value.text).sort().join() : ''))
  return written.claims.filter((_, i) => figures[i] !== figures[0])
}

/** "Next spring" may say otherwise than the day of the fact: no rule can tell. */
export function withUnread(
  judged: JudgedFact,
  unread: readonly WrittenClaim[],
  views: readonly SourceView[],
): JudgedFact {
  const [claim] = unread
  if (!claim) return judged
  const view = views.find(({ source }) => source.id in claim)
  const sentence = view?.sentences.find(({ raw }) => raw.includes(claim.quote?.[0] ?? ''))
  const near = view && sentence && { source: view.source.id, span: sentence.span, words: sentence.raw }
  const reason: DraftReason = { code: 'other-text', ...present({ near }) }
  return {
    ...judged,
    outcome: judged.outcome === 'refused' ? 'refused' : 'look',
    reasons: [...judged.reasons, reason],
  }
}
