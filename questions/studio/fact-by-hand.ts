import type { Proposal } from './proposal.ts'

/** What a person adds to a proposal. */
interface ByHand {
  readonly ask: string
  readonly says: string
  readonly core: boolean
  readonly wrong: readonly { readonly value: string; readonly why: string }[]
  readonly saidBy?: string
}

/** The fact that a proposal and a person's words make, as it is written. `judgeOneFact` says whether the texts bear it out. */
export function factByHand(
  { source, type, value, unit, quote }: Proposal,
  { ask, says, core, wrong, saidBy }: ByHand,
  id: string,
) {
  return {
    id,
    ...(core ? { core } : {}),
    says,
    ask: [ask],
    type,
    ...(unit === undefined ? {} : { unit }),
    claims: [{ [source]: value, quote, ...(saidBy === undefined ? {} : { 'said by': saidBy }) }],
    ...(wrong.length === 0 ? {} : { distractors: wrong }),
  }
}
