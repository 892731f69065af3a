import { firstSubtag } from '../../languages/first-subtag.ts'
import { englishOddities } from './english-odd-questions.ts'
import { frenchOddities } from './french-odd-questions.ts'
import type { OddQuestions } from './odd-question.ts'

const languages: ReadonlyMap<string, OddQuestions> = new Map([
  ['en', englishOddities],
  ['fr', frenchOddities],
])

/** The oddities of a language, by BCP 47 tag; none of one that nobody has written down. */
export const oddQuestions = (tag: string): OddQuestions | undefined => languages.get(firstSubtag(tag))
