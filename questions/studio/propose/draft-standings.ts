import type { Digest } from '../../facts/evidence.ts'
import { ledgerDigest } from '../../facts/stamp.ts'
import { prepare } from '../../facts/topic.ts'
import { checkPosted } from '../../facts/written/posted.ts'
import type { Standing } from '../../vocabulary.ts'
import type { WrittenFact } from '../../wire/written-topic.ts'
import type { TopicDraft } from '../draft.ts'
import { draftFields } from '../draft-fields.ts'

/** The standing of each fact beside the others; none where they make no ledger. */
export async function draftStandings(
  draft: TopicDraft,
  facts: readonly WrittenFact[],
  digest: Digest,
): Promise<ReadonlyMap<string, Standing>> {
  const { ledger, reprints } = await checkPosted(draftFields(draft, facts), digest)
  if (!ledger) return new Map()
  const topic = prepare({ ...ledger, stamp: { sha256: await ledgerDigest(ledger, digest), reprints: [...reprints] } })
  return new Map(topic.assessments.map(({ fact, standing }) => [fact.id, standing]))
}
