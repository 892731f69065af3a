import { firstSubtag } from '../../languages/first-subtag.ts'
import { englishStudio } from './english.ts'
import { frenchStudio } from './french.ts'
import type { StudioWords } from './studio-words.ts'

const languages: ReadonlyMap<string, StudioWords> = new Map([
  ['en', englishStudio],
  ['fr', frenchStudio],
])

/** Those of English; in an engine of the browser, which holds one language, those of that one. */
const [usual = englishStudio] = [...languages.values()].flatMap((words) => words ?? [])

/** The words for a language, by BCP 47 tag; the usual ones for one that nobody has written down. */
export const studioWords = (tag: string): StudioWords => languages.get(firstSubtag(tag)) ?? usual

/** Whether a word stands before another verb. */
export const isAuxiliary = (word: string | undefined, language: string): boolean =>
  studioWords(language).auxiliary.includes(word ?? '')

/** Whether a word makes a passive. */
export const isBe = (word: string | undefined, language: string): boolean =>
  studioWords(language).be.includes(word ?? '')
