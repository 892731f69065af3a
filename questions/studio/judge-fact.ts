import type { Topic } from '../facts/topic.ts'
import { plainValue } from '../facts/written/plain-value.ts'
import { readingWords } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { dateReads, timeReads } from '../reading/dates.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { canonOf } from '../values/possibilities.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { Names } from './aliases.ts'
import { alsoSaid } from './also-said.ts'
import { checkedWhys } from './checked-why.ts'
import { type ClaimCase, claimCase, reasonOf } from './claim-case.ts'
import { isLook, judgeClaim } from './claim-checks.ts'
import { derivedReasons } from './derived-checks.ts'
import { disputeReasons } from './dispute-checks.ts'
import { type FactVariant, variantsOf, withoutClaims } from './fact-variants.ts'
import type { DraftReason, JudgedFact, LeftOut, Mend, ShownEvidence } from './judged.ts'
import { withLentAnswers } from './lent-answers.ts'
import { lessSaid, shorterStatements } from './less-said.ts'
import { naturalAsks, otherAsksOf } from './natural-asks.ts'
import { type SourceView, sentencesAt } from './sentence-view.ts'
import { otherTextReasons } from './set-against.ts'
import { withSmallLetters } from './small-letters.ts'
import { withoutTold } from './told-answers.ts'
import { withToldWords } from './told-words.ts'
import { weekdayOf } from './weekday-checks.ts'
import { type JudgedCase, wordingReasons } from './wording-checks.ts'

interface Beside {
  /** The ledger with its texts. */
  readonly posted: Pick<Topic, 'ledger' | 'texts'>
  readonly views: readonly SourceView[]
  readonly names: Names
  /** Stems of the setting, which the facts repeat. */
  readonly setting: ReadonlySet<string>
  readonly mended: ReadonlySet<Mend>
  /** The wrong answers that it has lost already. */
  readonly leftOut: readonly LeftOut[]
  /**
   * Whether the texts may lend it wrong answers: whoever writes a fact by hand has chosen theirs, and so has whoever
   * brings a quiz, unless too few are left.
   */
  readonly lends: 'always' | 'where few' | 'never'
  /** Whether it may be tried without what it does not need. */
  readonly varies: boolean
  /** Whether its questions ask for the account of its source. */
  readonly isAccount: boolean
  /** Places of which a person said that they speak of different things. */
  readonly apart: readonly string[]
}

/**
 * Judges a fact whose quotations stand where it says and whose values can be read: do they answer its question? Where
 * it does not hold as it is written, it may hold without what it does not need.
 */
export function judgeLedgerFact(fact: Fact, written: WrittenFact, beside: Beside): JudgedFact {
  const judged = judgedBest(fact, written, beside)
  const { language } = beside.posted.ledger
  const otherAsks = otherAsksOf(written.ask ?? [], judged, fact, language)
  const reasons = judged.reasons.map((reason) => withToldWords(reason, written, language))
  return { ...judged, reasons, ...(otherAsks.length > 0 ? { otherAsks } : {}) }
}

/**
 * With a shorter statement where not all of its sources bear its own out; where none can be made, they sign the answer
 * alone.
 */
function judgeShort(fact: Fact, written: WrittenFact, beside: Beside): JudgedFact {
  const whole = judgeWritten(fact, written, beside)
  if (whole.outcome !== 'accepted' || lacksOf(whole) === 0) return whole
  const mended = new Set<Mend>([...beside.mended, 'wordings'])
  for (const says of shorterStatements(written, beside.posted.ledger.language)) {
    const judged = judgeWritten(fact, { ...written, says }, { ...beside, mended })
    if (lacksOf(judged) === 0) return judged
  }
  return whole
}

