import type { Claim } from '../ledger.ts'
import { rememberOf } from '../text/remember.ts'
import { postedTexts } from './posted-texts.ts'
import type { Topic } from './topic.ts'

/** By source, where its sentences begin that another source contradicts in more than a figure or a day. */
const disputedIn = rememberOf((topic: Topic): ReadonlyMap<string, ReadonlySet<number>> => {
  const claims = topic.assessments.flatMap(({ standing, fact }) =>
    standing === 'contested' && (fact.type === 'name' || fact.type === 'text') ? fact.claims : [],
  )
  return new Map(
    postedTexts(topic).map(({ id, sentences }) => {
      const own = claims.filter(({ source }) => source === id)
      const disputed = sentences.filter(({ span }) => own.some((claim) => standsIn(claim, span)))
      return [id, new Set(disputed.map(({ span }) => span[0]))]
    }),
  )
})

const standsIn = ({ at }: Claim, [start, end]: readonly [number, number]): boolean =>
  at.some(([from]) => from >= start && from < end)

/**
 * Whether a claim's sentence also says what another source contradicts: the rest of it is one side's account, too.
 * "The family lend it for five years", where the other paper says that the town was given it.
 */
export const isBesideDispute = (claim: Claim, topic: Topic): boolean =>
  postedTexts(topic).some(
    ({ id, sentences }) =>
      id === claim.source &&
      sentences.some(({ span }) => disputedIn(topic).get(id)?.has(span[0]) && standsIn(claim, span)),
  )
