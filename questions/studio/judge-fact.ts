import { plainValue } from '../facts/written/plain-value.ts'
import type { Fact, Ledger } from '../ledger.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { Names } from './aliases.ts'
import type { WordingsBeside } from './binding.ts'
import { checkedWhys } from './checked-why.ts'
import { type ClaimCase, claimCase, reasonOf } from './claim-case.ts'
import { isLook, type JudgedPlace, judgeClaim } from './claim-checks.ts'
import { derivedReasons } from './derived-checks.ts'
import type { DraftReason, JudgedFact, Mend, ShownEvidence } from './judged.ts'
import type { SourceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'

interface Beside {
  readonly ledger: Ledger
  readonly views: readonly SourceView[]
  readonly names: Names
  readonly mended: ReadonlySet<Mend>
}

interface JudgedCase {
  readonly one: ClaimCase
  readonly places: readonly JudgedPlace[]
}

/** Judges a fact whose quotations stand where it says and whose values can be read: do they answer its question? */
export function judgeLedgerFact(fact: Fact, written: WrittenFact, beside: Beside): JudgedFact {
  const mended = new Set(beside.mended)
  const cases = fact.claims.flatMap((claim, i): ClaimCase[] => {
    const view = beside.views.find(({ source }) => source.id === claim.source)
    const one = view && claimCase(fact, written, i, view, beside.names)
    return one ? [one] : []
  })
  const stated = cases
    .filter(({ claim }) => claim.from === undefined)
    .map((one): JudgedCase => ({ one, places: judgeClaim(one) }))
  const derived = cases
    .filter(({ claim }) => claim.from !== undefined)
    .flatMap((one) => derivedReasons(one, beside.ledger))
  const { reasons: loose, asks } = wordingReasons(stated, written)
  const reasons = [
    ...stated.flatMap(({ places }) => places.flatMap((place) => place.reasons)),
    ...derived,
    ...loose,
    ...valueInSays(fact, written, cases[0]),
  ]
  const wordings = written.ask === undefined ? [] : [written.ask].flat()
  if (asks.length < wordings.length && asks.length > 0) mended.add('wordings')
  const kept = checkedWhys(
    { ...written, ...(wordings.length === 0 ? {} : { ask: asks.length > 0 ? [...asks] : [...wordings] }) },
    fact,
    beside,
    mended,
  )
  const outcome = reasons.length === 0 ? 'accepted' : isRefused(reasons) ? 'refused' : 'look'
  return {
    id: fact.id,
    outcome,
    fact: kept,
    mended: [...mended],
    reasons: unlike(reasons),
    evidence: cases.flatMap((one) => shownOf(one, stated)),
  }
}

/**
 * What another passage seems to answer better may still be right: only where two signs say so is it refused without a
 * look.
 */
const GUESSES: ReadonlySet<DraftReason['code']> = new Set(['other-event', 'other-question'])

function isRefused(reasons: readonly DraftReason[]): boolean {
  const against = new Set(reasons.filter((reason) => !isLook(reason)).map(({ code }) => code))
  return against.size > 1 || [...against].some((code) => !GUESSES.has(code))
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

/** How much of a wording may be missing for a person to be asked. */
const HALF = 0.5

/**
 * Whether the words of the statement and of each question stand beside the value: each claim must bear one of them out,
 * and the statement be borne out.
 */
function wordingReasons(
  stated: readonly JudgedCase[],
  written: WrittenFact,
): { readonly reasons: readonly DraftReason[]; readonly asks: readonly string[] } {
  const wordings = written.ask === undefined ? [] : [written.ask].flat()
  const bounds = stated.map(({ one, places }) => ({ one, bound: places.flatMap(({ bound }) => bound ?? []) }))
  if (bounds.every(({ bound }) => bound.length === 0)) return { reasons: [], asks: wordings }
  const fits = (pick: (bound: WordingsBeside) => { readonly missing: readonly string[] } | undefined) =>
    bounds.some(({ bound }) => bound.length > 0 && bound.every((each) => pick(each)?.missing.length === 0))
  const asks = wordings.filter((_, i) => fits((bound) => bound.asks[i]))
  const reasons: DraftReason[] = []
  if (!fits(({ says }) => says) && !(asks.length > 0 && isReworded(bounds)))
    reasons.push(...missingReason(bounds, (bound) => bound.says))
  if (wordings.length > 0 && asks.length === 0) reasons.push(...missingReason(bounds, bestAsk))
  for (const { one, bound } of bounds)
    for (const each of bound) {
      const all = [each.says, ...each.asks]
      if (!all.some(({ missing }) => missing.length === 0))
        reasons.push(
          ...missingReason(
            [{ one, bound: [each] }],
            (b) => [b.says, ...b.asks].sort((x, y) => y.standing - x.standing)[0],
          ),
        )
      reasons.push(...pronounReasons(each, one), ...againstReasons(each, one))
    }
  return { reasons, asks }
}

/** So many words of a statement may be the writer's own. */
const MOST_OWN = 2

/**
 * The question is borne out, and the statement says it with a word or two that the article has nowhere: no name, no
 * figure, nothing of another event.
 */
const isReworded = (
  bounds: readonly { readonly one: ClaimCase; readonly bound: readonly WordingsBeside[] }[],
): boolean =>
  bounds.some(({ one, bound }) =>
    bound.every(
      ({ says: { missing } }) =>
        missing.length <= MOST_OWN &&
        missing.every((stem) => !one.says.names.has(stem) && !/\d/.test(stem) && !one.source.places.has(stem)),
    ),
  )

const bestAsk = ({ asks }: WordingsBeside) => [...asks].sort((a, b) => b.standing - a.standing)[0]

function missingReason(
  bounds: readonly { readonly one: ClaimCase; readonly bound: readonly WordingsBeside[] }[],
  pick: (bound: WordingsBeside) => { readonly missing: readonly string[]; readonly standing: number } | undefined,
): readonly DraftReason[] {
  const covers = bounds.flatMap(({ one, bound }) =>
    bound.flatMap((each) => {
      const cover = pick(each)
      return cover ? [{ one, cover }] : []
    }),
  )
  const [best] = covers.sort((a, b) => b.cover.standing - a.cover.standing)
  if (!best) return []
  const { missing, standing } = best.cover
  return [
    reasonOf(standing >= HALF ? 'words-missing' : 'other-question', best.one, {
      words: missing.join(', '),
      sentence: best.one.quoted[0]?.view,
    }),
  ]
}

/**
 * A word of every question stands only where the sentence speaks of something else: "£3 for visitors; staff will park
 * free".
 */
function againstReasons({ says, asks }: WordingsBeside, one: ClaimCase): readonly DraftReason[] {
  const all = asks.length > 0 ? asks : [says]
  const [first] = [...all].sort((a, b) => a.against.length - b.against.length)
  return first && first.against.length > 0
    ? [reasonOf('other-words', one, { words: first.against.join(', '), sentence: one.quoted[0]?.view })]
    : []
}

/** A name of the question stands only in the sentence before, and so does another: "he" may be either. */
function pronounReasons({ says, asks }: WordingsBeside, one: ClaimCase): readonly DraftReason[] {
  const only = [says, ...asks].flatMap(({ onlyBefore }) => onlyBefore)
  const names = new Set([one.says, ...one.asks].flatMap((asked) => [...asked.names]))
  const [name] = only.filter((stem) => names.has(stem))
  if (name === undefined) return []
  const at = one.quoted[0]?.at ?? 0
  const before = one.source.sentences[at - 1]
  const others = before
    ? [...before.capitals]
        .map(stemsOf(one.source.language).of)
        .filter((stem) => !names.has(stem) && !one.topic.has(stem))
    : []
  return others.length > 0 ? [reasonOf('other-words', one, { words: name, sentence: before })] : []
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
    return values.some((words) => words.some((word) => said.includes(word)))
  })
  const isWordy = 'date' in (fact.claims[0]?.value ?? {}) || 'time' in (fact.claims[0]?.value ?? {})
  const isFigures = (words: readonly string[]) => words.some((word) => /\d/.test(word))
  if (fits || said.length === 0 || (isWordy && !isFigures(said))) return []
  return [reasonOf(isWordy || fact.type === 'quantity' ? 'bare-number' : 'says-other-value', one, { words: inner })]
}
