import { hasOrder } from '../distractors/options.ts'
import { slice, textOf } from '../facts/evidence.ts'
import { ownerOf } from '../facts/owners.ts'
import { passagesOf } from '../facts/passages.ts'
import { sentencesAround } from '../facts/receipts.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import { wordRules } from '../languages/languages.ts'
import type { Claim, Source } from '../ledger.ts'
import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { singleFigure } from '../values/quantity.ts'
import { measureOf } from '../values/units.ts'
import type { Relation } from '../vocabulary.ts'
import type { Passage } from '../wire/passage.ts'
import { askedFacts } from './kind.ts'
import { relationOf, type Side } from './passage-relation.ts'

/** Two passages that share more of their words than this are alike by sight, and nothing is read. */
const ALIKE = 0.6

/** So many pairs on one fact are looked at, and as many of it beside others: forty claims would make thousands. */
const MOST_PAIRS = 200

export interface Pair {
  readonly one: Side
  readonly other: Side
  readonly relation: Relation
  readonly exhibit: readonly [Passage, Passage]
}

/**
 * Every two passages of a topic of which it is clear what they are to each other, in the order of the ledger.
 *
 * @param of Only those on these facts; on all that are asked by default.
 */
export function passagePairs(topic: Topic, of = askedFacts(topic)): readonly Pair[] {
  const asked = of.filter(({ fact }) => fact.type !== 'order' && !fact.spelling)
  const sides = sidesIn(topic)
  const within = asked.flatMap((assessment) => {
    const all = sides(assessment)
    return all
      .flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const))
      .slice(0, MOST_PAIRS)
      .map(([one, other]) => [one, other, relationOf(one, other, topic)] as const)
  })
  const apart = asked.flatMap((assessment) =>
    assessment.fact.notTheSame
      .slice(0, MOST_PAIRS)
      .flatMap((declared) => {
        const counterpart = topic.assessmentOf(declared.fact)
        const others = counterpart ? sides(counterpart) : []
        const pairs = sides(assessment).flatMap((one) => others.map((other) => [one, other, 'other'] as const))
        const between = pairs.filter(([one, other]) => one.source !== other.source)
        return between.length > 0 ? between : pairs
      })
      .slice(0, MOST_PAIRS),
  )
  const isInside = ([one, other]: (typeof apart)[number]) => Number(one.source === other.source)
  const across = apart.toSorted((a, b) => isInside(a) - isInside(b))
  return [...within, ...across].flatMap(([one, other, relation]): readonly Pair[] => {
    if (!relation || (relation === 'fits' && areAlikeConverted(one, other))) return []
    if (isReprint(one, other, topic) || (relation === 'other' && answersToo(one, other))) return []
    const shown = combined(one.passages, other.passages)
    const exhibit = shown.find((passages) => isPlain(passages, one, other, relation, topic))
    return exhibit ? [{ one, other, relation, exhibit }] : []
  })
}

/**
 * The second's source answers what is asked elsewhere: whoever has the articles open finds that the two agree, or that
 * they do not.
 */
const answersToo = ({ assessment: { fact } }: Side, { source }: Side): boolean =>
  fact.claims.some((own) => own.source === source.id)

/** Sentence beside sentence, words beside words; then what is left. */
function combined(some: readonly Passage[], others: readonly Passage[]): readonly [Passage, Passage][] {
  const all = some.flatMap((a, i) =>
    others.map((b, j) => ({ pair: [a, b] as [Passage, Passage], apart: Math.abs(i - j) })),
  )
  return all.sort((a, b) => a.apart - b.apart).map(({ pair }) => pair)
}

/** A fact that others name as a different one is compared with each of them. */
const sidesIn = rememberOf((topic: Topic) => rememberOf((assessment: Assessment) => sidesOf(assessment, topic)))

function sidesOf(assessment: Assessment, topic: Topic): readonly Side[] {
  const { fact, voices } = assessment
  return voices.flatMap(({ source, claims }) =>
    claims.map((claim): Side => {
      const says = possibilitiesOf(claim.value, fact, topic.canon)
      return { assessment, claim, source, passages: passagesOf(claim, fact, topic), says }
    }),
  )
}

/** One has to be converted to be held against the other. */
export const isConverted = ({ claim: { value: a } }: Side, { claim: { value: b } }: Side): boolean =>
  ('unit' in a ? a.unit : undefined) !== ('unit' in b ? b.unit : undefined)

/** Of two figures in two units a student cannot tell which is less exact where they come to nearly the same. */
const NEARLY = 0.03

