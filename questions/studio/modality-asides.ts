import { rememberOf } from '../text/remember.ts'
import { askedPlaces, placesOf, stretchOfSegment } from './sentence-places.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { isAuxiliary, studioWords } from './words/words-of.ts'

type Read = Pick<SentenceView, 'tokens' | 'stems' | 'language'>

/** What is said by the way, of a noun or of what came of it, says nothing of whether the rest is so. */
export const isSaidAside = (
  view: Read,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean =>
  isOfRelative(view, i, to, asked) ||
  isConsequence(view, i, to, asked) ||
  isBetweenCommas(view, i, from, asked) ||
  isBeforeRelative(view, i, { from, to }, asked) ||
  isTheirOwn(view, i, to, asked) ||
  isOfNounOnly(view, i, from)

/** "Campaigners who collected 9,000 names say they will carry on": what they will do, of which nothing is asked. */
function isTheirOwn({ tokens, stems, language }: Read, i: number, to: number, asked: ReadonlySet<string>): boolean {
  const { speech, pronouns, firm } = studioWords(language)
  const isSaid = [i - 2, i - 3].some((k) => k >= to && speech.includes(tokens[k]?.word ?? ''))
  return (
    isSaid &&
    firm.test(tokens[i]?.word ?? '') &&
    pronouns.includes(tokens[i - 1]?.word ?? '') &&
    !askedPlaces(stems, asked).any(i, stems.length)
  )
}

/**
 * « Cela n’a pas retenu Luc Morel, qui quittera la banque »: all that is asked is told behind the name, whatever is
 * said before it.
 */
function isBeforeRelative(
  view: Read,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  if (i >= from) return false
  const { tokens, stems, language } = view
  const start = openersIn(view).lastUpTo(to)
  if (start <= i || (start !== to && start > from)) return false
  // "It was not Ada Brunn, who …".
  const { isEmpty } = stemsOf(language)
  if (start === to && tokens.slice(i + 1, from).every(({ word }) => isEmpty(word))) return false
  const { any } = askedPlaces(stems, asked)
  return !any(0, Math.min(start + 1, from)) && !any(to, start + 1) && (any(0, from) || any(to, stems.length))
}

/** ", qui": behind a comma. */
const openersIn = rememberOf(({ tokens, language }: Read) =>
  placesOf(
    tokens,
    ({ word, gap }) => gap.startsWith(',') && [...studioWords(language).relatives, 'whose'].includes(word),
  ),
)

/** "The fair planned for 22 May has been moved to Alden": what was planned is only which fair it is. */
function isOfNounOnly(view: Read, i: number, from: number): boolean {
  const { tokens, language } = view
  if (!PLANNED.test(tokens[i]?.word ?? '')) return false
  const before = tokens[i - 1]?.word ?? ''
  if (!/^(?:for|in|on|at|pour|en|le|à|au)$/.test(tokens[i + 1]?.word ?? '')) return false
  if (stemsOf(language).isEmpty(before) || before.length < 3) return false
  return tokens.slice(i + 1, Math.max(0, from)).some(({ word }) => isAuxiliary(word, language))
}

const PLANNED =
  /^(?:planned|scheduled|expected|proposed|promised|intended|budgeted|due|prévue?s?|attendue?s?|promise?s?|annoncée?s?)$/

/** « L’armoire, que la paroisse n’a jamais cédée, tenait par quatre clous »: the bracket only says which one it is. */
function isBetweenCommas(
  { tokens, stems, language }: Read,
  i: number,
  from: number,
  asked: ReadonlySet<string>,
): boolean {
  const [start, end] = stretchOfSegment(tokens, tokens[i]?.segment)
  if (end > from || start < 1) return false
  const opener = tokens[start]?.word ?? ''
  const isRelative =
    [...studioWords(language).relatives, 'whose'].includes(opener) ||
    /^(?:ne?|not|never|sans|without)$/.test(opener) ||
    PLANNED.test(opener)
  const isBracket = [start, end].every((k) => tokens[k]?.gap.startsWith(','))
  return isRelative && isBracket && !askedPlaces(stems, asked).any(start, end)
}

/** "…, so that the times will not count": what came of it, where none of it is asked. */
function isConsequence(
  { tokens, stems }: Pick<SentenceView, 'tokens' | 'stems'>,
  i: number,
  to: number,
  asked: ReadonlySet<string>,
): boolean {
  const segment = tokens[i]?.segment
  if (i < to || segment === tokens[to - 1]?.segment) return false
  const [start, end] = stretchOfSegment(tokens, segment)
  const opening = `${tokens[start]?.word} ${tokens[start + 1]?.word}`
  return /^(?:so |si bien|de sorte)/.test(opening) && !askedPlaces(stems, asked).any(start, end)
}

/** "A tunnel of 90 metres that nobody had dived": a relative clause behind the value, of which nothing is asked. */
function isOfRelative(view: Read, i: number, to: number, asked: ReadonlySet<string>): boolean {
  const { tokens, stems } = view
  const segment = tokens[to]?.segment
  if (i < to || tokens[i]?.segment !== segment) return false
  const start = relativesIn(view).firstFrom(to)
  if (start < 0 || start > i) return false
  return !askedPlaces(stems, asked).any(start + 1, stretchOfSegment(tokens, segment)[1])
}

const relativesIn = rememberOf(({ tokens, language }: Read) =>
  placesOf(tokens, ({ word }) => studioWords(language).relatives.includes(word)),
)
