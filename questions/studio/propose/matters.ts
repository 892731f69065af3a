import { rememberOf } from '../../text/remember.ts'
import type { SourceView } from '../sentence-view.ts'
import { askedStems } from '../stems.ts'
import { lineUpOf } from './line-up.ts'
import { type SameMatter, sameMatter } from './same-matter.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** Pairs of mentions, each of two sources, that are each other's nearest of one matter. */
export const mattersIn = rememberOf((views: readonly SourceView[]): readonly SameMatter[] => {
  const [first] = views
  if (!first || views.length < 2) return []
  const around = { lineUp: lineUpOf(views), topic: askedStems(first.title, first.language) }
  const nearest = new Map<SourceView, Map<SourceView, Map<TypedMention, SameMatter>>>()
  const nearestIn = (source: SourceView, other: SourceView, mention: TypedMention): SameMatter | undefined =>
    nearest.get(source)?.get(other)?.get(mention)
  for (const source of views)
    nearest.set(
      source,
      new Map(views.filter((other) => other !== source).map((other) => [other, found(source, other)])),
    )
  function found(source: SourceView, other: SourceView): Map<TypedMention, SameMatter> {
    return new Map(
      typedMentions(source).flatMap((mention): [TypedMention, SameMatter][] => {
        const same = sameMatter(source, mention, other, around)
        return same ? [[mention, same]] : []
      }),
    )
  }
  return views.flatMap((source, i) =>
    views.slice(i + 1).flatMap((other) =>
      typedMentions(source).flatMap((mention) => {
        const same = nearestIn(source, other, mention)
        return same && nearestIn(other, source, same.other)?.other === mention ? [same] : []
      }),
    ),
  )
})

/** The mentions that belong together with each mention, its own first: of every source one at most. */
export const groupsOf = rememberOf(
  (views: readonly SourceView[]): ReadonlyMap<TypedMention, readonly TypedMention[]> => {
    const groups = new Map<TypedMention, readonly TypedMention[]>()
    const strongest = mattersIn(views)
      .filter(({ apart }) => apart === undefined)
      .sort((a, b) => b.strength - a.strength)
    for (const { one, other } of strongest) {
      const [a, b] = [groups.get(one) ?? [one], groups.get(other) ?? [other]]
      const sources = new Set(a.map(({ source }) => source))
      if (a === b || b.some(({ source }) => sources.has(source))) continue
      const both = [...a, ...b]
      for (const mention of both) groups.set(mention, both)
    }
    return groups
  },
)
