import type { DeskAttempt } from '../wire/desk.ts'

/** A name as it is compared and searched. */
export const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** Which it is of several attempts under one name, and how many they are. */
export type PlaceOfName = readonly [place: number, rows: number]

type Named = Pick<DeskAttempt, 'name' | 'seat'>

/**
 * Of each attempt whose name others bear, too: which of them it is, and how many there are. A seat is known by its
 * number.
 *
 * Several students may write one name, so their attempts stay apart until a teacher says otherwise.
 */
export function placesOfNames<A extends Named>(attempts: readonly A[]): ReadonlyMap<A, PlaceOfName> {
  // Not Map.groupBy, which browsers that the desk is built for have not got.
  const alike = new Map<string, A[]>()
  for (const attempt of attempts) {
    if (attempt.name === undefined || attempt.name === '' || attempt.seat !== undefined) continue
    const name = plainName(attempt.name)
    const rows = alike.get(name)
    if (rows) rows.push(attempt)
    else alike.set(name, [attempt])
  }
  return new Map(
    [...alike.values()]
      .filter(({ length }) => length > 1)
      .flatMap((rows) => rows.map((attempt, i) => [attempt, [i + 1, rows.length] as const] as const)),
  )
}
