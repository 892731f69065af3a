import { below, type Random } from '../../questions/random.ts'
import type { VirtualTime } from './virtual-time.ts'

/*
 * Workers KV as Cloudflare describes it, at its worst: several locations, each of which sees a write when it does;
 * answers that are kept, the one that a key is not there as well; one write a second for each key; writes that fail
 * before, after, or long before they land.
 */

/** Milliseconds until a write is seen elsewhere, at most; nearly all are sooner. */
export const LAST_SEEN = 600_000
/** Milliseconds until a write that failed can still land. */
const LAST_LANDING = 60_000
const SLOWEST = 3_000
const WRITE_PAUSE = 1_000
/** Of one page of a list; a thousand at Cloudflare. */
const PAGE = 3

/** The share of operations that fail, and how. */
const READ_FAILS = 0.05
const WRITE_FAILS = { before: 0.2, later: 0.05, after: 0.15 } as const

interface Version {
  /** Absent: deleted. */
  readonly value?: string
  readonly metadata: unknown
  /** Milliseconds since 1970. */
  readonly expires: number
  /** When each location begins to see it. */
  readonly seen: readonly number[]
}

interface PutOptions {
  readonly expiration?: number
  readonly metadata?: unknown
}

/** What one location is to a Worker there. */
export interface Namespace {
  readonly get: (key: string, options: { readonly cacheTtl?: number }) => Promise<unknown>
  readonly put: (key: string, value: string, options?: PutOptions) => Promise<void>
  readonly delete: (key: string) => Promise<void>
  readonly list: (options: { readonly prefix: string; readonly cursor?: string }) => Promise<unknown>
}

/** What has landed of the writes to a namespace, and what each location sees of it by now. */
function landings(locations: number, random: Random, time: VirtualTime) {
  /** Of each key, in the order in which they landed: the last one wins. */
  const versions = new Map<string, Version[]>()
  const written = new Map<string, number>()
  return {
    land: (key: string, from: number, version: Omit<Version, 'seen'>) => {
      const seen = Array.from({ length: locations }, (_, to) => time.now() + delay(random, from === to))
      const all = versions.get(key) ?? []
      versions.set(key, [...all, { ...version, seen }])
      written.set(key, time.now())
    },
    lastOf: (key: string): number => written.get(key) ?? 0,
    keys: (): readonly string[] => [...versions.keys()],
    seenBy: (location: number, key: string): Version | undefined => {
      const version = versions.get(key)?.findLast(({ seen }) => (seen[location] ?? 0) <= time.now())
      return version?.value === undefined || version.expires <= time.now() ? undefined : version
    },
  }
}

/** A namespace, as seen from each of its locations. */
export function modelKv(locations: number, random: Random, time: VirtualTime): readonly Namespace[] {
  const landed = landings(locations, random, time)
  const write = async (location: number, key: string, version: Omit<Version, 'seen'>) => {
    const luck = random()
    await time.wait(below(SLOWEST, random))
    if (luck < WRITE_FAILS.before || time.now() - landed.lastOf(key) < WRITE_PAUSE)
      throw new Error('KV PUT failed: 429 Too Many Requests')
    if (luck < WRITE_FAILS.before + WRITE_FAILS.later) {
      setTimeout(() => landed.land(key, location, version), below(LAST_LANDING, random))
      throw new Error('KV PUT failed: 500 Internal Server Error')
    }
    landed.land(key, location, version)
    await time.wait(below(SLOWEST, random))
    if (luck > 1 - WRITE_FAILS.after) throw new Error('KV PUT failed: 503 Service Unavailable')
  }
  const reach = async () => {
    await time.wait(below(SLOWEST, random))
    if (random() < READ_FAILS) throw new Error('KV GET failed: 500 Internal Server Error')
  }

  return Array.from({ length: locations }, (_, location) => {
    const kept = new Map<string, { readonly until: number; readonly value: string | undefined }>()
    return {
      get: async (key, { cacheTtl = 60 }) => {
        await reach()
        const remembered = kept.get(key)
        const isFresh = remembered !== undefined && time.now() < remembered.until
        const value = isFresh ? remembered.value : landed.seenBy(location, key)?.value
        if (!isFresh) kept.set(key, { until: time.now() + 1000 * cacheTtl, value })
        return value === undefined ? null : JSON.parse(value)
      },
      put: (key, value, { expiration = 0, metadata } = {}) => {
        if (1000 * expiration < time.now() + 60_000) throw new Error('KV PUT failed: 400 Invalid expiration')
        return write(location, key, { value, metadata, expires: 1000 * expiration })
      },
      delete: (key) => write(location, key, { metadata: undefined, expires: Number.POSITIVE_INFINITY }),
      list: async ({ prefix, cursor = '' }) => {
        await reach()
        const names = landed
          .keys()
          .filter((name) => name.startsWith(prefix) && name > cursor)
          .toSorted()
        const there = names.flatMap((name) => {
          const version = landed.seenBy(location, name)
          return version ? [{ name, metadata: version.metadata }] : []
        })
        return firstPage(there)
      },
    }
  })
}

/** As much of a list as is answered at once. */
function firstPage(there: readonly { readonly name: string; readonly metadata: unknown }[]) {
  const keys = there.slice(0, PAGE)
  if (there.length <= PAGE) return { keys, list_complete: true }
  return { keys, list_complete: false, cursor: keys.at(-1)?.name }
}

/** Mostly a moment, at times a minute, rarely ten. */
function delay(random: Random, isHere: boolean): number {
  const luck = random()
  const most = isHere && luck < 0.9 ? 0 : luck < 0.5 ? 5_000 : luck < 0.95 ? 60_000 : LAST_SEEN
  return below(most + 1, random)
}
