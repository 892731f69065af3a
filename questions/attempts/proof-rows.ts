import type { Desk, DeskAttempt } from '../wire/desk.ts'
import type { ProofReading } from '../wire/proof-reading.ts'
import { plainName } from './same-names.ts'

/**
 * What a proof comes to at a desk; `other-sheet`: the attempt was handed in several times, and another sheet counts.
 */
export type ProofState = 'counts' | 'other-sheet' | 'name-differs' | 'not-found' | 'other-quiz' | 'not-genuine'

/** One proof of a class beside the desk: the score is the desk's, never the proof's. */
export interface ProofRow {
  readonly state: ProofState
  /** Absent where the proof is not genuine. */
  readonly reading?: ProofReading
  /** Absent where the desk has no such attempt. */
  readonly attempt?: DeskAttempt
}

/** A signed text, as it stands alone or in a link: its last part is 32 bytes in base64url. */
const PROOF = /eyJ[\w-]+\.[\w-]+\.[\w-]{43}/g

/**
 * The proofs in whatever was pasted: links, lines, a whole mail; lines that a mail has broken are joined. Each once, in
 * order.
 */
export function proofsIn(text: string): readonly string[] {
  return [...new Set(text.replace(/\s+/g, '').match(PROOF) ?? [])]
}

/** @param reading What a genuine proof says; absent where it is none. */
export function proofRow(
  reading: ProofReading | undefined,
  { code, attempts }: Pick<Desk, 'code' | 'attempts'>,
): ProofRow {
  if (reading === undefined) return { state: 'not-genuine' }
  if (reading.quiz !== code) return { state: 'other-quiz', reading }
  const attempt = attempts.find(({ id, seat }) =>
    reading.seat === undefined ? id === reading.attempt : seat === reading.seat,
  )
  if (attempt === undefined) return { state: 'not-found', reading }
  return { state: stateOf(reading, attempt), reading, attempt }
}

function stateOf({ sheet, name = '' }: ProofReading, attempt: DeskAttempt): ProofState {
  if (!attempt.digest.startsWith(sheet)) return 'other-sheet'
  return plainName(name) === plainName(attempt.name ?? '') ? 'counts' : 'name-differs'
}
