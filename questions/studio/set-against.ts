import { rememberOf } from '../text/remember.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { levelOf } from './propose/cards.ts'
import { mattersIn } from './propose/matters.ts'
import type { SameMatter } from './propose/same-matter.ts'
import { areToldApart } from './propose/told-apart.ts'
import { type TypedMention, typedMentions } from './propose/typed-mentions.ts'
import type { SourceView } from './sentence-view.ts'
import { placesOfValue } from './value-places.ts'

/** What some text says where another says a value that cannot hold beside it. */
const rivalPairs = rememberOf((views: readonly SourceView[]): readonly (readonly [TypedMention, TypedMention])[] =>
  mattersIn(views).flatMap((matter) => {
    const { one, other } = matter
    return isConflict(matter)
      ? [
          [one, other],
          [other, one],
        ]
      : []
  }),
)

/** Of dates only what is of one length: a year beside a day is of something else. */
const isConflict = (matter: SameMatter): boolean =>
  levelOf(matter) === 'clash' &&
  (matter.one.type !== 'date' || String(matter.one.value).length === String(matter.other.value).length)

type Place = Pick<ValuePlace, 'at' | 'from' | 'to'>

const isAt = (mention: TypedMention, { source }: SourceView, { at, from, to }: Place): boolean =>
  mention.source === source.id && mention.at === at && mention.from < to && mention.to > from

/** The mentions that a claim's value is, where its text says it. */
export function mentionsOf(one: ClaimCase): readonly TypedMention[] {
  const places = placesOfValue(one).flat()
  return typedMentions(one.source).filter((mention) => places.some((place) => isAt(mention, one.source, place)))
}

/**
 * What other texts say against the value of a claim, as Compare finds it.
 *
 * @param apart Places of which a person said that they speak of different things.
 */
export function setAgainst(
  one: ClaimCase,
  views: readonly SourceView[],
  apart: readonly string[] = [],
): readonly TypedMention[] {
  const pairs = rivalPairs(views)
  if (pairs.length === 0) return []
  const places = placesOfValue(one).flat()
  return pairs.flatMap(([own, rival]) =>
    places.some((place) => isAt(own, one.source, place)) && !areToldApart(own, rival, apart) ? [rival] : [],
  )
}

/** Whether what stands in a place of a text is set against the value of a claim: it is no wrong answer then. */
export function rivalsOf(one: ClaimCase, views: readonly SourceView[]): (source: SourceView, place: Place) => boolean {
  const rivals = setAgainst(one, views)
  return (source, place) => rivals.some((rival) => isAt(rival, source, place))
}

/** A text that the fact does not hear says something else. */
export function otherTextReasons(
  cases: readonly ClaimCase[],
  views: readonly SourceView[],
  apart: readonly string[],
): readonly DraftReason[] {
  const heard = new Set(cases.map(({ source }) => source.source.id))
  return cases.flatMap((one) => {
    const rival = setAgainst(one, views, apart).find(({ source }) => !heard.has(source))
    const source = rival && views.find((view) => view.source.id === rival.source)
    return source
      ? [reasonOf('other-text', { index: one.index, source }, { sentence: source.sentences[rival.at] })]
      : []
  })
}
