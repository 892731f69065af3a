import { safeStorage } from '../safe-storage.ts'
import { parseLanguage } from '../words/languages.ts'
import { applyPreferences } from './apply-preferences.ts'
import { keepPreferences, readPreferences } from './preferences.ts'

/**
 * Puts a page of the site into the looks and the language that this device remembers, and remembers the language of a
 * link that is followed. An address that asks for a language has it. Where nothing may be kept, nothing happens.
 */
export function readAsRemembered(): void {
  const storage = safeStorage(() => localStorage)
  const preferences = readPreferences(storage)
  applyPreferences(document.documentElement, preferences)
  const isChosen = new URLSearchParams(location.search).has('lang')
  const other = isChosen ? null : document.querySelector<HTMLAnchorElement>(`footer a[lang="${preferences.language}"]`)
  // In place of this page, with its fragment: that may hold what no server is sent.
  if (other) location.replace(new URL(location.hash, other.href))
  document.querySelector('footer')?.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[lang]') : null
    const language = parseLanguage(link?.lang ?? '')
    if (language) keepPreferences(storage, { ...preferences, language })
  })
}
