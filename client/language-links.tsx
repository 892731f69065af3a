import type { VNode } from 'preact'
import { addressIn, LANGUAGES, parseLanguage } from './words/languages.ts'

interface LanguageLinksProps {
  /** BCP 47, of the page. */
  readonly locale: string
  /** The page's path and query, without a language. */
  readonly here: string
}

/** This page in the other languages, each by its own name. */
export function LanguageLinks({ locale, here }: LanguageLinksProps): VNode {
  const others = Object.entries(LANGUAGES).filter(([language]) => language !== parseLanguage(locale))
  return (
    <>
      {others.map(([language, name]) => (
        <a key={language} href={addressIn(here, language)} lang={language}>
          {name}
        </a>
      ))}
    </>
  )
}
