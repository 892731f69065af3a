import { independenceGroups } from '../../questions/facts/standing.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { MOST_ERRORS } from '../limits.ts'
import { cleanLedger } from './clean-ledger.ts'
import { done, type Outcome, refused } from './outcome.ts'

/**
 * The topic of a teacher's own facts, once everything in them is verified against the texts that are posted with them.
 */
export async function ownTopic(input: unknown): Promise<Outcome<Topic>> {
  const clean = cleanLedger(input)
  if (!clean.ok) return clean
  const { ledger, problems, reprints } = await checkPosted(clean.value)
  if (!ledger) {
    const errors = problems
      .slice(0, MOST_ERRORS)
      .map(({ path, message }) => ({ path: path === '' ? 'ledger' : `ledger.${path}`, message }))
    return refused({ is: 'invalid', errors })
  }
  return done(prepare(ledger, independenceGroups(ledger, reprints)))
}
