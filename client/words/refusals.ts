import { remember } from '../../questions/text/remember.ts'
import { refusals as ar } from './ar/refusals.ts'
import { refusals as en } from './en/refusals.ts'
import { refusals as fr } from './fr/refusals.ts'
import { type Language, parseLanguage } from './languages.ts'
import { MOST_LOCALES } from './most-locales.ts'
import type { Refusals } from './problems.ts'
import { type Writer, writerIn } from './writer.ts'

const tables: Readonly<Record<Language, (writer: Writer) => Refusals>> = { en, fr, ar }

/** What the server says besides of what went wrong, in a locale (BCP 47), or in English where there is none. */
export const refusalsIn = remember(
  (locale: string): Refusals => tables[parseLanguage(locale) ?? 'en'](writerIn(locale)),
  MOST_LOCALES,
)
