import { wordsOf } from '../text/normal-form.ts'
import { isContent } from './apart-checks.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/**
 * "The mill goes to the town, the barn to the parish": what the statement speaks of opens another part of the sentence,
 * and something else the value's own.
 */
export function clauseSubjectReasons({ view, from }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems } = view
  const own = subjectAt(view, tokens[from]?.segment ?? 0)
  const said = saidSubject(one)
  if (own === undefined || said === undefined || own >= from || stems[own] === said) return []
  if (one.says.stems.has(stems[own] ?? '')) return []
  const others = new Set(tokens.map(({ segment }) => segment).filter((segment) => segment !== tokens[from]?.segment))
  const isElsewhere = [...others].some((segment) => stems[subjectAt(view, segment) ?? -1] === said)
  const isHere = stems.some((stem, i) => stem === said && tokens[i]?.segment === tokens[from]?.segment)
  return isElsewhere && !isHere ? [reasonOf('other-event', one, { words: tokens[own]?.word, sentence: view })] : []
}

/** The noun that opens a part of a sentence, with its article, before a verb. */
function subjectAt(view: SentenceView, segment: number): number | undefined {
  const { tokens, language } = view
  const { articles, definite, goesOn } = studioWords(language)
  const start = tokens.findIndex((token) => token.segment === segment)
  const first = goesOn.includes(tokens[start]?.word ?? '') ? start + 1 : start
  // « La plus longue compte quatorze pages, la dernière une dizaine de lignes ».
  const noun = first + (/^(?:plus|moins|most|least)$/.test(tokens[first + 1]?.word ?? '') ? 2 : 1)
  const isNoun = [...articles, ...definite].includes(tokens[first]?.word ?? '') && isContent(view, noun)
  return isNoun && tokens[noun + 1]?.segment === segment ? noun : undefined
}

/** What the statement begins with: "the barn". */
function saidSubject({ written, source }: ClaimCase): string | undefined {
  const { of, isEmpty } = stemsOf(source.language)
  const { articles, definite } = studioWords(source.language)
  const [first = '', noun = ''] = wordsOf(written.says.split('{')[0] ?? '')
  return [...articles, ...definite].includes(first) && noun !== '' && !isEmpty(noun) ? of(noun) : undefined
}
