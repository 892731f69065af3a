import type { ValueType } from '../vocabulary.ts'
import { type AskedText, clauseIn } from './propose/clause.ts'
import { englishQuestion } from './propose/english-question.ts'
import { frenchQuestion } from './propose/french-question.ts'

/**
 * A question that a statement with its value in braces turns into by a rule that always holds.
 *
 * @returns `undefined` where no rule holds: a clumsy question is worse than none.
 */
export function naturalQuestion(says: string, type: ValueType, language: string, about: AskedText): string | undefined {
  const clause = clauseIn(says)
  if (!clause || says.length > 180) return undefined
  return language.split('-')[0] === 'fr' ? frenchQuestion(clause, type, about) : englishQuestion(clause, type, about)
}
