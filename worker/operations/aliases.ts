import { aliasIn } from '../../client/words/alias.ts'

/**
 * A name that a student may take instead of one of their own: an adjective and an animal.
 *
 * @param locale BCP 47: of whoever is to take it.
 */
export function newAlias(locale: string): string {
  const { adjectives, animals, written } = aliasIn(locale)
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint8Array(2))
  return written(adjectives[first % adjectives.length] ?? '', animals[second % animals.length] ?? '')
}
