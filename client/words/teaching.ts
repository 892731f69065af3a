import { remember } from '../../questions/text/remember.ts'
import { teaching as ar } from './ar/teaching.ts'
import { teaching as en } from './en/teaching.ts'
import { teaching as fr } from './fr/teaching.ts'
import { type Language, parseLanguage } from './languages.ts'
import { MOST_LOCALES } from './most-locales.ts'
import { type Writer, writerIn } from './writer.ts'

/** What teachers and readers read. */
export type Teaching = ReturnType<typeof en>

const tables: Readonly<Record<Language, (writer: Writer) => Teaching>> = { en, fr, ar }

/**
 * A teacher's words in a locale (BCP 47), or in English where there are none. With all languages: a student's page
 * loads none of it.
 */
export const teachingIn = remember(
  (locale: string): Teaching => tables[parseLanguage(locale) ?? 'en'](writerIn(locale)),
  MOST_LOCALES,
)
