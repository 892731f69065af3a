import type { Reply, Trouble } from '../reply.ts'

/** Milliseconds: the first pause, and the longest. */
const FIRST = 2_000
const LONGEST = 60_000

interface Delivery<T> {
  readonly send: () => Promise<Reply<T>>
  /** Resolves after that many milliseconds, or sooner when trying again is worth it. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Told each time it has to wait. */
  readonly delayed: (trouble: Trouble) => void
  /** In [0, 1). */
  readonly random: () => number
}

/** Repeats a request until it is acknowledged or refused for good, however long that takes. */
export async function deliver<T>({ send, pause, delayed, random }: Delivery<T>): Promise<Reply<T>> {
  for (let tries = 0; ; tries += 1) {
    const reply = await send()
    if (reply.ok || isFinal(reply.trouble)) return reply
    delayed(reply.trouble)
    await pause(pauseAfter(tries, reply.trouble.after ?? 0, random()))
  }
}

/** Of what the server refuses, a quiz that it has not got may be one that has not reached this place yet. */
const isFinal = ({ kind, is }: Trouble): boolean => kind === 'refused' && is !== 'missing'

/**
 * How long to wait after `tries` failures, in milliseconds: doubling, never sooner than the server asked, spread by
 * half so that a class does not come back in one moment.
 */
export function pauseAfter(tries: number, asked: number, random: number): number {
  const backoff = Math.min(LONGEST, FIRST * 2 ** Math.min(tries, 10))
  return Math.max(backoff, asked * 1_000) * (1 + random / 2)
}
