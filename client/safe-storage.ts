/** Keeps one text per key, as localStorage does. */
export interface TextStorage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
  readonly removeItem: (key: string) => void
}

/** A text that was set is there for as long as the page lives at least. */
export interface SafeStorage extends TextStorage {
  /** @returns Whether the browser keeps it beyond that. */
  readonly setItem: (key: string, text: string) => boolean
}

/**
 * A storage that never throws: what the browser refuses to keep is kept in memory, for as long as the page lives.
 *
 * @param open Gives the browser's storage. In a frame, with cookies blocked or in private windows, this or any call on
 * it may throw.
 */
export function safeStorage(open: () => TextStorage): SafeStorage {
  const memory = new Map<string, string>()
  return {
    getItem: (key) => memory.get(key) ?? attempt(() => open().getItem(key)) ?? null,
    setItem: (key, text) => {
      const lasts = attempt(() => {
        open().setItem(key, text)
        return true
      })
      if (lasts) memory.delete(key)
      else memory.set(key, text)
      return lasts ?? false
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
