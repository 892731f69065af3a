import type { Responses } from '../../questions/wire/attempt.ts'
import { type AttemptClaims, progressToken } from '../tokens/tokens.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** The answers that a page without scripts brings back. They are signed: what was answered once cannot be edited. */
export async function readProgress(
  { keyring, now }: Resources,
  { code, attempt }: AttemptClaims,
  token: string | undefined,
): Promise<Outcome<Responses>> {
  if (token === undefined) return done({})
  const reading = await progressToken.read(keyring, token, now)
  if (!reading.ok) return refused({ is: reading.reason })
  const { claims } = reading
  return claims.code === code && claims.attempt === attempt ? done(claims.responses) : refused({ is: 'forged' })
}

export function signProgress(
  { keyring }: Resources,
  { code, attempt }: AttemptClaims,
  responses: Responses,
): Promise<string> {
  return progressToken.sign(keyring, { code, attempt, responses: { ...responses } })
}
