import { likelyLanguage } from '../text/likely-language.ts'
import type { ReadQuestion } from './read-question.ts'

/** Letters of Arabic, against all. */
const ARABIC = /\p{Script=Arabic}/gu
const LETTER = /\p{L}/gu

/** The language of questions: as the file says it, or as their commonest words tell. */
export function quizLanguage(questions: readonly ReadQuestion[], said?: string): string {
  const tag = said?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (/^[a-z]{2}$/.test(tag)) return tag
  const text = questions
    .slice(0, 40)
    .map(({ stem, explanation }) => `${stem} ${explanation}`)
    .join('\n')
    .slice(0, 4000)
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  return count(ARABIC) > count(LETTER) / 2 ? 'ar' : likelyLanguage(text)
}
