import { supportOf } from '../../../questions/facts/support.ts'
import { prepare, type Topic } from '../../../questions/facts/topic.ts'
import type { Ledger } from '../../../questions/ledger.ts'
import { own } from './claims.ts'
import { ledgerOf, type Says } from './topic-of.ts'

type Facts = Parameters<typeof ledgerOf>[0]
type Claims = readonly Says[]

export interface Besides {
  /** What the fact has but its claims. */
  readonly fact?: Partial<Omit<Facts[string], 'claims'>>
  readonly others?: Facts
  readonly ledger?: Parameters<typeof ledgerOf>[1]
  /** Who published a source, by its id. */
  readonly publishers?: Readonly<Record<string, string>>
}

/** The topic whose first fact these claims answer. The Gazette is one of its sources and speaks of something else. */
export async function topicOf(claims: Claims, { fact, others, ledger, publishers = {} }: Besides = {}): Promise<Topic> {
  const made = await ledgerOf(
    { lorries: { ...fact, claims }, ...others, boats: { claims: [own('gazette', 3)] } },
    ledger,
  )
  const published = ({ id }: Ledger['sources'][number]) => (publishers[id] ? { publisher: publishers[id] } : {})
  // Of texts in files their author was asked what they say nothing of.
  const filed = (source: Ledger['sources'][number]) => ({ ...source, file: `${source.id}.txt`, ...published(source) })
  return prepare({ ...made, sources: made.sources.map(filed) })
}

/** How the value of that fact rests. */
export async function support(claims: Claims, besides?: Besides): Promise<string> {
  const topic = await topicOf(claims, besides)
  const [assessment] = topic.assessments
  return assessment ? supportOf(assessment, topic) : 'There is no fact.'
}
