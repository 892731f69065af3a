import { standsIn } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { marksIn } from './sentence-marks.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

const UP = ['rise', 'increase', 'climb', 'gain', 'augmenter', 'hausse', 'progresser', 'croître']
const DOWN = ['fall', 'decrease', 'decline', 'shrink', 'baisser', 'diminuer', 'reculer', 'chuter']

/** What was so last year is no answer for this year. */
export function otherTimeReasons({ view }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { relativeTimes } = studioWords(view.language)
  const there = marksIn(relativeTimes, view.tokens).map(({ phrase }) => phrase)
  const said = saidAndAsked(one).flatMap((text) => relativeTimes.filter((phrase) => standsIn(phrase, text)))
  const isOther = there.length > 0 && said.length > 0 && !said.some((phrase) => there.includes(phrase))
  return isOther ? [reasonOf('value-altered', one, { words: there[0], sentence: view })] : []
}

/** A figure that goes down in its source is no answer to how far it went up, nor the other way round. */
export function directionReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { of } = stemsOf(one.source.language)
  const asked = new Set([one.says, ...one.asks].flatMap(({ stems }) => [...stems]))
  const own = view.tokens[from]
  const there = new Set(view.stems.filter((_, i) => view.tokens[i]?.segment === own?.segment))
  const goes = (stems: ReadonlySet<string>, words: readonly string[]) => words.some((word) => stems.has(of(word)))
  const isTurned = (said: readonly string[], told: readonly string[]) =>
    goes(asked, said) && !goes(asked, told) && goes(there, told) && !goes(there, said)
  return isTurned(UP, DOWN) || isTurned(DOWN, UP) ? [reasonOf('value-altered', one, { sentence: view })] : []
}
