import type { TopicDraft } from '../studio/draft.ts'
import { proposeFact } from '../studio/proposal.ts'
import { type SourceView, viewOf } from '../studio/sentence-view.ts'
import { askedStems } from '../studio/stems.ts'
import { standsIn } from '../text/normal-form.ts'
import { present } from '../wire/present.ts'
import type { ReadQuestion } from './read-question.ts'

/** Why a question becomes no fact. */
const UNJOINED = ['several', 'true', 'false', 'not-one', 'nowhere', 'sentence'] as const
export type UnjoinedWhy = (typeof UNJOINED)[number]

export interface UnjoinedQuestion {
  readonly stem: string
  readonly why: UnjoinedWhy
}

/** Questions of a quiz made elsewhere as facts of a topic in the making. */
interface QuizFacts {
  /** As an assistant's reply would hold them: nothing of them is believed before it is judged. */
  readonly facts: readonly unknown[]
  readonly unjoined: readonly UnjoinedQuestion[]
}

/** So many words of the question, at least, the sentence has beside the answer. */
const FEWEST_SHARED = 2

/**
 * Joins each question that has one right answer to the sentence of a text that seems to prove it: it has the words of
 * the answer, and of all such sentences the most words of the question. Whether it proves it, the judge says, and then
 * a person.
 */
export function quizFacts(questions: readonly ReadQuestion[], draft: TopicDraft): QuizFacts {
  const views = draft.sources.map((source) => viewOf(source, draft.language, draft.title))
  const facts: unknown[] = []
  const unjoined: UnjoinedQuestion[] = []
  for (const question of questions) {
    const fact = factOf(question, draft, views)
    if (typeof fact === 'string') unjoined.push({ stem: question.stem, why: fact })
    else facts.push(fact)
  }
  return { facts, unjoined }
}

function factOf(question: ReadQuestion, draft: TopicDraft, views: readonly SourceView[]): object | UnjoinedWhy {
  const key = keyOf(question)
  if (!key.ok) return key.why
  const place = placeOf(key.words, question.stem, draft.language, views)
  if (!place) return 'nowhere'
  const proposal = proposeFact(draft, place.source, place.span)
  if (proposal?.says === undefined) return 'sentence'
  const { source, type, value, unit, says, quote } = proposal
  const wrong = wrongOf(question)
  return {
    type,
    says,
    ask: [question.stem],
    ...present({ unit }),
    claims: [{ [source]: value, quote: [quote] }],
    ...(wrong.length === 0 ? {} : { distractors: wrong }),
  }
}

type Key = { readonly ok: true; readonly words: string } | { readonly ok: false; readonly why: UnjoinedWhy }

/** The words of the one right answer. */
function keyOf({ answer }: ReadQuestion): Key {
  const only = (words: string | undefined, why: UnjoinedWhy = 'not-one'): Key =>
    words === undefined ? { ok: false, why } : { ok: true, words }
  if (answer.is === 'text') return only(answer.accepted[0])
  if (answer.is === 'number') {
    const [[min, max] = [0, 1]] = answer.ranges
    return only(min === max ? String(min) : undefined)
  }
  if (answer.is !== 'choice') return only(undefined)
  if (answer.many || answer.keys.length > 1) return only(undefined, 'several')
  const right = answer.options[answer.keys[0] ?? -1]
  // Of a statement that is true or false no text has the answer.
  if (right !== undefined && answer.options.every((option) => TRUTH.test(option)))
    return only(undefined, IS_TRUE.test(right) ? 'true' : 'false')
  return only(right)
}

const TRUTH = /^(?:true|false|vrai|faux|صح|صحيح|خطأ|خطا)[.!]?$/i
const IS_TRUE = /^(?:true|vrai|صح|صحيح)/i

/** What else is offered, as it is written: the judge says what it really is, and leaves out what a text gives. */
const wrongOf = ({ answer }: ReadQuestion): readonly { readonly value: string }[] =>
  answer.is === 'choice' ? answer.options.flatMap((value, i) => (answer.keys.includes(i) ? [] : [{ value }])) : []

function placeOf(key: string, stem: string, language: string, views: readonly SourceView[]) {
  const asked = askedStems(stem, language)
  const found = views.flatMap((view) =>
    view.sentences.flatMap(({ raw, span, holds }) => {
      const at = standsIn(key, raw) ? raw.toLowerCase().indexOf(key.toLowerCase()) : -1
      if (at < 0) return []
      const from = span[0] + Array.from(raw.slice(0, at)).length
      const shared = [...asked].filter((word) => holds.has(word)).length
      return [{ source: view.source.id, span: [from, from + Array.from(key).length] as const, shared }]
    }),
  )
  const [best] = found.sort((a, b) => b.shared - a.shared)
  return best && best.shared >= FEWEST_SHARED ? best : undefined
}
