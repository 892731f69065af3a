import type { Claim, Fact, Ledger, Source } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { rememberOf } from '../text/remember.ts'
import { type Canon, canonOf, contradict, meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import type { Standing } from '../vocabulary.ts'

/** One source's answer to a fact: all it claims, and what that comes to. */
export interface Voice {
  readonly source: Source
  readonly claims: readonly Claim[]
  /** Of the claims, the one that says most. */
  readonly claim: Claim
  /** What its claims have in common; `undefined` where the source contradicts itself. */
  readonly says: Possibilities | undefined
  /** Every claim is what somebody in the source says. */
  readonly attributed: boolean
  /** We worked it out from other facts: the source never says it. */
  readonly computed: boolean
}

/** Sources that give one value, in the order of the ledger. */
interface Position {
  readonly value: Value
  readonly claim: Claim
  readonly sources: readonly Source[]
}

/** What a ledger's sources make of one of its facts. Computed, never stored. */
export interface Assessment {
  readonly fact: Fact
  readonly standing: Standing
  readonly voices: readonly Voice[]
  /** The different answers. Sources whose words allow the same are one position. */
  readonly positions: readonly Position[]
  /** The claim that says most, where the fact may be keyed: not unsupported, not contested. */
  readonly claim: Claim | undefined
  /** What all claims have in common, where they do. */
  readonly common: Possibilities | undefined
  /** How many independent sources support it in their own voice; for an attributed fact, how many report it. */
  readonly independent: number
  /** All that contradicts comes from one independence group: its parts differ. */
  readonly partsDiffer: boolean
}

/** Which sources count as one: of one owner, or printing one text. Maps each source's id to the name of its group. */
export function independenceGroups(
  { sources }: Pick<Ledger, 'sources'>,
  reprints: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const groups = new Map(sources.map((source) => [source.id, source.independence ?? source.publisher ?? source.id]))
  for (const [a, b] of reprints) {
    const from = groups.get(b)
    const to = groups.get(a)
    if (to === undefined) continue
    for (const [id, group] of groups) if (group === from) groups.set(id, to)
  }
  return groups
}

/**
 * Computes a fact's standing. The first that applies: unsupported, contested, attributed, corroborated, single-source.
 *
 * Agreement is not transitive, so every pair of claims is looked at; adding a source never turns contested into
 * anything else.
 */
export function assess(fact: Fact, ledger: Ledger, groups: ReadonlyMap<string, string>): Assessment {
  const { said, clashes, voices, positions } = answersIn(ledger)(fact)
  const group = (claim: Claim) => groups.get(claim.source) ?? claim.source
  const own = said.filter(({ claim }) => !claim.saidBy)
  const agreeing = pairs(own).filter(([a, b]) => group(a.claim) !== group(b.claim) && meet(a.says, b.says))

  const standing = ((): Standing => {
    if (said.length === 0) return 'unsupported'
    if (clashes.length > 0) return 'contested'
    if (own.length === 0) return 'attributed'
    return agreeing.length > 0 ? 'corroborated' : 'single-source'
  })()

  const keyed = standing === 'corroborated' ? agreeing.flat() : own.length > 0 ? own : said
  const telling = standing === 'contested' ? undefined : mostTelling(keyed)
  const supporting = standing === 'corroborated' ? agreeing.flat() : standing === 'attributed' ? said : own
  return {
    fact,
    standing,
    voices,
    positions,
    claim: telling && inOwnUnit(telling, keyed).claim,
    common: telling && commonOf(keyed, telling.says),
    independent: new Set(supporting.map(({ claim }) => group(claim))).size,
    partsDiffer: clashes.length > 0 && clashes.every(([a, b]) => group(a.claim) === group(b.claim)),
  }
}

/**
 * What a fact's sources say, whichever of them count as one. Its wrong answers are held against it, and its standing
 * rests on it.
 */
const answersIn = rememberOf((ledger: Ledger) => {
  const canon = canonOf(ledger)
  return rememberOf((fact: Fact) => {
    const all = fact.claims.map((claim) => ({ claim, says: saysOf(claim, fact, canon) }))
    const said = statedOf(all)
    const clashes = pairs(said).filter(([a, b]) => contradict(a.says, b.says, fact.exclusive))
    const voices = voicesOf(all, fact, ledger)
    return { said, clashes, voices, positions: positionsOf(voices) }
  })
})

/** Whether we worked a claim's value out from other facts. A weekday that is dated is still what its source says. */
export const isComputed = ({ from }: Claim): boolean => from !== undefined && ('sum' in from || 'difference' in from)

/**
 * The claims that a fact stands on: what we computed or a source leaves open agrees with nobody and contradicts nobody,
 * unless it is all there is.
 */
function statedOf(all: readonly Said[]): readonly Said[] {
  const stated = all.filter(({ claim }) => !isComputed(claim) && !claim.loose)
  return stated.length > 0 ? stated : all
}

/** What a claim allows. Where sources differ in spelling alone, what the first of them writes stands for all. */
function saysOf(claim: Claim, fact: Fact, canon: Canon): Possibilities {
  const { value } = (fact.spelling ? fact.claims[0] : undefined) ?? claim
  return possibilitiesOf(value, fact, canon)
}

interface Said {
  readonly claim: Claim
  readonly says: Possibilities
}

function pairs<T>(list: readonly T[]): readonly [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
}

/** The claim whose words allow least; among equals the first. */
function mostTelling(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>(
    (best, next) => (best && breadth(best.says) <= breadth(next.says) ? best : next),
    undefined,
  )
}

/**
 * The same figure in the fact's own unit, where a source gives it so: a question is asked in that unit, and 3 days
 * answer it as well as 72 hours.
 */
function inOwnUnit(telling: Said, said: readonly Said[]): Said {
  const isExact = ({ claim: { value } }: Said) => 'is' in value
  const hasOther = ({ claim: { value } }: Said) => 'unit' in value && value.unit !== undefined
  if (!isExact(telling) || !hasOther(telling)) return telling
  return said.find((one) => isExact(one) && !hasOther(one) && meet(one.says, telling.says)) ?? telling
}

/** How much possibilities leave open, for comparing those of one fact. */
function breadth(says: Possibilities): number {
  if (says.type === 'quantity') return says.range.max - says.range.min
  if (says.type === 'date') return says.spans.reduce((sum, [start, end]) => sum + end - start, 0)
  if (says.type === 'names') return (says.open ? 1000 : 0) - says.names.length
  return 0
}

/** What those claims that meet the most telling one have in common. */
function commonOf(said: readonly Said[], telling: Possibilities): Possibilities {
  return said.reduce((common, { says }) => meet(common, says) ?? common, telling)
}

function voicesOf(all: readonly Said[], fact: Fact, ledger: Ledger): readonly Voice[] {
  const bySource = Map.groupBy(all, ({ claim }) => claim.source)
  return ledger.sources.flatMap((source) => {
    const said = bySource.get(source.id) ?? []
    const telling = mostTelling(said)
    if (!telling) return []
    const claims = said.map(({ claim }) => claim)
    const torn = pairs(said).some(([a, b]) => contradict(a.says, b.says, fact.exclusive))
    return [
      {
        source,
        claims,
        claim: telling.claim,
        says: torn ? undefined : commonOf(said, telling.says),
        attributed: claims.every((claim) => claim.saidBy),
        computed: claims.every(isComputed),
      },
    ]
  })
}

/** Groups the voices that say the very same; a source that contradicts itself is in none. */
function positionsOf(voices: readonly Voice[]): readonly Position[] {
  const [only, second] = voices
  // Most facts have one, and nothing to compare it with.
  if (only && !second) return only.says ? [{ value: only.claim.value, claim: only.claim, sources: [only.source] }] : []
  const positions = new Map<string, { value: Value; claim: Claim; sources: Source[] }>()
  for (const { source, claim, says } of voices) {
    if (!says) continue
    const key = JSON.stringify(says)
    const position = positions.get(key)
    if (position) position.sources.push(source)
    else positions.set(key, { value: claim.value, claim, sources: [source] })
  }
  return [...positions.values()]
}
