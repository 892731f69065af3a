import { firstSubtag } from '../languages/first-subtag.ts'
import type { ValueType } from '../vocabulary.ts'
import { type AskedText, clauseIn } from './propose/clause.ts'
import { englishQuestion } from './propose/english-question.ts'
import { frenchQuestion } from './propose/french-question.ts'
import { isSound } from './propose/sound-question.ts'

/**
 * A question that a statement with its value in braces turns into by a rule that always holds.
 *
 * @returns `undefined` where no rule holds: a clumsy question is worse than none.
 */
export function naturalQuestion(says: string, type: ValueType, language: string, about: AskedText): string | undefined {
  const clause = clauseIn(says)
  if (!clause || says.length > 180) return undefined
  const isFrench = firstSubtag(language) === 'fr'
  const ask = isFrench ? frenchQuestion(clause, type, about) : englishQuestion(clause, type, about)
  return ask !== undefined && isSound(ask.replace(/\s?\?$/, ''), language) ? ask : undefined
}
