import { contentLanguage } from '../languages/languages.ts'
import type { Phrases } from '../languages/phrases.ts'
import type { Fact, Ledger, Source } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { formatValue } from '../values/format.ts'
import { type Canon, canonOf } from '../values/possibilities.ts'
import { type Text, textOf } from './evidence.ts'
import { reprints } from './independence.ts'
import { type Assessment, assess, independenceGroups } from './standing.ts'

/** A ledger with all that is computed from it once and needed everywhere. */
export interface Topic {
  readonly ledger: Ledger
  readonly assessments: readonly Assessment[]
  readonly assessmentOf: (fact: string) => Assessment | undefined
  readonly canon: Canon
  /** Source id → independence group. */
  readonly groups: ReadonlyMap<string, string>
  /** Source id → its text, where it is kept. */
  readonly texts: ReadonlyMap<string, Text>
  readonly phrases: Phrases
  /** A value in words, in the unit of a fact where it names none. */
  readonly say: (value: Value, fact: Pick<Fact, 'unit'>) => string
}

/**
 * Computes a topic from its ledger.
 *
 * @param alike Which sources count as one, where somebody has looked for reprints already.
 */
export function prepare(ledger: Ledger, alike?: ReadonlyMap<string, string>): Topic {
  const canon = canonOf(ledger)
  const kept = new Map(ledger.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])))
  const groups = alike ?? independenceGroups(ledger, [...(ledger.stamp?.reprints ?? []), ...reprints(kept)])
  const assessments = ledger.facts.map((fact) => assess(fact, ledger, groups))
  const byFact = new Map(assessments.map((assessment) => [assessment.fact.id, assessment]))
  return {
    ledger,
    assessments,
    assessmentOf: (fact) => byFact.get(fact),
    canon,
    groups,
    texts: new Map([...kept].map(([id, text]) => [id, textOf(text)])),
    phrases: contentLanguage(ledger.language).phrases,
    say: (value, fact) => formatValue(value, fact, ledger),
  }
}

/**
 * A source's label in running text: "a third article (publisher not recorded)" is "a third article" there. Its receipt
 * has it whole.
 */
export function shortLabel({ label }: Pick<Source, 'label'>): string {
  return label.replace(/\s*\([^)]*\)$/, '')
}

/**
 * What sources are called together: their publisher, where they are all that it published here; else each by its label.
 */
export function labelsOf(sources: readonly Source[], topic: Pick<Topic, 'ledger'>): readonly string[] {
  const publisher = sources[0]?.publisher
  const all = topic.ledger.sources.filter((source) => source.publisher === publisher)
  const whole =
    publisher !== undefined &&
    sources.length > 1 &&
    all.length === sources.length &&
    sources.every((s) => s.publisher === publisher)
  return whole ? [publisher] : sources.map(shortLabel)
}
