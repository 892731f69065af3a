import { englishStudio } from './english.ts'
import { frenchStudio } from './french.ts'
import type { StudioWords } from './studio-words.ts'

const languages: ReadonlyMap<string, StudioWords> = new Map([
  ['en', englishStudio],
  ['fr', frenchStudio],
])

/** The words for a language, by BCP 47 tag; those of English for one that nobody has written down. */
export const studioWords = (tag: string): StudioWords => languages.get(tag.split('-')[0] ?? '') ?? englishStudio
