import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { stemsOf } from './stems.ts'

const UP = ['rise', 'increase', 'climb', 'gain', 'augmenter', 'hausse', 'progresser', 'croître']
const DOWN = ['fall', 'decrease', 'decline', 'shrink', 'baisser', 'diminuer', 'reculer', 'chuter']

/** A figure that goes down in its source is no answer to how far it went up, nor the other way round. */
export function directionReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { of } = stemsOf(one.source.language)
  const asked = new Set([one.says, ...one.asks].flatMap(({ stems }) => [...stems]))
  const own = view.tokens[from]
  const there = new Set(view.stems.filter((_, i) => view.tokens[i]?.segment === own?.segment))
  const goes = (stems: ReadonlySet<string>, words: readonly string[]) => words.some((word) => stems.has(of(word)))
  const isTurned = (said: readonly string[], told: readonly string[]) =>
    goes(asked, said) && !goes(asked, told) && goes(there, told) && !goes(there, said)
  return isTurned(UP, DOWN) || isTurned(DOWN, UP) ? [reasonOf('other-event', one, { sentence: view })] : []
}
