import { wordsOf } from '../text/normal-form.ts'
import type { Asked } from './asked.ts'
import { AGAINST, OF_PARTS } from './clauses.ts'
import { figuresIn } from './mentions.ts'
import { type SentenceView, stemsHeld } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** What a wording has of its sentence only where that sets it against the value. */
export function wordsAgainst(
  asked: Asked,
  here: SentenceView,
  place: { readonly from: number; readonly to: number },
  topic: ReadonlySet<string>,
): readonly string[] {
  const { tokens, stems, holds, language } = here
  const parts = new Set(tokens.slice(place.from, place.to).map(({ part }) => part))
  const part = [...parts][0] ?? 0
  // "71 per cent crawled towards it; of untrained snails, only 22 per cent did": what they did is told before.
  if (isEllipticPart(here, part) || isToldTogether(asked, here, part)) return []
  const near = stemsHeld(here, (token) => parts.has(token.part))
  // "The board heard of a lamp, but rejected it": what was named before may be meant.
  const first = tokens.findIndex((token) => parts.has(token.part))
  const { pronouns, pointers } = studioWords(language)
  const isBack = tokens.some(
    (token) =>
      parts.has(token.part) &&
      token.segment <= (tokens[place.to - 1]?.segment ?? 0) &&
      [...pronouns, ...pointers].includes(token.word),
  )
  const before = new Set(isBack ? stems.slice(0, first) : [])
  return [...asked.stems].filter((stem) => holds.has(stem) && !near.has(stem) && !topic.has(stem) && !before.has(stem))
}

/** "Only 22 per cent did", « dont quatre à l'hôpital »: what they did is told in the part before. */
export function isEllipticPart(view: SentenceView, part: number): boolean {
  const { tokens, language } = view
  const last = tokens.findLast((token) => token.part === part)
  if (last !== undefined && studioWords(language).ellipses.includes(last.word)) return true
  const first = tokens.findIndex((token) => token.part === part)
  if (tokens[first]?.word === 'dont') return figuresIn(view).some(({ from }) => from === first + 1)
  const counted = figuresIn(view).find(({ from }) => from === first)
  return counted !== undefined && /^(?:whom|which|them)$/.test(tokens[counted.to + 1]?.word ?? '')
}

/** The other verb of the same: "was approved but shelved a year later", and not "but retired members sold". */
function isVerbGoingOn({ tokens, language }: SentenceView, at: number): boolean {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word]
  const isVerb = /\p{L}{2,}(?:ait|ed|ing)$/u.test(word) && stemsOf(language).isEmpty(next)
  return isVerb || /^(?:had|has|was|were|ont|est|sont)$/.test(word)
}

/** The question joins the parts as the sentence does, or one verb has its subject in the part before. */
function isToldTogether({ text }: Asked, view: SentenceView, part: number): boolean {
  const { tokens } = view
  const opens = tokens.flatMap((token, i) =>
    i > 0 && token.part > (tokens[i - 1]?.part ?? 0) && !token.gap.includes(';') ? [i] : [],
  )
  const words = wordsOf(text)
  return opens.some((i) => {
    const { word = '', part: own } = tokens[i] ?? {}
    const isJoint = AGAINST.has(word)
    return (
      ((isJoint || OF_PARTS.has(word)) && words.includes(word)) ||
      (isJoint && own === part && isVerbGoingOn(view, i + 1))
    )
  })
}
