import { standsIn, wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { marksIn } from './sentence-marks.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** What was so last year is no answer for this year. */
export function otherTimeReasons({ view }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { relativeTimes } = studioWords(view.language)
  const there = marksIn(relativeTimes, view.tokens).map(({ phrase }) => phrase)
  const said = saidAndAsked(one).flatMap((text) => relativeTimes.filter((phrase) => standsIn(phrase, text)))
  const isOther = there.length > 0 && said.length > 0 && !said.some((phrase) => there.includes(phrase))
  return isOther ? [reasonOf('value-altered', one, { words: there[0], sentence: view })] : []
}

/**
 * What is shut in its source is no answer to what is open, nor is a figure that goes down to how far it went up. What
 * is part of a name for something says neither: "the open-air pool".
 */
export function directionReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { of } = stemsOf(one.source.language)
  const { opposites } = studioWords(view.language)
  const asked = new Set(saidAndAsked(one).flatMap((text) => wordsOf(text.replace(COMPOUND, ' ')).map(of)))
  const own = view.tokens[from]
  const there = new Set(
    view.stems.filter((_, i) => {
      const isJoined = [view.tokens[i]?.gap, view.tokens[i + 1]?.gap].includes('-')
      return view.tokens[i]?.segment === own?.segment && !isJoined
    }),
  )
  const goes = (stems: ReadonlySet<string>, words: string) => words.split(' ').some((word) => stems.has(of(word)))
  const isTurned = (said: string, told: string) =>
    goes(asked, said) && !goes(asked, told) && goes(there, told) && !goes(there, said)
  return Object.entries(opposites).some(([a, b]) => isTurned(a, b) || isTurned(b, a))
    ? [reasonOf('value-altered', one, { sentence: view })]
    : []
}

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu
