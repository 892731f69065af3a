import { englishStudio } from './english.ts'
import { frenchStudio } from './french.ts'
import type { StudioWords } from './studio-words.ts'

/** The words for a language, by BCP 47 tag; those of English for one that nobody has written down. */
export const studioWords = (tag: string): StudioWords => (tag.split('-')[0] === 'fr' ? frenchStudio : englishStudio)