function judgedBest(fact: Fact, written: WrittenFact, beside: Beside): JudgedFact {
  const whole = judgeShort(fact, written, beside)
  if (lacksOf(whole) === 0 || !beside.varies) return whole
  const judge = (one: FactVariant) =>
    judgeShort(one.fact, one.written, { ...beside, mended: new Set([...beside.mended, ...one.mended]) })
  const { ledger } = beside.posted
  for (const one of variantsOf(fact, written, whole.reasons, ledger, sentenceOf(fact, beside))) {
    const judged = judge(one)
    if (lacksOf(judged) < lacksOf(whole)) return judged
    // Asked so, one claim may hold and another of the same answer may not.
    const less = withoutClaims(one, judged.reasons, canonOf(ledger))
    const again = less === one ? judged : judge(less)
    if (lacksOf(again) < lacksOf(whole)) return again
  }
  return whole
}

/** How many of its sources say less than its statement; more than any number where it is not accepted. */
const lacksOf = ({ outcome, lessSaid = [] }: JudgedFact): number =>
  outcome === 'accepted' ? lessSaid.length : Number.POSITIVE_INFINITY

/** The sentence that the first claim quotes. */
function sentenceOf({ claims: [first] }: Fact, { views }: Beside): string {
  const view = views.find(({ source }) => source.id === first?.source)
  const [span] = first?.at ?? []
  const [at] = view && span ? sentencesAt(view, span) : []
  return (at === undefined ? undefined : view?.sentences[at]?.raw)?.trim() ?? ''
}

function judgeWritten(fact: Fact, written: WrittenFact, beside: Beside): JudgedFact {
  const mended = new Set(beside.mended)
  const cases = fact.claims.flatMap((claim, i): ClaimCase[] => {
    const view = beside.views.find(({ source }) => source.id === claim.source)
    const one = view && claimCase(fact, written, i, view, beside)
    return one ? [one] : []
  })
  const borne = cases.filter(isStated)
  const stated = borne.map((one): JudgedCase => ({ one, places: judgeClaim(one) }))
  const derived = cases.filter((one) => !isStated(one)).flatMap((one) => derivedReasons(one, beside.posted.ledger))
  const { reasons: loose, asks } = wordingReasons(stated, written)
  const wordings = written.ask ?? []
  const borneOut = asks.length > 0 ? asks : wordings
  // Whoever asks by hand asks as they like.
  const natural =
    beside.lends !== 'never'
      ? naturalAsks(borneOut, fact, beside.posted.ledger.language)
      : { asks: borneOut, isOdd: false }
  const reasons: readonly DraftReason[] = [
    ...stated.flatMap(({ places }) => places.flatMap((place) => place.reasons)),
    ...derived,
    ...loose,
    ...disputeReasons(borne, beside.views),
    ...otherTextReasons(borne, beside.views, beside.apart),
    ...valueInSays(fact, written, cases[0]),
    ...(natural.isOdd ? [{ code: 'odd-question' } as const] : []),
  ]
  if (natural.asks.join() !== wordings.join()) mended.add('wordings')
  const { fit, leftOut } = withoutTold(written, fact, cases, beside)
  const checked = checkedWhys(
    { ...fit, ...(wordings.length === 0 ? {} : { ask: [...natural.asks] }) },
    fact,
    beside,
    mended,
  )
  const isLent =
    beside.lends === 'always' || (beside.lends === 'where few' && (checked.distractors ?? []).length < FEWEST)
  const kept = isLent ? withLentAnswers(checked, fact, cases, { ...beside, ledger: beside.posted.ledger }) : checked
  const less = lessSaid(stated, written)
  const left = [...beside.leftOut, ...leftOut]
  const outcome = outcomeOf(reasons, fact)
  const also = outcome === 'refused' ? [] : alsoSaid(borne, wordings, beside.views, beside.apart)
  return {
    id: fact.id,
    outcome,
    fact: withSmallLetters(less.length === 0 ? kept : { ...kept, 'answer only': true }, beside.views),
    mended: [...mended],
    reasons: unlike(reasons),
    evidence: cases.flatMap((one) => shownOf(one, stated)),
    ...(less.length === 0 ? {} : { lessSaid: less }),
    ...(left.length === 0 ? {} : { leftOut: left }),
    ...(also.length === 0 ? {} : { also }),
  }
}

