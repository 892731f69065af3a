import type { SourceView } from '../sentence-view.ts'
import { askedStems } from '../stems.ts'
import { type TypedMention, typedMentions } from './typed-mentions.ts'

/** Where further texts say the same value, in a sentence with all that the question asks of: one place a text. */
export function sameAsked(
  { source: own, value, hedge, unit }: TypedMention,
  ask: string,
  views: readonly SourceView[],
): readonly TypedMention[] {
  const stems = [...askedStems(ask, views[0]?.language ?? '')]
  if (stems.length === 0) return []
  const isSame = (one: TypedMention) => one.value === value && one.hedge === hedge && one.unit === unit
  return views.flatMap((source) => {
    if (source.source.id === own) return []
    const found = typedMentions(source).find(
      (one) => isSame(one) && stems.every((stem) => source.sentences[one.at]?.holds.has(stem)),
    )
    return found ?? []
  })
}
