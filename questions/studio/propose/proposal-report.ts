import type { Standing } from '../../vocabulary.ts'
import { present } from '../../wire/present.ts'
import type { WrittenFact } from '../../wire/written-topic.ts'
import type { SourceView } from '../sentence-view.ts'
import type { CompareCard } from './cards.ts'
import { lineUpOf } from './line-up.ts'
import type { ProposedFacts } from './proposed-facts.ts'
import { toldQuotes } from './told-quotes.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

interface Place {
  readonly source: string
  /** In code points of the text. */
  readonly start: number
  readonly end: number
}

interface NearSentence {
  readonly source: string
  readonly sentence: number
  readonly score: number
}

/** All that rules find in some texts, as the command line prints it. */
export interface ProposalReport {
  readonly mentions: readonly (Place & Pick<TypedMention, 'type' | 'value' | 'unit' | 'hedge'>)[]
  readonly quotes: readonly (Place & { readonly speaker: string | null })[]
  readonly facts: readonly (Partial<WrittenFact> & { readonly spans: readonly Place[] })[]
  readonly cards: readonly { readonly level: string; readonly spans: readonly Place[]; readonly reason: string }[]
  /** Each sentence with its place, and the nearest of every other text. */
  readonly reader: readonly (Place & { readonly sentence: number; readonly nearest: readonly NearSentence[] })[]
}

const placeOf = (source: string, [start, end]: readonly [number, number]): Place => ({ source, start, end })

/** @param standings By fact. */
export function proposalReport(
  views: readonly SourceView[],
  { facts, cards }: ProposedFacts,
  standings: ReadonlyMap<string, Standing>,
): ProposalReport {
  return {
    mentions: views.flatMap(typedMentions).map(({ source, span, type, value, unit, hedge }) => ({
      ...placeOf(source, span),
      type,
      value,
      ...present({ unit, hedge }),
    })),
    quotes: views
      .flatMap(toldQuotes)
      .map(({ source, span, speaker }) => ({ ...placeOf(source, span), speaker: speaker ?? null })),
    facts: facts.map(({ judged, weight, spans }) => ({
      ...judged.fact,
      outcome: judged.outcome,
      ...present({ standing: standings.get(judged.id) }),
      weight: Math.round(weight * 10) / 10,
      spans: spans.map(({ source, span }) => placeOf(source, span)),
    })),
    cards: cards.map((card) => ({
      level: card.level,
      spans: card.mentions.map(({ source, span }) => placeOf(source, span)),
      reason: inWords(card),
    })),
    reader: views.flatMap((source) =>
      source.sentences.map(({ span }, sentence) => ({
        ...placeOf(source.source.id, span),
        sentence,
        nearest: nearestOf(source, sentence, views),
      })),
    ),
  }
}

const REASONS = {
  'other-figure': 'Two figures for one thing: both cannot be right.',
  'other-date': 'Two dates for one thing: both cannot be right.',
  'other-time': 'Two times for one thing: both cannot be right.',
  'less-exact': 'One is less exact than the other: both can be right.',
  'may-be-other': 'They may speak of the same: look at this.',
} as const

const inWords = ({ reason, shared }: CompareCard): string => `${REASONS[reason]} (${shared.join(', ')})`

const nearestOf = (source: SourceView, at: number, views: readonly SourceView[]): readonly NearSentence[] =>
  views
    .filter((other) => other !== source)
    .flatMap((other) =>
      lineUpOf(views)
        .nearest(source, at, other)
        .map((one) => ({ source: other.source.id, sentence: one.at, score: Math.round(one.score * 100) / 100 })),
    )
