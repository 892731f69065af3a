import { closedForAll } from '../../questions/attempts/lateness.ts'
import { done, type Outcome } from '../operations/outcome.ts'
import type { Resources } from '../operations/resources.ts'
import { review } from '../operations/review.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { receiptToken } from '../tokens/tokens.ts'
import { gate } from './arrive.ts'
import { basis, inWords, type Visit } from './visit.ts'

/** The marked sheet of a receipt. Where it cannot be shown, the receipt comes back with the reason: nobody else has it. */
export async function readResult(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  fields: URLSearchParams,
): Promise<Outcome<Visit>> {
  const receipt = (fields.get('receipt') ?? '').trim()
  const { code } = published.quiz
  const reviewed = await review(resources, code, receipt)
  if (reviewed.ok)
    return done({ state: { ...basis(published, embed, resources.now), step: 'result', ...reviewed.value } })
  const { reason } = reviewed
  const problem = inWords(reason, resources.words)
  const reading = await receiptToken.read(resources.keyring, receipt, resources.now)
  if (reason.is === 'sealed' && reading.ok) {
    const { late } = reading.claims
    const received = { received: true, late, closes: closedForAll(published.state) ?? '', receipt } as const
    return done({
      state: { ...basis(published, embed, resources.now), step: 'received', received, problem },
      trouble: reason,
    })
  }
  return done({ state: { ...gate(resources, published, embed, ''), problem, receipt }, trouble: reason })
}
