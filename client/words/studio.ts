import { studio as ar } from './ar/studio.ts'
import { studio as en, type StudioWords } from './en/studio.ts'
import { studio as fr } from './fr/studio.ts'
import { type Language, parseLanguage } from './languages.ts'
import { type Writer, writerIn } from './writer.ts'

const tables: Readonly<Record<Language, (writer: Writer) => StudioWords>> = { en, fr, ar }

/** The studio's words in a locale (BCP 47), or in English where there are none. */
export const studioIn = (locale: string): StudioWords => tables[parseLanguage(locale) ?? 'en'](writerIn(locale))
