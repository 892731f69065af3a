import { clauseOf, fitsStatement, isShort, namesSpeaker, saysOf } from '../facts/says.ts'
import { valueTold } from '../facts/told.ts'
import type { Topic } from '../facts/topic.ts'
import type { Claim, Fact } from '../ledger.ts'
import { rememberOf } from '../text/remember.ts'

/** One thing that somebody is quoted on. */
export interface Quote {
  readonly who: string
  readonly fact: Fact
  readonly claim: Claim
}

/** Somebody who is quoted, and what on. */
export interface Quoted {
  readonly who: string
  /** In the order of the ledger. */
  readonly quotes: readonly Quote[]
  /** The core of the story first, then what is worth asking. */
  readonly weightiest: readonly Quote[]
  /** The first on each fact. */
  readonly onFact: ReadonlyMap<Fact, Quote>
  /** The weightiest on each matter. */
  readonly onMatter: ReadonlyMap<string, Quote>
  /** The ids of the sources that quote them. */
  readonly sources: ReadonlySet<string>
}

/** All who are quoted in a topic, in the order of the ledger. Every item of the kind asks for them. */
export const quotedIn = rememberOf(({ ledger }: Topic): readonly Quoted[] => {
  const quotes = ledger.facts.flatMap((fact) =>
    fact.claims.flatMap((claim): Quote[] => (claim.saidBy ? [{ who: claim.saidBy.who, fact, claim }] : [])),
  )
  return [...Map.groupBy(quotes, ({ who }) => who)].map(([who, own]) => {
    const weightiest = own.toSorted((a, b) => weight(b.fact) - weight(a.fact))
    return {
      who,
      quotes: own,
      weightiest,
      onFact: firstBy(own, ({ fact }) => fact),
      onMatter: firstBy(weightiest, ({ fact }) => fact.matter),
      sources: new Set(own.map(({ claim }) => claim.source)),
    }
  })
})

/** Each of them by the name that they are quoted under. */
export const speakersOf = rememberOf(
  (topic: Topic): ReadonlyMap<string, Quoted> => new Map(quotedIn(topic).map((quoted) => [quoted.who, quoted])),
)

const weight = ({ core, ask }: Fact): number => (core ? 2 : 0) + (ask.length > 0 ? 1 : 0)

/** The first of a list for each key; what has none is left out. */
const firstBy = <K, T>(list: readonly T[], keyOf: (one: T) => K | undefined): ReadonlyMap<K, T> =>
  new Map(
    list.toReversed().flatMap((one): [K, T][] => {
      const key = keyOf(one)
      return key === undefined ? [] : [[key, one]]
    }),
  )

/** What somebody says, as it stands inside a sentence; the answer alone where it does not stand in the statement. */
export const clauseOfQuote = ({ fact, claim }: Quote, topic: Topic): string =>
  fitsStatement(claim, fact, topic) ? clauseOf(saysOf(fact, claim, topic), topic) : valueTold(claim, fact, topic)

/** Whether a quotation is read at once, and whether it can stand behind the speaker's name or names them itself. */
export function fitOf(quote: Quote, topic: Topic): 'behind the name' | 'names the speaker' | undefined {
  const clause = clauseOfQuote(quote, topic)
  if (!isShort(clause) || !fitsStatement(quote.claim, quote.fact, topic)) return undefined
  return namesSpeaker(clause, quote.who) ? 'names the speaker' : 'behind the name'
}

/** The weightiest quotation of each speaker that can stand behind the name, and the weightiest that is short. */
export const tellingOf = rememberOf((topic: Topic) =>
  rememberOf(({ weightiest }: Quoted) => ({
    behind: weightiest.find((quote) => fitOf(quote, topic) === 'behind the name'),
    short: weightiest.find((quote) => fitOf(quote, topic) !== undefined),
  })),
)
