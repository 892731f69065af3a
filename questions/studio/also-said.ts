import type { WrittenClaim } from '../wire/written-topic.ts'
import type { ClaimCase } from './claim-case.ts'
import type { OfferedClaim } from './judged.ts'
import { candidateOf } from './propose/candidates.ts'
import { groupsOf } from './propose/matters.ts'
import { sameAsked } from './propose/same-asked.ts'
import { areToldApart } from './propose/told-apart.ts'
import type { TypedMention } from './propose/typed-mentions.ts'
import type { SourceView } from './sentence-view.ts'
import { mentionsOf, setAgainst } from './set-against.ts'

/**
 * What texts that a fact does not hear say in answer to its question, as the rules of proposals and of Compare find it:
 * one claim a text, offered and never taken.
 *
 * @param apart Places of which a person said that they speak of different things.
 */
export function alsoSaid(
  cases: readonly ClaimCase[],
  asks: readonly string[],
  views: readonly SourceView[],
  apart: readonly string[],
): readonly OfferedClaim[] {
  const heard = new Set(cases.map(({ source }) => source.source.id))
  if (heard.size === views.length || asks.length === 0) return []
  const found = cases.flatMap((one) => {
    const own = mentionsOf(one)
    const alike = own.flatMap((mention) => [
      ...(groupsOf(views).get(mention) ?? []).filter((other) => !areToldApart(mention, other, apart)),
      ...asks.flatMap((ask) => sameAsked(mention, ask, views)),
    ])
    return [...setAgainst(one, views, apart), ...alike]
  })
  return views.flatMap((source) => {
    const mention = found.find((one) => one.source === source.source.id)
    return mention && !heard.has(mention.source) ? (offered(source, mention, views) ?? []) : []
  })
}

function offered(source: SourceView, mention: TypedMention, views: readonly SourceView[]): OfferedClaim | undefined {
  const claim: WrittenClaim | undefined = candidateOf(source, mention, views)?.claim
  const sentence = source.sentences[mention.at]
  return claim && sentence && { claim, source: mention.source, span: mention.span, sentence: sentence.span }
}
