import { wordsOf } from '../text/normal-form.ts'
import { isAskedStem, isContent } from './apart-checks.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { datesIn, timesIn } from './mentions.ts'
import { isWhenItWas } from './rivals.ts'
import { stemsOf } from './stems.ts'
import { weekdayOf } from './weekday-checks.ts'
import { studioWords } from './words/words-of.ts'

/** So many words may stand between a verb and its day: "on the evening of". */
const FAR = 4

/**
 * "They came to collect the buoys laid in May" tells when these were laid: a day belongs to the participle right before
 * it, and what is asked stands elsewhere.
 */
export function datedVerbReasons(place: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { view, from, to } = place
  const { tokens, stems, language } = view
  const isDay = [...datesIn(view), ...timesIn(view)].some((mention) => mention.from < to && mention.to > from)
  if (!isDay && !weekdayOf(one)) return []
  if ([one.says, ...one.asks].some((asked) => isWhenItWas(place, asked, one.topic))) return []
  const at = tokens.findLastIndex((_, i) => i < from && isContent(view, i))
  const isBeside = from - at <= FAR && tokens.slice(at + 1, from + 1).every(({ gap }) => !/[,;:()"]/.test(gap))
  const { participle } = studioWords(language)
  const word = tokens[at]?.word ?? ''
  const { of, isEmpty } = stemsOf(language)
  // « Une lettre datée de 1947 »: "date" only asks, and is said all the same.
  const isSaid = saidAndAsked(one).some((text) => wordsOf(text).some((said) => of(said) === stems[at]))
  if (at < 1 || !isBeside || !participle.test(word) || isSaid) return []
  // « Balises posées », "the mill, sold in May, …", and not « a été posée » or « la journée ».
  const isBracket = tokens[at]?.gap === ', ' && tokens[to]?.gap.startsWith(',') === true
  const isOfNoun = isContent(view, at - 1) && (tokens[at]?.gap === ' ' || isBracket) && !isEmpty(word)
  const isAsked = (i: number) => (i < at - 1 || i >= to) && isAskedStem(stems[i], one) && !one.topic.has(stems[i] ?? '')
  const isElsewhere = tokens.some((_, i) => isContent(view, i) && isAsked(i))
  return isOfNoun && isElsewhere ? [reasonOf('other-event', one, { words: word, sentence: view })] : []
}
