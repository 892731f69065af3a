import { remember } from '../../questions/text/remember.ts'
import { learning as ar } from './ar/learning.ts'
import { learning as en } from './en/learning.ts'
import { learning as fr } from './fr/learning.ts'
import { type Language, parseLanguage } from './languages.ts'
import { MOST_LOCALES } from './most-locales.ts'
import { type Writer, writerIn } from './writer.ts'

/** What a student reads. */
export type Learning = ReturnType<typeof en>

/** The module of one language: a browser loads just that. */
export interface LearningTable {
  readonly learning: (writer: Writer) => Learning
}

/** A language more is a table, and a line here and in `LANGUAGES`. */
const tables: Readonly<Record<Language, (writer: Writer) => Learning>> = { en, fr, ar }

/** A student's words in a locale (BCP 47), or in English where there are none. With all languages: for the server. */
export const learningIn = remember(
  (locale: string): Learning => tables[parseLanguage(locale) ?? 'en'](writerIn(locale)),
  MOST_LOCALES,
)