/** "2.5 miles" and "about four kilometres". */
function areAlikeConverted(one: Side, other: Side): boolean {
  if (!isConverted(one, other)) return false
  const [a = 0, b = 0] = [one, other].map(({ claim: { value }, assessment: { fact } }) => {
    const figure = singleFigure(value) ?? Number.NaN
    return figure * (measureOf(('unit' in value && value.unit) || (fact.unit ?? ''))?.factor ?? 1)
  })
  return Math.abs(a - b) <= NEARLY * Math.max(a, b)
}

/** One of two sources prints the other's text; two of one owner may be held side by side. */
function isReprint(one: Side, other: Side, { groups }: Topic): boolean {
  const isOneGroup = groups.get(one.source.id) === groups.get(other.source.id)
  return one.source !== other.source && isOneGroup && ownerOf(one.source) !== ownerOf(other.source)
}

/**
 * Two passages that are not alike by sight, and in which nothing else is to be compared that would be answered
 * otherwise.
 */
function isPlain([a, b]: [Passage, Passage], one: Side, other: Side, relation: Relation, topic: Topic): boolean {
  // In our own words two passages on one fact differ by their values alone.
  if (!topic.texts.has(one.source.id) && !topic.texts.has(other.source.id))
    return relation !== 'other' || likeness(a.words, b.words) < ALIKE
  if (likeness(a.words, b.words) >= ALIKE) return false
  if (relation === 'clash') return true
  if (relation === 'other' && (isAnswered(one, other, topic) || !couldBeTheSame(a, b, one, topic))) return false
  const [own, theirs] = [
    { facts: heldIn(a, one, topic), fact: one.assessment.fact.id },
    { facts: heldIn(b, other, topic), fact: other.assessment.fact.id },
  ]
  if (contradictsItself(a, one, topic) || contradictsItself(b, other, topic)) return false
  const common = [...own.facts].filter((fact) => theirs.facts.has(fact))
  return common.every((fact) => fact === own.fact && fact === theirs.fact)
}

/**
 * The sentence of the second speaks of what is asked too: cut out of it, its words would be about something else, and
 * the article is not.
 */
function isAnswered({ assessment: { fact } }: Side, { claim, source }: Side, { texts }: Topic): boolean {
  const text = texts.get(source.id)
  if (!text) return false
  const around = sentencesAround(text, claim.at).map((parts) => parts.join(''))
  return fact.claims.some(
    (own) =>
      own.source === source.id && own.at.some((span) => around.some((words) => words.includes(slice(text, span)))),
  )
}

/**
 * Two figures, or two days; of names and wordings those that have no word in common are about different things at a
 * glance.
 */
function couldBeTheSame(a: Passage, b: Passage, { assessment }: Side, { ledger }: Topic): boolean {
  const rules = wordRules(ledger.language)
  if (!rules || hasOrder(assessment.fact)) return true
  const roots = ({ words }: Passage) =>
    wordsOf(words).flatMap((word) => (rules.empty.has(word) ? [] : [rules.root(word)]))
  const theirs = new Set(roots(b))
  return roots(a).some((word) => theirs.has(word))
}

/** A passage that answers its own question in two ways: six weeks, twelve weeks. */
function contradictsItself({ words }: Passage, { source, assessment: { fact }, says }: Side, topic: Topic): boolean {
  return fact.claims.some(
    (claim) =>
      claim.source === source.id &&
      quotedIn(topic)(claim).some((quoted) => words.includes(quoted)) &&
      !meet(possibilitiesOf(claim.value, fact, topic.canon), says),
  )
}

/** The facts of which a passage holds a claim. */
function heldIn({ words }: Passage, { source, assessment }: Side, topic: Topic): ReadonlySet<string> {
  return new Set([assessment.fact.id, ...heldBy(topic)(source)(words)])
}

/** The same of a source's passage alone: it stands in many pairs. */
const heldBy = rememberOf((topic: Topic) =>
  rememberOf(({ id: source }: Source) => {
    const quoted = topic.ledger.facts.flatMap(({ id, claims }) => {
      const own = claims.flatMap((claim) => (claim.source === source ? quotedIn(topic)(claim) : []))
      return own.length > 0 ? [{ id, own }] : []
    })
    return remember((words) => quoted.flatMap(({ id, own }) => (own.some((one) => words.includes(one)) ? [id] : [])))
  }),
)

/** What stands at a claim's spans: every passage is held against every claim of its source. */
const quotedIn = rememberOf(({ texts }: Topic) =>
  rememberOf(({ source, at }: Claim) => at.map((span) => slice(texts.get(source) ?? textOf(''), span))),
)

function likeness(a: string, b: string): number {
  const [own, theirs] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const common = [...own].filter((word) => theirs.has(word)).length
  return common / Math.max(1, own.size + theirs.size - common)
}
