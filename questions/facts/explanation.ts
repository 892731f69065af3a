import type { Given } from '../languages/phrases.ts'
import type { Claim, Fact, Source, Value } from '../ledger.ts'
import { formatDate } from '../values/format.ts'
import type { Assessment } from './standing.ts'
import { labelsOf, shortLabel, type Topic } from './topic.ts'

/** A fact's statement with a value in its place. */
export function statementOf(fact: Fact, value: string): string {
  return fact.statement.replace('{value}', value)
}

/** A value inside a sentence of ours: wordings stand in quotation marks there, figures, dates and names do not. */
export function quotedValue(value: Value, fact: Fact, topic: Topic): string {
  const said = topic.say(value, fact)
  return 'text' in value || 'before' in value || 'after' in value ? topic.phrases.quoted(said) : said
}

/** What sources are called, those of one publisher together where they are all that it published here. */
export function labelsByOwner(sources: readonly Source[], topic: Topic): readonly string[] {
  const owners = Map.groupBy(sources, ({ id }) => topic.groups.get(id))
  return [...owners.values()].flatMap((group) => labelsOf(group, topic))
}

/** Why a fact's value is right: the statement, who says so, with which hedge, and as of when. Not for a contested fact. */
export function explainValue(assessment: Assessment, topic: Topic): string {
  const { fact, standing, claim, voices, independent } = assessment
  if (!claim) throw new RangeError(`The fact "${fact.id}" has no value to explain.`)
  const { phrases } = topic
  const statement = statementOf(fact, topic.say(claim.value, fact))
  const speaking = standing === 'attributed' ? voices : voices.filter(({ attributed }) => !attributed)
  const labels = labelsByOwner(
    speaking.map(({ source }) => source),
    topic,
  )
  const said =
    standing === 'corroborated'
      ? phrases.corroborated(statement, labels, independent)
      : standing === 'attributed'
        ? phrases.attributed(statement, speakersOf(fact.claims), labels)
        : phrases.singleSource(statement, labels)
  return [said, ...hedges(fact.claims, topic), ...asOf(fact, topic)].join(' ')
}

/** Why several facts stand together as they do: what each states, and how well they rest. Not for contested facts. */
export function explainTogether(assessments: readonly Assessment[], topic: Topic): string {
  const statements = assessments.map((assessment) => meaningOf(assessment, topic))
  const rest = assessments.some(({ standing }) => standing !== 'corroborated') ? [topic.phrases.someRestOnOne] : []
  const notes = assessments.flatMap(({ fact }) => [...hedges(fact.claims, topic), ...asOf(fact, topic)])
  return [...statements, ...rest, ...new Set(notes)].join(' ')
}

/** A fact in a sentence: its statement, or where it is contested what each source gives. */
export function meaningOf(assessment: Assessment, topic: Topic): string {
  const { fact, claim } = assessment
  return claim ? statementOf(fact, topic.say(claim.value, fact)) : sourcesSay(assessment, topic)
}

/** What the sources say of a fact, and why they differ where one of them shows it. */
export function explainVoices(assessment: Assessment, topic: Topic): string {
  const { fact } = assessment
  return [
    sourcesSay(assessment, topic),
    ...(fact.differ ? [topic.phrases.because(fact.differ.because)] : []),
    ...asOf(fact, topic),
  ].join(' ')
}

/** Each value once, with all the sources that give it in the same way. */
function sourcesSay({ fact, voices, standing }: Assessment, topic: Topic): string {
  const claims = voices.flatMap((voice) =>
    (voice.says ? [voice.claim] : voice.claims).map((claim) => ({ claim, source: voice.source })),
  )
  const groups = Map.groupBy(claims, ({ claim }) => quotedValue(claim.value, fact, topic))
  const given = [...groups].map(([value, said]): Given => {
    const sources = [...new Set(said.map(({ source }) => source))]
    const all = said.map(({ claim }) => claim)
    return { value, labels: labelsOf(sources, topic), who: all.every(({ saidBy }) => saidBy) ? speakersOf(all) : [] }
  })
  return topic.phrases.sourcesSay(standing !== 'contested', fact.about, given)
}

const speakersOf = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(claims.flatMap(({ saidBy }) => (saidBy ? [saidBy.who] : []))),
]

function hedges(claims: readonly Claim[], { ledger, phrases }: Topic): readonly string[] {
  const hedged = Map.groupBy(
    claims.filter(({ hedge }) => hedge),
    ({ hedge }) => hedge ?? '',
  )
  return [...hedged].map(([hedge, of]) => {
    const sources = ledger.sources.filter(({ id }) => of.some(({ source }) => source === id))
    return phrases.hedged(sources.map(shortLabel), hedge)
  })
}

function asOf(fact: Fact, { ledger, phrases }: Topic): readonly string[] {
  return fact.changes && ledger.asOf
    ? [phrases.asOf(formatDate(ledger.asOf.slice(0, 'YYYY-MM'.length), ledger.language))]
    : []
}
