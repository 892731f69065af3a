/**
 * What a fault does to one operation: it fails before it is done, or after, when it has landed all the same; or the
 * day's writes are spent.
 */
export type Fault = 'before' | 'after' | 'spent' | undefined

interface Stored {
  readonly value: string
  readonly metadata: unknown
  /** Seconds since 1970. */
  readonly expiration: number | undefined
}

interface PutOptions {
  readonly expiration?: number
  readonly metadata?: unknown
}

export interface MemoryKv {
  /** How often each operation was asked for. */
  readonly counts: { get: number; put: number; list: number; delete: number }
  readonly data: Map<string, Stored>
  readonly get: (key: string) => Promise<unknown>
  readonly put: (key: string, value: string, options?: PutOptions) => Promise<void>
  readonly delete: (key: string) => Promise<void>
  readonly list: (options: { prefix: string; cursor?: string }) => Promise<unknown>
}

/** A KV namespace in memory that counts what is asked of it, in pages of 1,000 keys, and fails as it is told to. */
export function memoryKv(fault: (operation: 'get' | 'put' | 'list' | 'delete') => Fault = () => undefined): MemoryKv {
  const data = new Map<string, Stored>()
  const counts = { get: 0, put: 0, list: 0, delete: 0 }

  async function attempt<T>(operation: keyof typeof counts, act: () => T): Promise<T> {
    counts[operation] += 1
    const broken = fault(operation)
    if (broken === 'before') throw new Error('KV PUT failed: 500 Internal Server Error')
    if (broken === 'spent') throw new Error('KV PUT failed: 429 Too Many Requests (10048)')
    const result = act()
    if (broken === 'after') throw new Error('KV PUT failed: 503 Service Unavailable')
    return result
  }

  return {
    counts,
    data,
    get: (key) => attempt('get', () => JSON.parse(data.get(key)?.value ?? 'null')),
    put: (key, value, { expiration, metadata } = {}) =>
      attempt('put', () => {
        const json = metadata === undefined ? undefined : JSON.stringify(metadata)
        if (Buffer.byteLength(key) > 512 || Buffer.byteLength(json ?? '') > 1024) throw new Error('KV PUT failed: 413')
        if (expiration === undefined || expiration < Date.now() / 1000 + 60) throw new Error('KV PUT failed: 400')
        data.set(key, { value, metadata: json === undefined ? null : JSON.parse(json), expiration })
      }),
    delete: (key) => attempt('delete', () => void data.delete(key)),
    list: ({ prefix, cursor = '0' }) =>
      attempt('list', () => {
        const names = [...data.keys()].filter((name) => name.startsWith(prefix)).sort()
        const start = Number(cursor)
        const keys = names.slice(start, start + 1000).map((name) => ({ name, metadata: data.get(name)?.metadata }))
        const complete = start + 1000 >= names.length
        return { keys, list_complete: complete, ...(complete ? {} : { cursor: String(start + 1000) }) }
      }),
  }
}
