import { reports as ar } from './ar/reports.ts'
import { reports as en } from './en/reports.ts'
import { reports as fr } from './fr/reports.ts'
import { type Language, parseLanguage } from './languages.ts'

/**
 * What a report says to whoever sends and reads it. A student's script needs none of it: the form is the server's
 * alone.
 */
export type Reports = ReturnType<typeof en>

const tables: Readonly<Record<Language, () => Reports>> = { en, fr, ar }

/** Those words in a locale (BCP 47), or in English where there are none. */
export const reportsIn = (locale: string): Reports => tables[parseLanguage(locale) ?? 'en']()
