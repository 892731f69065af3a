import { copiedRun } from '../../checks/copied.ts'
import { slice } from '../../facts/evidence.ts'
import { rememberOf } from '../../text/remember.ts'
import type { ValueType } from '../../vocabulary.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import type { AskedText } from './clause.ts'
import { personsIn } from './persons.ts'
import { roleAsked } from './roles-asked.ts'
import { type AskedStatement, askedStatement } from './statements.ts'

/** What a question must know of a draft's texts. */
const askedTextOf = rememberOf((views: readonly SourceView[]): AskedText => {
  const texts = new Map(views.map(({ source, text }) => [source.id, text]))
  const small = new Set(
    views.flatMap(({ source }) => source.text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []),
  )
  return {
    capitals: new Set(views.flatMap(({ sentences }) => sentences.flatMap(({ capitals }) => [...capitals]))),
    isSmall: (word) => small.has(word),
    isPerson: (name) => views.some((view) => personsIn(view).isPerson(name)),
    isOwn: (ask) => copiedRun(ask, texts, () => true) === undefined,
  }
})

/**
 * What a sentence says of a value that stands in it, and how it is asked; `undefined` where no rule has a question in
 * words of its own: one that repeats the text would be in no quiz.
 *
 * @param span Of the value, in code points of the text.
 * @param views All texts of the draft.
 */
export function askedIn(
  view: SourceView,
  sentence: SentenceView,
  [from, to]: readonly [number, number],
  type: ValueType,
  views: readonly SourceView[],
): AskedStatement | undefined {
  const said = (start: number, end: number) => slice(view.text, [start, end]).replace(/\s+/g, ' ')
  const parts = { before: said(sentence.span[0], from), value: said(from, to), after: said(to, sentence.span[1]) }
  const about = askedTextOf(views)
  const asked = askedStatement(parts, type, view.language, about)
  if (asked || type !== 'name' || !about.isPerson(parts.value)) return asked
  const role = roleAsked(parts.before, parts.value, parts.after, view.language)
  return role && about.isOwn(role.ask) ? role : undefined
}
