import { setImmediate as turn } from 'node:timers/promises'
import type { Random } from '../../questions/random.ts'

/** Time that passes at once: whoever waits is woken in order, as soon as nothing else is left to do. */
export interface VirtualTime extends Disposable {
  /** Milliseconds since 1970; what `Date.now` says meanwhile. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Lets time pass until this is settled. */
  readonly until: <T>(work: Promise<T>) => Promise<T>
}

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

/** Turns of Node's loop in which nothing happens and nobody sleeps. */
const MOST_IDLE = 100_000

/**
 * Stands in for `setTimeout`, `Date.now` and `Math.random` until it is disposed of. Digests and signatures are made on
 * other threads; time stands still for them, so that the same seed brings the same order of events.
 */
export function virtualTime(start: number, random: Random): VirtualTime {
  const real = { setTimeout: globalThis.setTimeout, now: Date.now, random: Math.random }
  const digests = countDigests()
  const sleepers: Sleeper[] = []
  let now = start

  const sleep = (wake: () => void, milliseconds: number) => {
    const at = now + Math.ceil(milliseconds)
    // Sorted, the earliest last; of one time, the first comes first.
    let place = sleepers.length
    while (place > 0 && (sleepers[place - 1]?.at ?? 0) <= at) place -= 1
    sleepers.splice(place, 0, { at, wake })
  }
  Object.assign(globalThis, { setTimeout: (wake: () => void, milliseconds = 0) => sleep(wake, milliseconds) })
  Object.assign(Date, { now: () => now })
  Object.assign(Math, { random })

  return {
    now: () => now,
    wait: (milliseconds) => new Promise((wake) => sleep(wake, milliseconds)),
    until: async (work) => {
      let isSettled = false
      const settle = () => {
        isSettled = true
      }
      work.then(settle, settle)
      for (let idle = 0; !isSettled; idle += 1) {
        await turn()
        if (isSettled || digests.busy() > 0) continue
        const next = sleepers.pop()
        if (!next && idle > MOST_IDLE) throw new Error('Somebody waits for what does not come.')
        if (!next) continue
        idle = 0
        now = Math.max(now, next.at)
        next.wake()
      }
      return work
    },
    [Symbol.dispose]: () => {
      Object.assign(globalThis, { setTimeout: real.setTimeout })
      Object.assign(Date, { now: real.now })
      Object.assign(Math, { random: real.random })
      digests[Symbol.dispose]()
    },
  }
}

/** How many digests and signatures are being made. */
function countDigests(): Disposable & { readonly busy: () => number } {
  const { prototype } = SubtleCrypto
  const names = ['digest', 'sign', 'verify', 'importKey', 'deriveBits'] as const
  const real = names.map((name) => [name, prototype[name]] as const)
  let busy = 0
  for (const [name, method] of real) {
    const counted = async function (this: SubtleCrypto, ...given: readonly unknown[]) {
      busy += 1
      try {
        return await Reflect.apply(method, this, given)
      } finally {
        busy -= 1
      }
    }
    Object.assign(prototype, { [name]: counted })
  }
  return { busy: () => busy, [Symbol.dispose]: () => void Object.assign(prototype, Object.fromEntries(real)) }
}
