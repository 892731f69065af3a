import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { nameMentions } from './mentions.ts'
import { otherSpeaker, speechIn, standing } from './named-speakers.ts'
import { marksIn } from './sentence-marks.ts'
import type { SentenceView } from './sentence-view.ts'
import { studioWords } from './words/words-of.ts'

/** Speech goes on over sentences: the last who was named before, where nobody else was. */
export function earlierSpeakerReasons(
  ways: readonly (readonly string[])[],
  place: ValuePlace,
  one: ClaimCase,
): readonly DraftReason[] {
  const { sentences } = one.source
  // "According to the company": who that is a person knows, and the sentences around need not.
  const isNamed = hasOwnSpeaker(place.view)
  for (const back of isNamed ? [] : [1, 2, 3, -1]) {
    const view = sentences[place.at - back]
    const found = view && speakerNear(ways, view, back, place)
    if (found === 'ours') return []
    if (found === 'named') return [reasonOf('no-speaker', one, { words: one.claim.saidBy?.who, sentence: view })]
    if (found === 'another') return [reasonOf('other-speaker', one, { sentence: view })]
  }
  const isAnywhere = sentences.some((view) => standing(ways, view).length > 0)
  const who = one.claim.saidBy?.who
  // Who else says it nobody can tell.
  return [
    isAnywhere
      ? reasonOf('no-speaker', one, { words: who, sentence: place.view })
      : reasonOf('other-speaker', one, { sentence: place.view }),
  ]
}

/** The sentence says itself who says so, by what they are. */
function hasOwnSpeaker(view: SentenceView): boolean {
  const { according, definite } = studioWords(view.language)
  const tokens = view.tokens.map((token) => (token.quoted ? { ...token, word: '' } : token))
  return marksIn(according, tokens).some(({ to }) => definite.includes(tokens[to]?.word ?? ''))
}

/** Whom a sentence near by says to speak. */
function speakerNear(
  ways: readonly (readonly string[])[],
  view: SentenceView,
  back: number,
  place: ValuePlace,
): 'ours' | 'named' | 'another' | undefined {
  const found = standing(ways, view).length > 0
  const other = otherSpeaker(view, ways)
  const goesOn = back === 1 && saysPronoun(place.view) && opens(ways, view)
  // « La porte était usée. Rémi Fournel répond que … »: behind what nobody quotes, somebody else answers.
  const isTold = back > 0 || place.view.tokens[place.from]?.quoted === true
  if (found && other === undefined) return goesOn || (isTold && speechIn(view).length > 0) ? 'ours' : 'named'
  const isOther = other !== undefined || (back === 1 && namesSomebody(view) && saysPronoun(place.view))
  return isOther && back > 0 ? 'another' : undefined
}

/** The sentence begins with them: "she" in the next one means nobody else. */
const opens = (ways: readonly (readonly string[])[], view: SentenceView): boolean => {
  // "Councillor Meera Dass" is named from her second word on.
  const first = (nameMentions(view)[0]?.to ?? OPENING + 1) - 1
  return standing(ways, view).some(({ from }) => from <= Math.min(first, OPENING))
}

/** So many words may stand before who a sentence is about: "in March, the space agency". */
const OPENING = 4

/** Somebody's full name. */
const namesSomebody = (view: SentenceView): boolean => nameMentions(view).some(({ words }) => words.includes(' '))

/** "He said", « assure-t-il »: who it is was named before. */
function saysPronoun(view: SentenceView): boolean {
  const { tokens } = view
  return speechIn(view).some(
    (verb) =>
      /^(?:s?he|it|they|(?:il|elle)s?)$/.test(tokens[verb - 1]?.word ?? '') ||
      [verb + 1, verb + 2].some((at) => tokens[at]?.gap === '-' && /^(?:il|elle)s?$/.test(tokens[at]?.word ?? '')),
  )
}
