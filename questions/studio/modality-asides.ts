import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { BEFORE_VERB } from './words/auxiliaries.ts'
import { studioWords } from './words/words-of.ts'

/** What is said by the way, of a noun or of what came of it, says nothing of whether the rest is so. */
export const isSaidAside = (
  view: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean =>
  isOfRelative(view, i, to, asked) ||
  isConsequence(view, i, to, asked) ||
  isBetweenCommas(view, i, from, asked) ||
  isBeforeRelative(view, i, { from, to }, asked) ||
  isOfNounOnly(view, i, from)

/**
 * « Cela n’a pas retenu Luc Morel, qui quittera la banque »: all that is asked is told behind the name, whatever is
 * said before it.
 */
function isBeforeRelative(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  { from, to }: { readonly from: number; readonly to: number },
  asked: ReadonlySet<string>,
): boolean {
  const start = tokens.findLastIndex(
    ({ word, gap }, k) =>
      k <= to && k > i && gap.startsWith(',') && [...studioWords(language).relatives, 'whose'].includes(word),
  )
  if (i >= from || start < 0 || (start !== to && start > from)) return false
  // "It was not Ada Brunn, who …".
  const { isEmpty } = stemsOf(language)
  if (start === to && tokens.slice(i + 1, from).every(({ word }) => isEmpty(word))) return false
  const places = stems.flatMap((stem, k) => (asked.has(stem) && (k < from || k >= to) ? [k] : []))
  return places.length > 0 && places.every((k) => k > start)
}

/** "The fair planned for 22 May has been moved to Alden": what was planned is only which fair it is. */
function isOfNounOnly(view: Pick<SentenceView, 'tokens' | 'stems' | 'language'>, i: number, from: number): boolean {
  const { tokens, language } = view
  const [before, word, next] = [i - 1, i, i + 1].map((k) => tokens[k]?.word ?? '')
  if (!PLANNED.test(word ?? '') || !/^(?:for|in|on|at|pour|en|le|à|au)$/.test(next ?? '')) return false
  if (stemsOf(language).isEmpty(before ?? '') || (before ?? '').length < 3) return false
  return tokens.some(({ word: verb }, k) => k > i && k < from && BEFORE_VERB.test(verb))
}

const PLANNED =
  /^(?:planned|scheduled|expected|proposed|promised|intended|prévue?s?|attendue?s?|promise?s?|annoncée?s?)$/

/** « L’armoire, que la paroisse n’a jamais cédée, tenait par quatre clous »: the bracket only says which one it is. */
function isBetweenCommas(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  from: number,
  asked: ReadonlySet<string>,
): boolean {
  const segment = tokens[i]?.segment
  const start = tokens.findIndex((token) => token.segment === segment)
  const end = tokens.findIndex((token, k) => k > i && token.segment !== segment)
  if (end < 0 || end > from || start < 1) return false
  const opener = tokens[start]?.word ?? ''
  const isRelative =
    [...studioWords(language).relatives, 'whose'].includes(opener) ||
    /^(?:ne?|not|never|sans|without)$/.test(opener) ||
    PLANNED.test(opener)
  const isBracket = [start, end].every((k) => tokens[k]?.gap.startsWith(','))
  return isRelative && isBracket && !tokens.some((token, k) => token.segment === segment && asked.has(stems[k] ?? ''))
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
  const start = tokens.findIndex((token) => token.segment === segment)
  const opening = `${tokens[start]?.word} ${tokens[start + 1]?.word}`
  if (!/^(?:so |si bien|de sorte)/.test(opening)) return false
  return !tokens.some((token, k) => token.segment === segment && asked.has(stems[k] ?? ''))
}

/** "A tunnel of 90 metres that nobody had dived": a relative clause behind the value, of which nothing is asked. */
function isOfRelative(
  { tokens, stems, language }: Pick<SentenceView, 'tokens' | 'stems' | 'language'>,
  i: number,
  to: number,
  asked: ReadonlySet<string>,
): boolean {
  const { relatives } = studioWords(language)
  const segment = tokens[to]?.segment
  const start = tokens.findIndex(
    (token, k) => k >= to && k <= i && token.segment === segment && relatives.includes(token.word),
  )
  if (start < 0 || tokens[i]?.segment !== segment) return false
  return !tokens.some((token, k) => k > start && token.segment === segment && asked.has(stems[k] ?? ''))
}
