import { type Language, parseLanguage } from './languages.ts'
import type { Teaching } from './teaching.ts'
import { type Writer, writerIn } from './writer.ts'

const tables: Readonly<Record<Language, () => Promise<{ readonly teaching: (writer: Writer) => Teaching }>>> = {
  en: () => import('./en/teaching.ts'),
  fr: () => import('./fr/teaching.ts'),
  ar: () => import('./ar/teaching.ts'),
}

/** The words that the server wrote this page in, and those of no other language. */
export async function loadTeaching(): Promise<Teaching> {
  const { lang } = document.documentElement
  const { teaching } = await tables[parseLanguage(lang) ?? 'en']()
  return teaching(writerIn(lang))
}
