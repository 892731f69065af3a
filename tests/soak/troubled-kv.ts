import { below, type Random } from '../../questions/random.ts'
import type { MemoryKv } from '../support/worker/memory-kv.ts'
import type { VirtualTime } from './virtual-time.ts'

/** The share of writes that fail without having landed, and of those that fail though they have. */
const WRITE_FAILS = { before: 0.25, after: 0.15 } as const
const READ_FAILS = 0.05
/** Milliseconds that an operation takes, at most; one in fifty takes longer. */
const WAIT = { usual: 300, slow: 20_000, share: 0.02 } as const

/** A store that takes its time and fails; one that refuses every write while the day's are spent. */
export interface Trouble {
  readonly time: VirtualTime
  /** Whether the day's writes are spent. */
  readonly isSpent: () => boolean
  /** What is left to chance for one key. */
  readonly luckFor: (key: string, metadata: unknown) => Random
}

/** The same store, in trouble. */
export function troubledKv(kv: MemoryKv, { time, isSpent, luckFor }: Trouble): MemoryKv {
  const wait = (random: Random) => time.wait(below(random() < WAIT.share ? WAIT.slow : WAIT.usual, random))

  async function reading<T>(key: string, read: () => Promise<T>): Promise<T> {
    const random = luckFor(key, undefined)
    await wait(random)
    if (random() < READ_FAILS) throw new Error('KV GET failed: 500 Internal Server Error')
    return read()
  }
  async function writing(key: string, metadata: unknown, write: () => Promise<void>): Promise<void> {
    const random = luckFor(key, metadata)
    const luck = random()
    await wait(random)
    if (isSpent()) throw new Error('KV PUT failed: 429 Too Many Requests (10048)')
    if (luck < WRITE_FAILS.before) throw new Error('KV PUT failed: 500 Internal Server Error')
    await write()
    await wait(random)
    if (luck > 1 - WRITE_FAILS.after) throw new Error('KV PUT failed: 503 Service Unavailable')
  }

  return {
    ...kv,
    get: (key) => reading(key, () => kv.get(key)),
    put: (key, value, options) => writing(key, options?.metadata, () => kv.put(key, value, options)),
    delete: (key) => writing(key, undefined, () => kv.delete(key)),
    list: (options) => reading(options.prefix, () => kv.list(options)),
  }
}
