import type { Trouble } from '../reply.ts'
import type { Teaching } from '../words/teaching.ts'

/** What went wrong, in the server's words where it has any. */
export function troubleInWords({ kind, title }: Trouble, words: Teaching): string {
  if (title !== '') return title
  return kind === 'odd' ? words.odd : words.offline
}
