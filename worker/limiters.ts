import type { Environment } from './environment.ts'
import { ATTEMPT_WEIGHT, CHECKING_WEIGHT } from './limits.ts'

/** What keeps floods away. Nothing is read or written for it. */
export interface Limiters {
  /** Whether one more submission may come: of this quiz from this network, and of this attempt. */
  readonly submission: (code: string, attempt: string) => Promise<boolean>
  /** Whether one more challenge may come: of this attempt, and of this quiz from this network. Counted apart, so that it keeps no submission away. */
  readonly challenge: (code: string, attempt: string) => Promise<boolean>
  /** Whether this network may have one more item checked. */
  readonly checking: () => Promise<boolean>
  /** Whether this network may publish one more quiz. */
  readonly publishing: () => Promise<boolean>
}

export function limitersFor(
  { LIMITER_SUBMIT, LIMITER_CHALLENGE, LIMITER_PUBLISH }: Environment,
  request: Request,
): Limiters {
  const network = networkOf(request.headers.get('CF-Connecting-IP'))
  return {
    submission: async (code, attempt) =>
      (await admits(LIMITER_SUBMIT, { key: `attempt ${code} ${attempt}`, delta: ATTEMPT_WEIGHT })) &&
      (await admits(LIMITER_SUBMIT, { key: `network ${code} ${network}` })),
    challenge: async (code, attempt) =>
      (await admits(LIMITER_CHALLENGE, { key: `attempt ${code} ${attempt}` })) &&
      (await admits(LIMITER_CHALLENGE, { key: `network ${code} ${network}` })),
    checking: () => admits(LIMITER_SUBMIT, { key: `checking ${network}`, delta: CHECKING_WEIGHT }),
    publishing: () => admits(LIMITER_PUBLISH, { key: `network ${network}` }),
  }
}

/** An address is used in memory for this and is neither stored nor logged; of IPv6, the half that names a household. */
function networkOf(address: string | null): string {
  if (address === null) return 'unknown'
  return address.includes(':') ? (address.split('::', 1)[0] ?? '').split(':').slice(0, 4).join(':') : address
}

/** A limiter that does not answer must not cost a student a score. */
async function admits(limiter: RateLimit, options: RateLimitOptions): Promise<boolean> {
  try {
    return (await limiter.limit(options)).success
  } catch {
    return true
  }
}
