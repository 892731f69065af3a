import { sourceSheets } from '../../questions/facts/source-sheets.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { SourceSheets } from '../../questions/wire/source-sheet.ts'
import { shippedTopic } from '../stores/shipped.ts'
import { find } from './find-quiz.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** `sourcesOf` for a code that is typed or linked. */
export async function sources(resources: Resources, code: string): Promise<Outcome<SourceSheets>> {
  const found = await find(resources, code)
  return found.ok ? sourcesOf(resources, found.value.quiz) : found
}

/** What there is to read before a quiz: computed of a shipped topic, kept beside a quiz on own texts. */
export async function sourcesOf({ quizzes }: Pick<Resources, 'quizzes'>, quiz: Quiz): Promise<Outcome<SourceSheets>> {
  const shipped = quiz.from === undefined ? undefined : shippedTopic(quiz.from.topic)
  if (shipped) return done(sourceSheets(shipped.topic, factsOf(quiz), 'shown'))
  const kept = quiz.from === undefined ? await quizzes.sourcesOf(quiz.code) : undefined
  return kept ? done(kept) : refused({ is: 'missing', what: 'page' })
}

/** The facts that a quiz rests on: of its items and of those that stand in for them. */
export function factsOf({ items, spares }: Pick<Quiz, 'items' | 'spares'>): ReadonlySet<string> {
  return new Set([...items, ...(spares ?? []).flat()].flatMap(({ facts }) => facts))
}
