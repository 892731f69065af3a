import { placesOfPhrase, type Token } from './clauses.ts'
import { isWhere, nameMentions } from './mentions.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** Verbs of saying outside quotation marks. */
export function speechIn({ tokens, language }: SentenceView): readonly number[] {
  const { speech, greetings, reflexive, pronouns } = studioWords(language)
  const others = marksIn(reflexive, tokens)
  // "Had been told to wait" says nothing, nor does "told them to wait".
  const isSpeech = (i: number) =>
    !(tokens[i]?.word === 'told' && pronouns.includes(tokens[i + 1]?.word ?? '') && tokens[i + 2]?.word === 'to') &&
    !/^(?:been|were)$/.test(tokens[i - 1]?.word ?? '') &&
    !greetings.includes(tokens[i + 1]?.word ?? '') &&
    !others.some(({ to }) => to === i)
  return tokens.flatMap(({ word, quoted }, i) => (!quoted && speech.includes(word) && isSpeech(i) ? [i] : []))
}

/** Where one of the ways to name somebody stands. */
export const standing = (
  ways: readonly (readonly string[])[],
  view: SentenceView,
): readonly { readonly from: number; readonly to: number }[] =>
  ways.flatMap((way) => placesOfPhrase(way, view.tokens).map((from) => ({ from, to: from + way.length })))

interface Speaker {
  readonly from: number
  readonly to: number
  readonly verb: number
  readonly words: string
}

/** A name beside a verb of saying that is none of these ways to name somebody. */
export function otherSpeaker(view: SentenceView, ways: readonly (readonly string[])[]): Speaker | undefined {
  const verbs = speechIn(view)
  const own = standing(ways, view)
  const names = nameMentions(view).filter(
    ({ from, to, words }) =>
      !view.tokens[from]?.quoted &&
      // "Ada Brunn, who teaches in Alden, said".
      !(own.length > 0 && isWhere(view, from)) &&
      !own.some((one) => one.from < to && one.to > from) &&
      // "Sir Hugh" is Sir Hugh Penmarrick.
      !ways.some((way) => words.includes(' ') && words.split(' ').every((word) => way.includes(word))),
  )
  for (const verb of verbs)
    for (const { from, to, words } of names) {
      const isBefore = to <= verb && verb - to <= 2
      const isBehind = from > verb && from - verb <= 2 && !isHearer(view.tokens, verb)
      if (isBefore || isBehind) return { from, to, verb, words }
    }
  return undefined
}

/** "Told the Gazette": who follows listens. */
const isHearer = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:told|tell|tells|warned|asked|call|called|répond|reproche|promet)$/.test(tokens[verb]?.word ?? '') ||
  /^(?:to|à|au|that|que)$/.test(tokens[verb + 1]?.word ?? '')

/** The claim's speaker stands beside a verb of saying, too, and before the other. */
export function nearerThan(
  here: readonly { readonly from: number; readonly to: number }[],
  rival: Speaker,
  view: SentenceView,
): boolean {
  const verbs = speechIn(view)
  const gap = ({ from, to }: { readonly from: number; readonly to: number }) =>
    Math.min(...verbs.map((verb) => (to <= verb ? verb - to : from > verb ? from - verb - 1 : 0)))
  return Math.min(...here.map(gap)) < gap(rival)
}

/** « 2 400 personnes selon les organisateurs, »: where whoever tells a figure stands behind it, as far as the comma. */
export function tellerBehind({ tokens, language }: SentenceView, to: number): { from: number; to: number } | undefined {
  const { according } = studioWords(language)
  const [mark] = marksIn(according, tokens.slice(to, to + 4))
  const from = mark && to + mark.to
  if (from === undefined || tokens.slice(to, from).some(({ gap }) => /[,;]/.test(gap))) return undefined
  const end = tokens.findIndex(({ gap }, i) => i > from && /[,;:.]/.test(gap))
  return { from, to: end < 0 ? tokens.length : end }
}
