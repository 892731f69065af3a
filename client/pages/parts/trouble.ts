import type { Trouble } from '../../reply.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleInWords } from '../../words/trouble.ts'

/** What went wrong, as a teacher is told it. */
export function troubleForTeacher(trouble: Trouble, words: Teaching): string {
  if (trouble.is === undefined) return trouble.kind === 'odd' ? words.odd : words.offline
  return troubleInWords(trouble, words.learning, words.refusals)
}
