import type { PublishedQuiz } from '../stores/quizzes.ts'
import { parseCode } from '../tokens/codes.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** The quiz of a code, typed or from a link. */
export async function find(resources: Pick<Resources, 'quizzes'>, typed: string): Promise<Outcome<PublishedQuiz>> {
  const found = await findAny(resources, typed)
  return found.ok && found.value.state.deleted ? refused({ is: 'deleted' }) : found
}

/** The same, where one that is being deleted will do. */
export async function findAny({ quizzes }: Pick<Resources, 'quizzes'>, typed: string): Promise<Outcome<PublishedQuiz>> {
  const code = parseCode(typed)
  const found = code === undefined ? undefined : await quizzes.find(code)
  if (found === 'deleted') return refused({ is: 'deleted' })
  return found ? done(found) : refused({ is: 'missing', what: 'quiz', looked: code ?? typed })
}
