import { render } from 'preact'
import { QuizFooter } from '../frame.tsx'
import { ChosenLanguage } from '../links.ts'
import { addressIn, type Language, localeFor } from '../words/languages.ts'
import type { Learning, LearningTable } from '../words/learning.ts'
import { writerIn } from '../words/writer.ts'

/** Loads the words of a language. */
export type Tables = Readonly<Record<Language, () => Promise<LearningTable>>>

/** The words of the page as the server wrote it. */
export const wordsOfPage = (root: HTMLElement, table: LearningTable): Learning => table.learning(writerIn(root.lang))

/** The words of a language as this browser's reader writes numbers and dates. */
export async function learningWordsIn(language: Language, tables: Tables): Promise<Learning> {
  const { learning } = await tables[language]()
  return learning(writerIn(localeFor(navigator.languages, language)))
}

/**
 * Turns what stands around a quiz into a language, and the page's address with it, so that a reload and a form keep it.
 */
export function turnPage(language: Language, words: Learning): void {
  const { lang, dir } = words.own
  for (const element of [document.documentElement, document.getElementById('quiz')])
    Object.assign(element ?? {}, { lang, dir })
  const footer = document.querySelector('footer.site')
  const here = location.pathname
  if (footer) {
    const hadFocus = footer.contains(document.activeElement)
    // What the server wrote goes, and what was rendered here before it.
    render(null, footer)
    footer.replaceChildren()
    render(
      <ChosenLanguage value={language}>
        <QuizFooter words={words} locale={lang} here={here} />
      </ChosenLanguage>,
      footer,
    )
    if (hadFocus) footer.querySelector('summary')?.focus()
  }
  try {
    history.replaceState(history.state, '', addressIn(here, language))
  } catch {
    // A sandboxed frame may not; then only this page is in that language.
  }
}

/** Calls back with the language when one of the footer's links is followed. */
export function onLanguageLink(turn: (language: Language) => void, tables: Tables): void {
  document.querySelector('footer.site')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[lang]') : null
    const language = (Object.keys(tables) as Language[]).find((one) => one === link?.lang)
    if (language === undefined) return
    event.preventDefault()
    turn(language)
  })
}
