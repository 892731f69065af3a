import { type CountedAttempt, countAttempts } from '../../questions/attempts/counted-attempts.ts'
import { drawForm, payloadOf } from '../../questions/quiz/form.ts'
import { judge } from '../../questions/quiz/marking.ts'
import { given } from '../../questions/quiz/responses.ts'
import type { Sheet } from '../../questions/wire/attempt.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import { present } from '../../questions/wire/present.ts'
import { SECOND } from '../limits.ts'
import { parseCode, startOf } from '../tokens/codes.ts'
import { type ProofClaims, proofToken } from '../tokens/tokens.ts'
import { openProof } from './open-proof.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** A marked sheet, with the items it marks. */
interface Reviewed {
  readonly items: readonly WireItem[]
  readonly sheet: Sheet
}

/**
 * The sheet of an attempt as it counts, for the holder of its proof; of a `closed` quiz once nothing that arrives is on
 * time any more.
 *
 * Items and options stand as in the quiz, not as on the form: that needs no secret that may have been replaced since.
 */
export async function review(resources: Resources, code: string, proof: string): Promise<Outcome<Reviewed>> {
  const { scores, keyring, limiters } = resources
  if (!(await limiters.review(parseCode(code) ?? ''))) return refused({ is: 'too-many' })
  const known = await openProof(resources, code, proof)
  if (!known.ok) return known
  const { quiz, state, claims } = known.value
  const [attempt] = countAttempts(await scores.ofAttempt(quiz.code, claims.attempt), quiz, state)
  // A seat that was taken again has another attempt: not the one of a proof from before.
  const isAnother = attempt?.seat && attempt.seat.start > claims.submitted
  if (!attempt || isAnother) return refused({ is: 'missing', what: 'attempt' })
  const { score, max, late, responses } = attempt
  const whole = drawForm({ ...quiz, settings: { ...quiz.settings, shuffle: false } }, () => 0)
  const form = whole.filter(({ index }) => responses[index] !== false)
  const sheet: Sheet = {
    score,
    max,
    late,
    items: form.map((shown) => judge(shown, given(responses[shown.index]), state.rulings)),
    proof: await proofToken.sign(keyring, { ...proofOf(claims, attempt), late, score, max }),
  }
  return done({ items: form.map(payloadOf), sheet })
}

/** What the proof of the sheet that counts says, from the proof of any sheet of its attempt. */
function proofOf({ brought, ...claims }: ProofClaims, { attempt, sheets: [sheet] }: CountedAttempt): ProofClaims {
  if (!sheet || sheet.digest === claims.digest) return { ...claims, ...present({ brought }) }
  const begun = sheet.begun ?? startOf(attempt) ?? 0
  const { digest, seconds, broughtAt } = sheet
  return {
    ...claims,
    digest,
    submitted: begun + seconds * SECOND,
    ...present({ brought: broughtAt }),
  }
}
