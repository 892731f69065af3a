import { remember } from '../../questions/text/remember.ts'
import { about as ar } from './ar/about.ts'
import { about as en } from './en/about.ts'
import { about as fr } from './fr/about.ts'
import { type Language, parseLanguage } from './languages.ts'
import { MOST_LOCALES } from './most-locales.ts'
import { type Writer, writerIn } from './writer.ts'

/** What the pages about this site say. No script needs it: these pages are the server's alone. */
export type About = ReturnType<typeof en>

const tables: Readonly<Record<Language, (writer: Writer) => About>> = { en, fr, ar }

/** Those words in a locale (BCP 47), or in English where there are none. */
export const aboutIn = remember(
  (locale: string): About => tables[parseLanguage(locale) ?? 'en'](writerIn(locale)),
  MOST_LOCALES,
)
