import { englishContent } from './en/content.ts'
import { firstSubtag } from './first-subtag.ts'
import { frenchContent } from './fr/content.ts'
import type { LanguageTag } from './languages.ts'
import type { ContentWords } from './word-rules.ts'

/**
 * The content words alone: a teacher's page compares items by them and does not load how a language words its
 * questions.
 */
const languages: Readonly<Record<LanguageTag, ContentWords>> = { en: englishContent, fr: frenchContent }

const byTag = new Map<string, ContentWords>(Object.entries(languages))

/** The content words of a language, by BCP 47 tag; `undefined` where nobody has written them down yet. */
export function contentWords(tag: string): ContentWords | undefined {
  return byTag.get(firstSubtag(tag))
}
