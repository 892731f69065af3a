import type { Trouble } from '../reply.ts'
import type { Learning } from './learning.ts'
import type { Refusals } from './problems.ts'

/**
 * What went wrong, in the reader's language; in the server's English where it is nothing that people usually meet.
 *
 * @param more What can go wrong for a teacher besides.
 */
export function troubleInWords(trouble: Trouble, words: Learning, more?: Refusals): string {
  const { kind, is = '', title, errors = [] } = trouble
  if (kind === 'offline') return words.offline
  const problems: Readonly<Record<string, string>> = { ...words.problems, ...more?.problems }
  const details: Readonly<Record<string, unknown>> = { ...words.details, ...more?.details }
  const name = is === 'missing' ? 'quiz' : is
  const known = Object.hasOwn(problems, name) ? problems[name] : undefined
  if (known === undefined) return title || (kind === 'busy' ? words.busy : words.odd)
  const said = errors.map(({ path, message }) => (path === 'name' ? words.details.name : message))
  const detail = Object.hasOwn(details, name) ? details[name] : undefined
  return [`${known}.`, ...(typeof detail === 'string' ? [detail] : []), ...said].join(' ')
}
