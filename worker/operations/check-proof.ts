import { present } from '../../questions/wire/present.ts'
import type { ProofReading } from '../../questions/wire/proof-reading.ts'
import { seatOf } from '../tokens/codes.ts'
import { proofToken } from '../tokens/tokens.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** Of a digest: enough to tell the sheets of one attempt apart. */
const SHEET_CHARACTERS = 6

/** What a genuine proof says. It stays genuine when the quiz is gone. */
export async function checkProof({ keyring, now }: Resources, proof: string): Promise<Outcome<ProofReading>> {
  const reading = await proofToken.read(keyring, proof.trim(), now)
  if (!reading.ok) return refused({ is: reading.reason })
  const { code, title, attempt, submitted, digest, items, late, brought, name, score, max } = reading.claims
  const seat = seatOf(attempt)
  return done({
    quiz: code,
    attempt,
    title,
    submitted: new Date(submitted).toISOString(),
    items,
    late,
    sheet: digest.slice(0, SHEET_CHARACTERS),
    ...(brought === undefined ? {} : { brought: new Date(brought).toISOString() }),
    ...present({ name, seat, score, max }),
  })
}
