import { render } from 'preact'
import type { TextStorage } from '../safe-storage.ts'
import type { Language } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import { applyPreferences } from './apply-preferences.ts'
import { Menu } from './menu.tsx'
import { partInHand, passagesIn } from './passages.ts'
import { keepPreferences, type Preferences, readPreferences } from './preferences.ts'
import { MENU_RULES } from './rules.ts'
import { voiceOf } from './voice.ts'

export interface ReadingOptions {
  /** The element that holds the quiz. */
  readonly quiz: HTMLElement
  readonly storage: TextStorage
  readonly words: () => Learning
  readonly language: () => Language
  /** The language is one that the address asks for. */
  readonly isChosen: boolean
  /** Turns the page into another language. */
  readonly speak: (language: Language) => Promise<void>
}

/** Puts the menu on a student's page, and the page into the looks and the language that this device remembers. */
export function openReading({ quiz, storage, words, language, isChosen, speak }: ReadingOptions): {
  /** Turns the page into a language, and remembers it. */
  readonly turnTo: (language: Language) => void
} {
  const { documentElement, styleSheets } = document
  let preferences = readPreferences(storage)
  let touched: Element | null = null
  let place = ''
  let isReading = false
  const voice = voiceOf(window)
  const header = document.querySelector('header.site')
  // A frame has no header; all content stands in a landmark.
  const holder = document.createElement(header ? 'div' : 'footer')
  holder.className = 'reading'
  if (header) header.append(holder)
  else quiz.after(holder)
  const [sheet] = styleSheets
  for (const rule of MENU_RULES) sheet?.insertRule(rule, sheet.cssRules.length)

  function refresh(): void {
    render(
      <Menu
        words={words()}
        language={language()}
        preferences={preferences}
        isReading={isReading}
        listen={voice && listen}
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
    voice?.stop()
    // Where its words cannot be loaded the page stays as it is.
    speak(to).then(() => prefer({ language: to }), refresh)
  }

  function listen(): void {
    if (isReading) {
      voice?.stop()
      return
    }
    isReading = true
    voice?.read(passagesIn(partInHand(quiz, touched)), () => {
      isReading = false
      refresh()
    })
    refresh()
  }

  quiz.addEventListener('focusin', ({ target }) => {
    touched = target instanceof Element ? target : null
  })
  quiz.addEventListener('quiz', ({ detail }) => {
    const next = `${detail.step} ${'at' in detail ? detail.at : ''} ${'verdict' in detail}`
    // What was read aloud is gone.
    if (next !== place) voice?.stop()
    place = next
  })
  addEventListener('pagehide', () => voice?.stop())
  // Over the page it would hide what is pressed or comes into focus.
  for (const event of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      const details = holder.querySelector('details')
      if (details?.open && header && target instanceof Node && !holder.contains(target)) details.open = false
    })
  }

  applyPreferences(documentElement, preferences)
  refresh()
  if (!isChosen && preferences.language !== undefined && preferences.language !== language())
    turnTo(preferences.language)
  return { turnTo }
}
