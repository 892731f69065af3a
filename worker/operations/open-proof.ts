import { isTold, toldFrom } from '../../questions/attempts/lateness.ts'
import { present } from '../../questions/wire/present.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { parseCode } from '../tokens/codes.ts'
import { type ProofClaims, proofToken } from '../tokens/tokens.ts'
import { readAttempt } from './attempt.ts'
import { find } from './find-quiz.ts'
import { done, type Outcome, type Refused, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

interface Known extends PublishedQuiz {
  readonly claims: ProofClaims
}

/** Reads a proof. It has to be of the quiz it is used with; nothing is read from a store. */
export async function readProof(
  { keyring, now }: Resources,
  code: string,
  proof: string,
): Promise<Outcome<ProofClaims>> {
  const reading = await proofToken.read(keyring, proof.trim(), now)
  if (!reading.ok) return refused({ is: reading.reason })
  return reading.claims.code === parseCode(code) ? done(reading.claims) : refused({ is: 'forged' })
}

/**
 * A proof with its quiz, for a student who may know the answers by now: with `closed`, once nothing that arrives is on
 * time.
 */
export async function openProof(resources: Resources, code: string, proof: string): Promise<Outcome<Known>> {
  const read = await readProof(resources, code, proof)
  if (!read.ok) return read
  const found = await find(resources, code)
  if (!found.ok) return found
  return sealed(found.value, resources.now) ?? done({ ...found.value, claims: read.value })
}

/**
 * The quiz, for who may know its answers: by a proof, as `openProof` has it, or by the token of a preview, whatever the
 * time.
 */
export async function openAnswers(resources: Resources, code: string, proof: string): Promise<Outcome<PublishedQuiz>> {
  const attempt = await readAttempt(resources, code, proof)
  return attempt.ok && attempt.value.claims.preview ? find(resources, code) : openProof(resources, code, proof)
}

/**
 * Why nothing may be told of the answers yet; `undefined` where it may. A seat with a later hour keeps them from
 * everybody.
 */
export function sealed({ quiz, state }: PublishedQuiz, now: number): Refused | undefined {
  if (quiz.settings.feedback !== 'closed' || isTold(state, now)) return undefined
  return refused({ is: 'sealed', ...present({ until: toldFrom(state) }) })
}
