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
export function directionReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from } = place
  const { of } = stemsOf(one.source.language)
  const { opposites, notOpposites } = studioWords(view.language)
  const isElse = (words: readonly string[], i: number) =>
    notOpposites.test(`${words[i - 1] ?? ''} ${words[i]} ${words[i + 1] ?? ''}`)
  const asked = new Set(
    saidAndAsked(one).flatMap((text) => {
      const words = wordsOf(text.replace(COMPOUND, ' '))
      return words.filter((_, i) => !isElse(words, i)).map(of)
    }),
  )
  const words = view.tokens.map(({ word }) => word)
  const own = view.tokens[from]
  const there = new Set(
    view.stems.filter((_, i) => {
      const isJoined = [view.tokens[i]?.gap, view.tokens[i + 1]?.gap].includes('-')
      return view.tokens[i]?.segment === own?.segment && !isJoined && !isElse(words, i)
    }),
  )
  const goes = (stems: ReadonlySet<string>, words: string) => words.split(' ').some((word) => stems.has(of(word)))
  const isTurned = (said: string, told: string) =>
    goes(asked, said) && !goes(asked, told) && goes(there, told) && !goes(there, said)
  return Object.entries(opposites).some(([a, b]) => isTurned(a, b) || isTurned(b, a))
    ? [reasonOf('value-altered', one, { sentence: view })]
    : standardReasons(place, one)
}

/** "Fewer than in 2033" does not say that there were fewer in 2033 than there are. */
function standardReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { standards, comparing, articles, times } = studioWords(view.language)
  const before = view.tokens.slice(0, from).map(({ word }) => word)
  const isIdle = (word: string) => [...articles, ...times].includes(word)
  const at = before.findLastIndex((word) => !isIdle(word))
  if (!standards.includes(before[at] ?? '')) return []
  const [head = '', tail = ''] = one.written.says.split(/\{[^{}]*\}/).map((part) => wordsOf(part).join(' '))
  const isHeld = (text: string) => standards.some((word) => standsIn(word, text))
  const same = before
    .slice(Math.max(0, at - FAR), at)
    .find((word) => comparing.includes(word) && standsIn(word, `${head} ${tail}`))
  return same !== undefined && isHeld(tail) && !isHeld(head)
    ? [reasonOf('value-altered', one, { words: same, sentence: view })]
    : []
}

/** How many words may stand between "fewer" and "than". */
const FAR = 8

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu

/** "From eleven o'clock" is no answer to until when. */
export function spanReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { value } = one.claim
  if (!('date' in value || 'time' in value || 'text' in value)) return []
  const { begins, ends, articles } = studioWords(view.language)
  const said = ` ${wordsOf(one.written.says.split('{')[0] ?? '').join(' ')}`
  const told = ` ${view.tokens
    .slice(Math.max(0, from - 3), from)
    .map(({ word }) => word)
    .join(' ')}`
  const closes = (text: string, phrases: readonly string[]) =>
    phrases.some((phrase) => ['', ...articles].some((article) => text.endsWith(` ${phrase} ${article}`.trimEnd())))
  const isTurned = (own: readonly string[], other: readonly string[]) => closes(told, own) && closes(said, other)
  return isTurned(begins, ends) || isTurned(ends, begins)
    ? [reasonOf('value-altered', one, { words: told.trim(), sentence: view })]
    : []
}
