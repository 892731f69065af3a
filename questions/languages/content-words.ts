import { englishContent } from './en-content.ts'
import type { ContentWords } from './word-rules.ts'

/** A new language is a file like en-content.ts and a line here. */
const languages: Readonly<Record<string, ContentWords>> = { en: englishContent }

/** The content words of a language, by BCP 47 tag; `undefined` where nobody has written them down yet. */
export function contentWords(tag: string): ContentWords | undefined {
  return languages[tag.split('-')[0] ?? '']
}
