import { ledgerDigest } from '../../questions/facts/stamp.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import { verifyLedger } from '../../questions/facts/verify.ts'
import { type LedgerProblem, parseLedger } from '../../questions/ledger.ts'
import { MOST_ERRORS } from '../limits.ts'
import { sha256 } from '../tokens/digests.ts'
import { cleanLedger } from './clean-ledger.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** The topic of a teacher's own ledger, once everything in it is verified against the texts that it keeps. Its own stamp counts for nothing. */
export async function ownTopic(input: unknown): Promise<Outcome<Topic>> {
  const clean = cleanLedger(input)
  if (!clean.ok) return clean
  const parsed = parseLedger(clean.value)
  if (!parsed.ok) return refusedFor(parsed.problems)
  const { ledger } = parsed
  const { problems, unchecked, reprints } = await verifyLedger(ledger, new Map(), sha256)
  const textless = unchecked.map((source) => ({
    path: `sources[${ledger.sources.indexOf(source)}].text`,
    message: `"${source.label}" cannot be verified without its text.`,
  }))
  if (problems.length + textless.length > 0) return refusedFor([...problems, ...textless])
  const stamp = { sha256: await ledgerDigest(ledger, sha256), reprints: [...reprints] }
  return done(prepare({ ...ledger, stamp }))
}

function refusedFor(problems: readonly LedgerProblem[]): Outcome<Topic> {
  return refused({
    is: 'invalid',
    errors: problems
      .slice(0, MOST_ERRORS)
      .map(({ path, message }) => ({ path: path === '' ? 'ledger' : `ledger.${path}`, message })),
  })
}
