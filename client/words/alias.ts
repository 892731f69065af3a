import { alias as ar } from './ar/alias.ts'
import { alias as en } from './en/alias.ts'
import { alias as fr } from './fr/alias.ts'
import { type Language, parseLanguage } from './languages.ts'

/** What a language makes names of. */
interface AliasTable {
  readonly adjectives: readonly string[]
  readonly animals: readonly string[]
  readonly written: (adjective: string, animal: string) => string
}

const tables: Readonly<Record<Language, AliasTable>> = { en, fr, ar }

/**
 * What made-up names are made of in a locale (BCP 47), or in English where there are none. No script needs it: the
 * server makes them.
 */
export const aliasIn = (locale: string): AliasTable => tables[parseLanguage(locale) ?? 'en']
