import type { SafeStorage } from '../../safe-storage.ts'

/** Whose private links this tab has made and nobody has taken yet; the links themselves are not in it. */
export interface UntakenLinks {
  readonly has: (code: string) => boolean
  readonly add: (code: string) => void
  readonly remove: (code: string) => void
}

export function untakenLinks(storage: SafeStorage): UntakenLinks {
  const nameOf = (code: string) => `footnote:untaken:${code}`
  return {
    has: (code) => storage.getItem(nameOf(code)) !== null,
    add: (code) => void storage.setItem(nameOf(code), '1'),
    remove: (code) => storage.removeItem(nameOf(code)),
  }
}
