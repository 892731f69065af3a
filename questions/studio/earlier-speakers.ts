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
  const who = one.claim.saidBy?.who
  const isNameless = saysWhatTheyAre(place.view)
  for (const back of [1, 2, 3, -1]) {
    const view = sentences[place.at - back]
    const between = sentences.slice(Math.max(0, place.at - back + 1), place.at)
    const found = view && speakerNear(ways, view, back, place, between)
    if (found === 'ours') return []
    if (found === 'named') return [reasonOf('no-speaker', one, { words: who, sentence: view })]
    if (found === 'another' && !isNameless) return [reasonOf('other-speaker', one, { sentence: view })]
  }
  // Who else says it nobody can tell.
  const isAnywhere = isNameless || sentences.some((view) => standing(ways, view).length > 0)
  return [
    isAnywhere
      ? reasonOf('no-speaker', one, { words: who, sentence: place.view })
      : reasonOf('other-speaker', one, { sentence: place.view }),
  ]
}

/** "The company said", "according to the company": who says so by what they are, and by no name. */
function saysWhatTheyAre(view: SentenceView): boolean {
  const { according, definite } = studioWords(view.language)
  const tokens = view.tokens.map((token) => (token.quoted ? { ...token, word: '' } : token))
  const articles = [...speechIn(view).map((verb) => verb - 2), ...marksIn(according, tokens).map(({ to }) => to)]
  return articles.some((at) => definite.includes(tokens[at]?.word ?? ''))
}

/** Whom a sentence near by says to speak. */
function speakerNear(
  ways: readonly (readonly string[])[],
  view: SentenceView,
  back: number,
  place: ValuePlace,
  between: readonly SentenceView[],
): 'ours' | 'named' | 'another' | undefined {
  const found = standing(ways, view).length > 0
  const other = otherSpeaker(view, ways)
  // « La porte était usée. Rémi Fournel répond que … »: behind what nobody quotes, somebody else answers.
  const isTold = back > 0 || place.view.tokens[place.from]?.quoted === true
  const isQuoted = place.view.tokens[place.from]?.quoted === true && speechIn(place.view).length === 0
  // Nobody else is there who could speak.
  const isAlone =
    back > 0 &&
    (isQuoted || saysPronoun(place.view)) &&
    !namesAnother(ways, view) &&
    between.every(({ tokens }) => tokens.some(({ quoted }) => quoted))
  if (found && other === undefined) return isAlone || (isTold && speechIn(view).length > 0) ? 'ours' : 'named'
  const isOther = other !== undefined || (back === 1 && namesAnother(ways, view) && saysPronoun(place.view))
  return isOther && back > 0 ? 'another' : undefined
}

/** Somebody else's full name. */
const namesAnother = (ways: readonly (readonly string[])[], view: SentenceView): boolean =>
  nameMentions(view).some(
    (name) =>
      name.words.includes(' ') && !standing(ways, view).some(({ from, to }) => from < name.to && to > name.from),
  )

/** "He said", « assure-t-il »: who it is was named before. */
function saysPronoun(view: SentenceView): boolean {
  const { tokens } = view
  return speechIn(view).some(
    (verb) =>
      /^(?:s?he|it|il|elle)$/.test(tokens[verb - 1]?.word ?? '') ||
      [verb + 1, verb + 2].some((at) => tokens[at]?.gap === '-' && /^(?:il|elle)$/.test(tokens[at]?.word ?? '')),
  )
}
