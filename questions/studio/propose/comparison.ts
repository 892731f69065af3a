import { reprints } from '../../facts/independence.ts'
import { independenceGroups } from '../../facts/standing.ts'
import { present } from '../../wire/present.ts'
import type { WrittenFact } from '../../wire/written-topic.ts'
import type { TopicDraft } from '../draft.ts'
import type { SourceView } from '../sentence-view.ts'
import { type CalendarSlip, slipsIn } from './calendar.ts'
import { type CompareCard, cardsOf } from './cards.ts'
import { lineUpOf } from './line-up.ts'
import { draftViews } from './proposed-facts.ts'
import { factOfMentions } from './ranked-facts.ts'
import { sumsIn } from './sums.ts'
import { placesKey } from './told-apart.ts'
import type { TypedMention } from './typed-mentions.ts'

/** A card, and the fact that it would become. */
export interface ComparedCard extends CompareCard {
  /** Of what is written in it: the same card is known again when the texts are compared again. */
  readonly key: string
  readonly fact?: WrittenFact
}

interface ReaderSentence {
  readonly source: string
  /** In code points of the text. */
  readonly span: readonly [number, number]
  readonly nearest: readonly { readonly source: string; readonly span: readonly [number, number] }[]
}

/** Figures that add up: the sentence with both parts, and one with the total. */
interface ComparedSum {
  readonly parts: readonly [number, number]
  readonly total: number
  readonly passages: readonly {
    readonly source: string
    readonly sentence: readonly [number, number]
    readonly figures: readonly (readonly [number, number])[]
  }[]
}

/** The texts of a draft beside each other. */
export interface Comparison {
  /** The ids of the sources, those together that count as one witness. */
  readonly columns: readonly (readonly string[])[]
  readonly cards: readonly ComparedCard[]
  readonly sums: readonly ComparedSum[]
  readonly slips: readonly CalendarSlip[]
  /** Each sentence that another text speaks of, too. */
  readonly reader: readonly ReaderSentence[]
}

export function comparisonOf(draft: TopicDraft): Comparison {
  const views = draftViews(draft)
  const taken = new Set(draft.facts.map(({ fact }) => fact.id))
  const lineUp = lineUpOf(views)
  return {
    columns: columnsOf(draft),
    cards: cardsOf(views).map((card) => ({
      ...card,
      key: placesKey(card.mentions),
      ...present({ fact: factOfMentions(card.mentions, views, taken) }),
    })),
    sums: comparedSums(views),
    slips: slipsIn(views),
    reader: views.flatMap((view) =>
      view.sentences.flatMap(({ span }, at): ReaderSentence[] => {
        const nearest = views
          .filter((other) => other !== view)
          .flatMap((other) => lineUp.nearest(view, at, other))
          .flatMap(({ source, at: there }) => {
            const sentence = source.sentences[there]
            return sentence ? [{ source: source.source.id, span: sentence.span }] : []
          })
        return nearest.length > 0 ? [{ source: view.source.id, span, nearest }] : []
      }),
    ),
  }
}

function comparedSums(views: readonly SourceView[]): readonly ComparedSum[] {
  const passageOf = (mentions: readonly TypedMention[]) => {
    const [{ source, at } = { source: '', at: 0 }] = mentions
    const sentence = views.find((view) => view.source.id === source)?.sentences[at]?.span ?? [0, 0]
    return { source, sentence, figures: mentions.map(({ span }) => span) }
  }
  return sumsIn(views).map(({ parts, total }) => ({
    parts: [Number(parts[0].value), Number(parts[1].value)],
    total: Number(total.value),
    passages: [passageOf(parts), passageOf([total])],
  }))
}

function columnsOf({ sources }: TopicDraft): readonly (readonly string[])[] {
  const known = sources.map(({ id, label, publisher, owner }) => ({
    id,
    label,
    length: 1,
    paragraphs: [0],
    ...present({ publisher, independence: owner }),
  }))
  const groups = independenceGroups({ sources: known }, reprints(new Map(sources.map(({ id, text }) => [id, text]))))
  return [...Map.groupBy(sources, ({ id }) => groups.get(id) ?? id).values()].map((group) => group.map(({ id }) => id))
}
