import { english } from './en.ts'
import { englishRules } from './en-rules.ts'
import type { ContentLanguage } from './language.ts'
import type { WordRules } from './word-rules.ts'

/** A new language is a file like en.ts and a line here. */
const languages: Readonly<Record<string, ContentLanguage>> = { en: english }

/** The rules of wording that the checks need; a language may do without. */
const rules: Readonly<Record<string, WordRules>> = { en: englishRules }

/**
 * The rules for a content language, by BCP 47 tag; the first subtag decides.
 *
 * A language without rules of its own is read and written by those of English, whose digits and names hold elsewhere too; it has no
 * `wordRules`, and the checks that need them are then reported as not run.
 */
export function contentLanguage(tag: string): ContentLanguage {
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? english
}

/** How items of a language are to be worded; `undefined` where nobody has written that down yet. */
export function wordRules(tag: string): WordRules | undefined {
  return rules[tag.split('-')[0] ?? '']
}
