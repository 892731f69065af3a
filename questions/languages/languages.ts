import { remember } from '../text/remember.ts'
import { english } from './en/english.ts'
import { englishRules } from './en/rules.ts'
import { firstSubtag } from './first-subtag.ts'
import { french } from './fr/french.ts'
import { frenchRules } from './fr/rules.ts'
import type { ContentLanguage, ReadingWords } from './language.ts'
import type { WordRules } from './word-rules.ts'

interface Language {
  readonly language: ContentLanguage
  /** The rules of wording that the checks need; a language may do without. */
  readonly rules: WordRules | undefined
}

/** A new language is a folder like en/ and a line here. */
const languages = {
  en: { language: english, rules: englishRules },
  fr: { language: french, rules: frenchRules },
} satisfies Readonly<Record<string, Language>>

/** The first subtag of the languages that items can be asked in. */
export type LanguageTag = keyof typeof languages

const byTag = new Map<string, Language>(Object.entries(languages))

/** English; in an engine of the browser, which holds one language, that one. */
const [usual = english] = Object.values(languages).flatMap(({ language }) => language ?? [])

/**
 * The rules for a content language, by BCP 47 tag; the first subtag decides.
 *
 * A language without rules of its own is read and written by those of English, whose digits and names hold elsewhere
 * too; it has no `wordRules`, and the checks that need them are then reported as not run.
 */
export function contentLanguage(tag: string): ContentLanguage {
  return languageOf(tag)?.language ?? usual
}

/** The words by which values are read from a text, by BCP 47 tag. */
export function readingWords(tag: string): ReadingWords {
  return contentLanguage(tag)
}

/** How items of a language are worded; `undefined` where nobody has written that down yet. */
export function wordRules(tag: string): WordRules | undefined {
  return languageOf(tag)?.rules
}

const languageOf = remember((tag): Language | undefined => byTag.get(firstSubtag(tag)))
