import type { Claim, Fact } from './ledger.ts'
import type { Assessment } from './standing.ts'
import { labelsOf, shortLabel, type Topic } from './topic.ts'
import { formatDate } from './values/format.ts'

/** A fact's statement with a value in its place. */
export function statementOf(fact: Fact, value: string): string {
  return fact.statement.replace('{value}', value)
}

/** Why a fact's value is right: the statement, who says so, with which hedge, and as of when. Not for a contested fact. */
export function explainValue({ fact, standing, claim, voices, independent }: Assessment, topic: Topic): string {
  if (!claim) throw new RangeError(`The fact "${fact.id}" has no value to explain.`)
  const { phrases, ledger } = topic
  const statement = statementOf(fact, topic.say(claim.value, fact))
  const own = voices.filter(({ attributed }) => !attributed)
  const labels = labelsOf(
    (standing === 'attributed' ? voices : own).map(({ source }) => source),
    topic,
  )
  const who = [...new Set(fact.claims.flatMap(({ saidBy }) => (saidBy ? [saidBy.who] : [])))]
  const said =
    standing === 'corroborated'
      ? phrases.corroborated(statement, labels, independent)
      : standing === 'attributed'
        ? phrases.attributed(statement, who, labels)
        : phrases.singleSource(statement, labels)
  return [said, ...hedges(fact.claims, topic), ...asOf(fact, ledger.asOf, topic)].join(' ')
}

/** What each source says of a fact, one sentence each, and why they differ where one of them shows it. */
export function explainVoices({ fact, voices }: Assessment, topic: Topic): string {
  const { phrases } = topic
  const said = voices.flatMap(({ source, claims }) =>
    claims.map(({ value }) => phrases.gives([shortLabel(source)], topic.say(value, fact))),
  )
  return [
    ...new Set(said),
    ...(fact.differ ? [phrases.because(fact.differ.because)] : []),
    ...asOf(fact, topic.ledger.asOf, topic),
  ].join(' ')
}

function hedges(claims: readonly Claim[], { ledger, phrases }: Topic): readonly string[] {
  return claims.flatMap(({ source, hedge }) => {
    const from = ledger.sources.find(({ id }) => id === source)
    return hedge && from ? [phrases.hedged(shortLabel(from), hedge)] : []
  })
}

function asOf(fact: Fact, date: string | undefined, { ledger, phrases }: Topic): readonly string[] {
  return fact.changes && date ? [phrases.asOf(formatDate(date, ledger.language))] : []
}
