/** Keeps one text per key, as localStorage does. */
export interface TextStorage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
}

/**
 * A storage that never throws: what the browser refuses to keep is kept in memory, for as long as the page lives.
 *
 * @param open Gives the browser's storage. In a frame, with cookies blocked or in private windows, this or any call on
 * it may throw.
 */
export function safeStorage(open: () => TextStorage): TextStorage {
  const memory = new Map<string, string>()
  return {
    getItem: (key) => memory.get(key) ?? attempt(() => open().getItem(key)) ?? null,
    setItem: (key, text) => {
      const kept = attempt(() => {
        open().setItem(key, text)
        return true
      })
      if (kept) memory.delete(key)
      else memory.set(key, text)
    },
    removeItem: (key) => {
      memory.delete(key)
      attempt(() => open().removeItem(key))
    },
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
