import type { TopicDraft } from '../studio/draft.ts'
import { proposeFact } from '../studio/proposal.ts'
import { type SourceView, viewOf } from '../studio/sentence-view.ts'
import { askedStems } from '../studio/stems.ts'
import { standsIn } from '../text/normal-form.ts'
import { present } from '../wire/present.ts'
import type { ReadQuestion } from './read-question.ts'

/** Questions of a quiz made elsewhere as facts of a topic in the making. */
interface QuizFacts {
  /** As an assistant's reply would hold them: nothing of them is believed before it is judged. */
  readonly facts: readonly unknown[]
  /** The questions whose answer no text gives in a sentence that speaks of what they ask. */
  readonly unproven: readonly string[]
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
  const unproven: string[] = []
  for (const question of questions) {
    const fact = factOf(question, draft, views)
    if (fact) facts.push(fact)
    else unproven.push(question.stem)
  }
  return { facts, unproven }
}

function factOf(question: ReadQuestion, draft: TopicDraft, views: readonly SourceView[]): unknown {
  const key = keyOf(question)
  const place = key === undefined ? undefined : placeOf(key, question.stem, draft.language, views)
  const proposal = place && proposeFact(draft, place.source, place.span)
  if (!proposal || proposal.says === undefined) return undefined
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

/** The words of the one right answer. */
function keyOf({ answer }: ReadQuestion): string | undefined {
  if (answer.is === 'text') return answer.accepted[0]
  if (answer.is === 'number') {
    const [[min, max] = [0, 1]] = answer.ranges
    return min === max ? String(min) : undefined
  }
  if (answer.is !== 'choice' || answer.many || answer.keys.length > 1) return undefined
  return answer.options[answer.keys[0] ?? -1]
}

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
