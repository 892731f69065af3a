import { PLAIN, type TableWords } from '../../questions/attempts/csv.ts'
import { tableWords as ar } from './ar/table.ts'
import { tableWords as fr } from './fr/table.ts'
import { type Language, parseLanguage } from './languages.ts'

const tables: Readonly<Record<Language, TableWords>> = {
  en: PLAIN.words,
  fr,
  ar,
}

/** The headings of a table of answers in a language of the interface. */
export const tableIn = (locale: string): TableWords => tables[parseLanguage(locale) ?? 'en']
