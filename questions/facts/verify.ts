import type { Claim, Fact, Ledger, LedgerProblem, Source } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { claimReads } from '../reading/value.ts'
import { formatValue } from '../values/format.ts'
import { type Canon, canonOf, possibilitiesOf } from '../values/possibilities.ts'
import { dimensionOf } from '../values/units.ts'
import type { ValueType } from '../vocabulary.ts'
import { derives } from './derivation.ts'
import { type Digest, digestProblems, evidenceProblems, paragraphsOf, slice, type Text, textOf } from './evidence.ts'
import { reprints } from './independence.ts'

interface Verification {
  readonly problems: readonly LedgerProblem[]
  /** Sources whose text was not at hand: their spans and digests were not checked. */
  readonly unchecked: readonly Source[]
  /** Pairs of sources whose texts, where both were at hand, are reprints. */
  readonly reprints: readonly [string, string][]
}

/** So many problems are looked for: whoever has more mends those first. */
const ENOUGH = 100

/**
 * Verifies all that a ledger says, against its sources' texts where they are at hand.
 *
 * @param texts By source id, for sources that do not keep their own.
 * @param digest Absent where the ledger was compiled of these very texts: it has no digests, and its spans were cut out
 * of them.
 */
export async function verifyLedger(
  ledger: Ledger,
  texts: ReadonlyMap<string, string>,
  digest: Digest | undefined,
): Promise<Verification> {
  const known = new Map(
    ledger.sources.flatMap(({ id, text = texts.get(id) }) => (text === undefined ? [] : [[id, text] as const])),
  )
  const indexed = new Map([...known].map(([id, text]) => [id, textOf(text)]))
  const problems: LedgerProblem[] = [...duplicateIds(ledger)]
  if (digest)
    for (const [i, source] of ledger.sources.entries())
      problems.push(...(await sourceProblems(source, indexed.get(source.id), digest, `sources[${i}]`)))
  const canon = canonOf(ledger)
  for (const [i, fact] of ledger.facts.entries()) {
    if (problems.length >= ENOUGH) break
    const path = `facts[${i}] (${fact.id})`
    problems.push(...factProblems(fact, ledger, path))
    for (const [j, claim] of fact.claims.entries()) {
      const at = `${path}.claims[${j}]`
      problems.push(...claimProblems(claim, fact, ledger, indexed, canon, at))
      const text = indexed.get(claim.source)
      if (digest) problems.push(...(await digestProblems(claim, text, digest, at)))
      problems.push(...evidenceProblems(claim, text, at))
    }
    const { differ } = fact
    if (!differ) continue
    const text = indexed.get(differ.source)
    if (digest) problems.push(...(await digestProblems(differ, text, digest, `${path}.differ`)))
    problems.push(...evidenceProblems(differ, text, `${path}.differ`))
  }
  return { problems, unchecked: ledger.sources.filter(({ id }) => !known.has(id)), reprints: reprints(known) }
}

function duplicateIds(ledger: Ledger): readonly LedgerProblem[] {
  const twice = (list: readonly { id: string }[], path: string) => {
    const seen = new Set<string>()
    return list.flatMap(({ id }, i) => {
      if (seen.has(id)) return [{ path: `${path}[${i}].id`, message: `The id "${id}" is used twice.` }]
      seen.add(id)
      return []
    })
  }
  return [...twice(ledger.sources, 'sources'), ...twice(ledger.facts, 'facts'), ...twice(ledger.calendar, 'calendar')]
}

async function sourceProblems(
  source: Source,
  text: Text | undefined,
  digest: Digest,
  path: string,
): Promise<readonly LedgerProblem[]> {
  if (!text) return []
  const problems: LedgerProblem[] = []
  if ((await digest(text.whole)) !== source.sha256)
    problems.push({ path: `${path}.sha256`, message: 'The digest is not that of the text.' })
  if (text.length !== source.length)
    problems.push({ path: `${path}.length`, message: `The text has ${text.length} code points, not ${source.length}.` })
  if (JSON.stringify(paragraphsOf(text)) !== JSON.stringify(source.paragraphs)) {
    problems.push({
      path: `${path}.paragraphs`,
      message: `The text's paragraphs start at ${JSON.stringify(paragraphsOf(text))}.`,
    })
  }
  return problems
}

