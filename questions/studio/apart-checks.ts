import { wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn } from './mentions.ts'
import { isWhenItWas } from './rivals.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { weekdayOf } from './weekday-checks.ts'
import { studioWords } from './words/words-of.ts'

export const otherWords = (words: string | undefined, sentence: SentenceView, one: ClaimCase) => [
  reasonOf('other-words', one, { words, sentence }),
]

const isSaid = (stem: string, { says, asks }: ClaimCase): boolean =>
  [says, ...asks].some(({ stems }) => stems.has(stem))

export const isAskedStem = (stem: string | undefined, { says, asks, topic }: ClaimCase): boolean =>
  stem !== undefined && (topic.has(stem) || [says, ...asks].some(({ stems }) => stems.has(stem)))

export const isContent = ({ tokens, language }: SentenceView, i: number): boolean => {
  const word = tokens[i]?.word ?? ''
  return word.length > 1 && !/^\d/.test(word) && !stemsOf(language).isEmpty(word)
}

/** In a clause that says when, why or which, none of what is asked: "two years before the school was built in 1950". */
export function apartReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from, to } = place
  const { tokens, stems, language } = view
  const clause = tokens[from]?.clause
  const opener = tokens.findIndex((token) => token.clause === clause)
  const isAround = figuresIn(view).some((figure) => figure.from === opener + 1)
  if (isAround || !studioWords(language).subordinate.includes(tokens[opener]?.word ?? '')) return []
  const inside = stems.flatMap((stem, i) => {
    const isBeside = tokens[i]?.clause === clause && (i < from || i >= to)
    return isBeside && isContent(view, i) ? [stem] : []
  })
  if ([one.says, ...one.asks].some((asked) => isWhenItWas(place, asked, one.topic))) return []
  // "After overtime on Saturday" is no clause of its own.
  if (weekdayOf(one) && inside.length === 1) return []
  if ('date' in one.claim.value)
    return inside.length === 0 || inside.some((stem) => isSaid(stem, one)) ? [] : otherWords(inside[0], view, one)
  return inside.length < 2 || inside.some((stem) => isAskedStem(stem, one)) ? [] : otherWords(inside[0], view, one)
}

/** "A letter that came to light in 1970": the day belongs to what is told of the letter. */
export function relativeReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const { relatives } = studioWords(view.language)
  // « N’a dégagé que deux mètres »: no clause begins there.
  const start = tokens.findLastIndex(
    ({ word, segment }, i) =>
      i < from &&
      segment === tokens[from]?.segment &&
      relatives.includes(word) &&
      !(i === from - 1 && /^que?$/.test(word)),
  )
  if (start < 1) return []
  const inside = tokens.flatMap((_, i) => (i > start && i < from && isContent(view, i) ? [i] : []))
  const { of } = stemsOf(view.language)
  const said = new Set([one.says, ...one.asks].flatMap(({ text }) => wordsOf(text)).map(of))
  const isAsked = (i: number) => isAskedStem(stems[i], one) && !one.topic.has(stems[i] ?? '')
  if (inside.length === 0 || inside.some((i) => isAskedStem(stems[i], one) || said.has(stems[i] ?? ''))) return []
  // « La fresque, dont on n’a dégagé que deux mètres carrés »: it is of a part, whatever the article is about.
  const whole = wholeBefore(view, start)
  const isPart = whole !== undefined && isAskedStem(stems[whole], one)
  const isBefore = isPart || tokens.some((_, i) => i < start && isContent(view, i) && isAsked(i))
  if (!isBefore) return []
  // "Rejected that idea in 2029" has no clause: of one word nobody can tell.
  const code = inside.length > 1 ? 'other-event' : 'other-words'
  return [reasonOf(code, one, { words: tokens[start]?.word, sentence: view })]
}

/** « Dont on n’a dégagé que … », "of which only … are dry". */
function wholeBefore({ tokens, language }: SentenceView, at: number): number | undefined {
  if (tokens[at]?.word === 'dont') return at - 1
  return studioWords(language).partOf.includes(tokens[at - 1]?.word ?? '') ? at - 2 : undefined
}

/** "14,000 euros, half of it paid by the region" is not what the region paid. */
export function shareReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const { shares, notShares } = studioWords(language)
  const isShare = (i: number) =>
    !notShares.test([i - 1, i, i + 1].map((at) => tokens[at]?.word ?? '').join(' ')) &&
    shares.includes(tokens[i]?.word ?? '')
  const own = new Set(stems.filter((_, i) => tokens[i]?.segment === tokens[from]?.segment))
  const share = tokens.find(({ segment }, i) => i >= to && segment !== tokens[from]?.segment && isShare(i))
  if (!share) return []
  const isOnlyThere = tokens.some(
    ({ segment }, i) =>
      segment === share.segment &&
      !own.has(stems[i] ?? '') &&
      !one.topic.has(stems[i] ?? '') &&
      isContent(view, i) &&
      isAskedStem(stems[i], one),
  )
  const isTold = [one.says, ...one.asks].some(({ text }) => shares.some((word) => text.toLowerCase().includes(word)))
  return isOnlyThere && !isTold ? otherWords(share.word, view, one) : []
}