/** With fewer wrong answers there is no question with options. */
const FEWEST = 2

/** Its value stands there, as it is or as the weekday that it was worked out from. */
const isStated = (one: ClaimCase): boolean => one.claim.from === undefined || weekdayOf(one) !== undefined

function outcomeOf(reasons: readonly DraftReason[], fact: Fact): JudgedFact['outcome'] {
  if (reasons.length === 0) return 'accepted'
  return isRefused(reasons) && !isOnlyOne(reasons, fact) ? 'refused' : 'look'
}

/**
 * What speaks against a fact refuses it. Where half of one wording stands, that of the other may only be said in other
 * words.
 */
function isRefused(reasons: readonly DraftReason[]): boolean {
  const isMissing = reasons.some(({ code }) => code === 'words-missing')
  return reasons.some((reason) => !isLook(reason) && !(isMissing && reason.code === 'other-question'))
}

/** Whatever else a fact says, such a claim is wrong by itself. */
const OF_ITS_VALUE: ReadonlySet<DraftReason['code']> = new Set([
  'value-not-there',
  'value-altered',
  'hedge-lost',
  'other-unit',
  'other-noun',
  'year',
  'says-other-value',
  'sum',
])

/** Of several claims nothing stands against one: the fact may hold without the others, and a person looks. */
function isOnlyOne(reasons: readonly DraftReason[], { claims }: Fact): boolean {
  const against = reasons.filter((reason) => !isLook(reason))
  const bad = new Set(against.map(({ claim }) => claim))
  const codes = against.map(({ code }) => code)
  return !bad.has(undefined) && bad.size < claims.length && codes.every((code) => !OF_ITS_VALUE.has(code))
}

/** Each reason once a claim. */
function unlike(reasons: readonly DraftReason[]): readonly DraftReason[] {
  return reasons.filter(
    (reason, i) => reasons.findIndex(({ code, claim }) => code === reason.code && claim === reason.claim) === i,
  )
}

function shownOf(one: ClaimCase, stated: readonly JudgedCase[]): readonly ShownEvidence[] {
  const place = stated.find((other) => other.one === one)?.places[0]?.place
  const sentence = place?.view ?? one.quoted[0]?.view
  const [span] = one.claim.at
  return sentence && span ? [{ claim: one.index, source: one.claim.source, span, sentence: sentence.span }] : []
}

/** "5 December" is 2033-12-05. */
function isSameDay(value: Value, words: string, language: string): boolean {
  const reading = readingWords(language)
  return 'date' in value ? dateReads(value.date, words, reading) : 'time' in value && timeReads(value, words, reading)
}

/** The sentence has the value of one of its claims in its braces. */
function valueInSays(fact: Fact, written: WrittenFact, one: ClaimCase | undefined): readonly DraftReason[] {
  const inner = /\{([^{}]*)\}/.exec(written.says)?.[1]
  if (!one || inner === undefined) return []
  const bare = (text: string) =>
    wordsOf(normalForm(text)).filter((word) => !/^(?:the|a|an|le|la|les|l|un|une|d|de)$/.test(word))
  const said = bare(inner)
  const { language } = one.source
  const fits = fact.claims.some(({ value, written: own }) => {
    const values = [own ?? '', [plainValue(value, language)].flat().join(' ')]
      .map(bare)
      .filter((words) => words.length > 0)
    return values.some((words) => words.some((word) => said.includes(word))) || isSameDay(value, inner, language)
  })
  const isWordy = 'date' in (fact.claims[0]?.value ?? {}) || 'time' in (fact.claims[0]?.value ?? {})
  const isFigures = (words: readonly string[]) => words.some((word) => /\d/.test(word))
  if (fits || said.length === 0 || (isWordy && !isFigures(said))) return []
  return [reasonOf(isWordy || fact.type === 'quantity' ? 'bare-number' : 'says-other-value', one, { words: inner })]
}