/** Types whose values need no word for what they count, measure or name. */
const UNITLESS: readonly ValueType[] = ['date', 'time', 'yes-no', 'order']

function factProblems(fact: Fact, ledger: Ledger, path: string): readonly LedgerProblem[] {
  const problems: LedgerProblem[] = []
  if (fact.claims.length === 0)
    problems.push({ path: `${path}.claims`, message: 'No source answers this fact; leave it out or add a claim.' })
  if (!fact.unit && !UNITLESS.includes(fact.type)) {
    problems.push({ path: `${path}.unit`, message: `A ${fact.type} needs a unit: what is counted, measured or named.` })
  }
  if (fact.changes && !ledger.asOf)
    problems.push({ path: `${path}.changes`, message: "What time can change needs the ledger's asOf." })
  return problems
}

/** The type of fact that a value can answer. */
function typeOf(value: Value): ValueType {
  if ('date' in value) return 'date'
  if ('time' in value) return 'time'
  if ('yesNo' in value) return 'yes-no'
  if ('name' in value) return 'name'
  if ('names' in value) return 'names'
  if ('text' in value) return 'text'
  if ('before' in value || 'after' in value) return 'order'
  return 'quantity'
}

function claimProblems(
  claim: Claim,
  fact: Fact,
  ledger: Ledger,
  texts: ReadonlyMap<string, Text>,
  canon: Canon,
  path: string,
): readonly LedgerProblem[] {
  const problems: LedgerProblem[] = []
  const report = (field: string, message: string) => problems.push({ path: `${path}.${field}`, message })
  if (!ledger.sources.some(({ id }) => id === claim.source)) report('source', `No source has the id "${claim.source}".`)
  if (typeOf(claim.value) !== fact.type)
    report('value', `A ${typeOf(claim.value)} does not answer a fact of type ${fact.type}.`)
  const own = valueProblems(claim, fact, ledger, canon, path)
  problems.push(...own)
  if (claim.from) {
    const derived = problems.length > 0 ? undefined : derives(claim.from, claim, fact, ledger, canon)
    if (derived && !derived.ok) report('from', `The value does not follow: ${derived.why}.`)
  } else if (claim.at.length === 0) report('at', 'A claim points to where its source says it.')
  // What is no value, as the 13th month is none, cannot be said in words either.
  else if (
    own.length === 0 &&
    !claimReads(claim, ledger) &&
    !claimReads(claim, ledger, spansOf(claim, ledger, texts))
  ) {
    const said = claim.written ?? formatValue(claim.value, fact, ledger)
    const words = claim.words.map((fragment) => `“${fragment}”`).join(', ')
    report(
      'words',
      `“${said}” cannot be read from ${words}. Quote the words that say it, or write the value as they do.`,
    )
  }
  return problems
}

/** What stands at a claim's spans: all of it where the text is kept; else its fragments must do. */
function spansOf(claim: Claim, { sources }: Ledger, texts: ReadonlyMap<string, Text>): readonly string[] {
  const text = texts.get(claim.source)
  const isKept = sources.some(({ id, text: kept }) => id === claim.source && kept !== undefined)
  return text === undefined || !isKept ? [] : claim.at.map((span) => slice(text, span))
}

function valueProblems(claim: Claim, fact: Fact, ledger: Ledger, canon: Canon, path: string): readonly LedgerProblem[] {
  const { value } = claim
  const of = 'before' in value ? value.before : 'after' in value ? value.after : undefined
  if (of !== undefined && !ledger.facts.some(({ id }) => id === of))
    return [{ path: `${path}.value`, message: `No fact has the id "${of}".` }]
  if ('unit' in value && value.unit && dimensionOf(value.unit) !== dimensionOf(fact.unit ?? '')) {
    return [{ path: `${path}.value.unit`, message: `"${value.unit}" cannot be compared with "${fact.unit}".` }]
  }
  try {
    possibilitiesOf(value, fact, canon)
    return []
  } catch (error) {
    return [{ path: `${path}.value`, message: error instanceof Error ? error.message : String(error) }]
  }
}
