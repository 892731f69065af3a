import type { WrittenFact } from '../wire/written-topic.ts'
import type { LessSaid } from './judged.ts'
import { statementFromAsk } from './made-statements.ts'
import { clauseIn } from './propose/clause.ts'
import { clauseAround } from './propose/statements.ts'
import { toldStems } from './told-words.ts'
import { type JudgedCase, notBorneOut } from './wording-checks.ts'

/** The sources that do not say all of a fact's statement, each with the words that it lacks. */
export function lessSaid(stated: readonly JudgedCase[], { says }: WrittenFact): readonly LessSaid[] {
  const sources = new Set(stated.map(({ one }) => one.source.source.id))
  return [...sources].flatMap((source) => {
    const own = stated
      .filter(({ one }) => one.source.source.id === source)
      .map((each) => ({ each, lacks: notBorneOut(each) }))
    const [best] = own.toSorted((a, b) => a.lacks.length - b.lacks.length)
    const words = best && best.lacks.length > 0 ? toldStems(best.lacks, says, best.each.one.source.language) : []
    return words.length === 0 ? [] : [{ source, words }]
  })
}

/** Statements that claim less than a fact's own: what its questions make, and the clause of it that holds the value. */
export function shorterStatements({ says, ask = [] }: WrittenFact, language: string): readonly string[] {
  const asked = [ask].flat().flatMap((one) => statementFromAsk(one, says, language) ?? [])
  const parts = clauseIn(says)
  const clause = parts && clauseAround({ ...parts, before: `${parts.before} ` }, language)
  return [...asked, ...(clause === undefined ? [] : [clause])].filter((one) => one !== says)
}
