import { checkPage as ar } from './ar/check-page.ts'
import { type CheckPageWords, checkPage as en } from './en/check-page.ts'
import { checkPage as fr } from './fr/check-page.ts'
import { type Language, parseLanguage } from './languages.ts'
import { type Writer, writerIn } from './writer.ts'

const tables: Readonly<Record<Language, (writer: Writer) => CheckPageWords>> = { en, fr, ar }

/** What the page that checks a quiz says, in a locale (BCP 47), or in English where there are no words. */
export const checkPageIn = (locale: string): CheckPageWords => tables[parseLanguage(locale) ?? 'en'](writerIn(locale))
