import { closedForAll } from '../../questions/attempts/lateness.ts'
import { done, type Outcome } from '../operations/outcome.ts'
import type { Resources } from '../operations/resources.ts'
import { review } from '../operations/review.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { proofToken } from '../tokens/tokens.ts'
import { gate } from './arrive.ts'
import { basis, inWords, type Visit } from './visit.ts'

/** The marked sheet of a proof. Where it cannot be shown, the proof comes back with the reason: nobody else has it. */
export async function readResult(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  fields: URLSearchParams,
): Promise<Outcome<Visit>> {
  const proof = (fields.get('proof') ?? '').trim()
  const { code } = published.quiz
  const reviewed = await review(resources, code, proof)
  if (reviewed.ok)
    return done({ state: { ...basis(published, embed, resources.now), step: 'result', ...reviewed.value } })
  const { reason } = reviewed
  const problem = inWords(reason, resources.words)
  const reading = await proofToken.read(resources.keyring, proof, resources.now)
  if (reason.is === 'sealed' && reading.ok) {
    const { late } = reading.claims
    const received = { received: true, late, closes: closedForAll(published.state) ?? '', proof } as const
    return done({
      state: { ...basis(published, embed, resources.now), step: 'received', received, problem },
      trouble: reason,
    })
  }
  return done({ state: { ...gate(resources, published, embed, ''), problem, proof }, trouble: reason })
}
