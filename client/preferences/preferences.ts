import type { TextStorage } from '../safe-storage.ts'
import { LANGUAGES } from '../words/languages.ts'

/** What can be chosen of how a page reads; the first of each is usual and needs no choice. */
export const CHOICES = {
  size: ['usual', 'large', 'larger', 'largest'],
  spacing: ['usual', 'wide', 'wider'],
  theme: ['device', 'light', 'dark', 'contrast'],
  motion: ['usual', 'still'],
} as const

type Choice = keyof typeof CHOICES
type Chosen = { readonly [C in Choice]: (typeof CHOICES)[C][number] }

/** How a student likes to read, on every quiz; what is absent is as usual. */
export type Preferences = Partial<Chosen> & { readonly language?: keyof typeof LANGUAGES }

/** Where a device keeps them. */
const PREFERENCES_KEY = 'footnote:reading'

const allowed: Readonly<Record<keyof Preferences, readonly string[]>> = { ...CHOICES, language: Object.keys(LANGUAGES) }

/** Reads what an earlier page kept; what is not one of the choices is as if it were not there. */
export function readPreferences(storage: Pick<TextStorage, 'getItem'>): Preferences {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PREFERENCES_KEY) ?? '{}')
    const entries = Object.entries(kept ?? {}).filter(
      ([name, value]) => isAllowed(name) && allowed[name].includes(value),
    )
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

const isAllowed = (name: string): name is keyof Preferences => Object.hasOwn(allowed, name)

export function keepPreferences(storage: TextStorage, preferences: Preferences): void {
  storage.setItem(PREFERENCES_KEY, JSON.stringify(preferences))
}
