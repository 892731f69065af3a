import type { MemoryKv } from './memory-kv.ts'

/** Changes one record of a store, as no request could. */
export function alter(kv: MemoryKv, key: string, part: Readonly<Record<string, unknown>>): void {
  const stored = kv.data.get(key)
  if (!stored) throw new Error(`There is no ${key}.`)
  kv.data.set(key, { ...stored, value: JSON.stringify({ ...JSON.parse(stored.value), ...part }) })
}
