import { slice } from '../facts/evidence.ts'
import { readingWords } from '../languages/languages.ts'
import type { Claim, Fact } from '../ledger.ts'
import { normalForm } from '../text/normal-form.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { Names } from './aliases.ts'
import { type Asked, askedOf } from './asked.ts'
import { placesOfPhrase, tokensOfSentence } from './clauses.ts'
import { topicStems } from './coverage.ts'
import type { DraftReason, NearPassage, ReasonCode } from './judged.ts'
import { type SentenceView, type SourceView, sentencesAt } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** Everything that is looked at to judge one claim. */
export interface ClaimCase {
  readonly fact: Fact
  readonly written: WrittenFact
  readonly claim: Claim
  readonly index: number
  readonly source: SourceView
  /** All of the draft's, its own too. */
  readonly sources: readonly SourceView[]
  readonly names: Names
  readonly topic: ReadonlySet<string>
  /** The sentence first, then the ways to ask. */
  readonly says: Asked
  readonly asks: readonly Asked[]
  /** Sentences that the quotations stand in, each with the tokens that are quoted. */
  readonly quoted: readonly ValuePlace[]
}

/** Where a value or quoted words stand: in which sentence, as which tokens. */
export interface ValuePlace {
  readonly at: number
  readonly view: SentenceView
  readonly from: number
  readonly to: number
}

export function claimCase(
  fact: Fact,
  written: WrittenFact,
  index: number,
  source: SourceView,
  {
    views,
    names,
    setting,
  }: { readonly views: readonly SourceView[]; readonly names: Names; readonly setting: ReadonlySet<string> },
): ClaimCase | undefined {
  const claim = fact.claims[index]
  if (!claim) return undefined
  const { language } = source
  const beside = { names, language, sources: views, setting }
  const bare = written.says.replace(/\{[^{}]*\}/, ' … ')
  return {
    fact,
    written,
    claim,
    index,
    source,
    sources: views,
    names,
    topic: new Set([...topicStems(source), ...[...setting].filter((stem) => source.places.has(stem))]),
    says: askedOf(bare, beside),
    asks: fact.ask.map((ask) => askedOf(ask, { ...beside, unit: fact.unit, mood: fact.mood })),
    quoted: claim.at.flatMap((span) => quotedIn(source, span)),
  }
}

function quotedIn(source: SourceView, span: readonly [number, number]): readonly ValuePlace[] {
  return sentencesAt(source, span).flatMap((at): ValuePlace[] => {
    const view = source.sentences[at]
    if (!view) return []
    const [start, end] = [Math.max(span[0], view.span[0]), Math.min(span[1], view.span[1])]
    if (start <= view.span[0] && end >= view.span[1]) return [{ at, view, from: 0, to: view.tokens.length }]
    const form = readingWords(source.language).beforeNumbers(normalForm(slice(source.text, [start, end])))
    const words = tokensOfSentence(form, studioWords(source.language)).map(({ word }) => word)
    const [from] = placesOfPhrase(words, view.tokens)
    return [
      from === undefined ? { at, view, from: 0, to: view.tokens.length } : { at, view, from, to: from + words.length },
    ]
  })
}

/** The statement and all ways to ask, as they are written. */
export const saidAndAsked = ({ written }: Pick<ClaimCase, 'written'>): readonly string[] => [
  written.says,
  ...[written.ask ?? []].flat(),
]

/** The stems of all wordings, without names, whichever of them has the name, and what stands all over the article. */
export function askedStemsOf({ says, asks, topic }: ClaimCase): ReadonlySet<string> {
  const all = [says, ...asks]
  const named = new Set(all.flatMap(({ names, groups }) => [...names, ...groups.flatMap(({ own }) => [...own])]))
  return new Set(all.flatMap(({ stems }) => [...stems].filter((stem) => !named.has(stem) && !topic.has(stem))))
}

/** Some sentence of the articles has the word. */
export const isToldAnywhere = (stem: string, { sources }: Pick<ClaimCase, 'sources'>): boolean =>
  sources.some(({ places }) => places.has(stem))

/** A reason about a claim, with the passage that it speaks of. */
export function reasonOf(
  code: ReasonCode,
  { index, source }: Pick<ClaimCase, 'index' | 'source'>,
  more: { readonly words?: string | undefined; readonly sentence?: SentenceView | undefined } = {},
): DraftReason {
  const near: NearPassage | undefined = more.sentence && {
    source: source.source.id,
    span: more.sentence.span,
    words: more.sentence.raw.slice(0, 400),
  }
  return { code, claim: index, ...(more.words === undefined ? {} : { words: more.words }), ...(near ? { near } : {}) }
}
