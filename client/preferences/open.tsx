import { render } from 'preact'
import type { TextStorage } from '../safe-storage.ts'
import type { Language } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import { applyPreferences } from './apply-preferences.ts'
import { Menu } from './menu.tsx'
import { keepPreferences, type Preferences, readPreferences } from './preferences.ts'
import { readingAloud } from './reading-aloud.ts'
import { MENU_RULES } from './rules.ts'

interface ReadingOptions {
  /** The element that holds the quiz. */
  readonly quiz: HTMLElement
  readonly storage: TextStorage
  /** What the student has in hand: the page reads on aloud as long as it is the same. */
  readonly place: () => string
  readonly words: () => Learning
  readonly language: () => Language
  /** The language is one that the address asks for. */
  readonly isChosen: boolean
  /** Turns the page into another language. */
  readonly speak: (language: Language) => Promise<void>
}

/** Puts the menu on a student's page, and the page into the looks and the language that this device remembers. */
export function openReading({ quiz, storage, place, words, language, isChosen, speak }: ReadingOptions): {
  /** Turns the page into a language, and remembers it. */
  readonly turnTo: (language: Language) => void
} {
  const { documentElement } = document
  let preferences = readPreferences(storage)
  const { holder, header } = menuPlace(quiz)
  const { isReading, listen, stop } = readingAloud(quiz, place, refresh)

  function refresh(): void {
    render(
      <Menu
        words={words()}
        language={language()}
        preferences={preferences}
        isReading={isReading()}
        listen={listen}
        prefer={prefer}
        speak={turnTo}
      />,
      holder,
    )
  }

  function prefer(part: Preferences): void {
    preferences = { ...preferences, ...part }
    keepPreferences(storage, preferences)
    applyPreferences(documentElement, preferences)
    refresh()
  }

  function turnTo(to: Language): void {
    stop()
    // Where its words cannot be loaded the page stays as it is.
    speak(to).then(() => prefer({ language: to }), refresh)
  }

  if (header) foldOutside(holder)

  applyPreferences(documentElement, preferences)
  refresh()
  if (!isChosen && preferences.language !== undefined && preferences.language !== language())
    turnTo(preferences.language)
  return { turnTo }
}

/** Makes the element that holds the menu: in the page's header, or below a quiz in a frame, which has none. */
function menuPlace(quiz: HTMLElement): { readonly holder: HTMLElement; readonly header: Element | null } {
  const header = document.querySelector('header.site')
  // All content stands in a landmark.
  const holder = document.createElement(header ? 'div' : 'footer')
  holder.className = 'reading'
  if (header) header.append(holder)
  else quiz.after(holder)
  const [sheet] = document.styleSheets
  for (const rule of MENU_RULES) sheet?.insertRule(rule, sheet.cssRules.length)
  return { holder, header }
}

/** Folds the menu when something else is pressed or gets the focus: over the page it would hide that. */
function foldOutside(holder: HTMLElement): void {
  for (const event of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      const details = holder.querySelector('details')
      if (details?.open && target instanceof Node && !holder.contains(target)) details.open = false
    })
  }
}
