import { rivalSentence } from '../facts/rival-answers.ts'
import type { Topic } from '../facts/topic.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { figuresOf } from '../values/quantity.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { ClaimCase } from './claim-case.ts'
import type { LeftOut, NearPassage } from './judged.ts'
import { isPlanned } from './propose/planned.ts'
import type { TypedMention } from './propose/typed-mentions.ts'
import type { SourceView } from './sentence-view.ts'
import { setAgainst } from './set-against.ts'

interface Beside {
  readonly posted: Pick<Topic, 'ledger' | 'texts'>
  readonly views: readonly SourceView[]
  /** Its questions ask for the account of its source, whatever another text tells. */
  readonly isAccount: boolean
}

/** A fact without the wrong answers that a text gives where it may answer the question, and these with its sentence. */
export function withoutTold(
  written: WrittenFact,
  fact: Fact,
  cases: readonly ClaimCase[],
  { posted, views, isAccount }: Beside,
): { readonly fit: WrittenFact; readonly leftOut: readonly LeftOut[] } {
  const { distractors = [] } = written
  if (distractors.length === 0) return { fit: written, leftOut: [] }
  const rivals = isAccount ? [] : cases.flatMap((one) => setAgainst(one, views))
  const told = distractors.map((one, i): LeftOut | undefined => {
    const value = fact.distractors[i]?.value
    const near = value && (sentenceOfRival(value, rivals, fact, views) ?? sentenceOf(value, fact, posted, isAccount))
    return near && { value: [one.value].flat().join(', '), near }
  })
  const leftOut = told.flatMap((one) => one ?? [])
  return leftOut.length === 0
    ? { fit: written, leftOut }
    : { fit: { ...written, distractors: distractors.filter((_, i) => !told[i]) }, leftOut }
}

function sentenceOf(value: Value, fact: Fact, posted: Beside['posted'], isAccount: boolean): NearPassage | undefined {
  const found = rivalSentence(value, fact, posted, isAccount)
  return found && { source: found.source, span: found.span, words: found.words.slice(0, 400) }
}

/** What Compare sets against the fact's own value. */
function sentenceOfRival(
  value: Value,
  rivals: readonly TypedMention[],
  { mood }: Fact,
  views: readonly SourceView[],
): NearPassage | undefined {
  const rival = rivals.find((one) => isOf(value, one))
  const sentence = rival && views.find(({ source }) => source.id === rival.source)?.sentences[rival.at]
  // What was hoped for is no answer to what happened.
  if (sentence && mood === 'outcome' && isPlanned(sentence, rival)) return undefined
  return sentence && { source: rival.source, span: sentence.span, words: sentence.raw.slice(0, 400) }
}

function isOf(value: Value, rival: TypedMention): boolean {
  if ('date' in value) return value.date === rival.value
  if ('time' in value) return value.time === rival.value
  return rival.type === 'quantity' && figuresOf(value).includes(Number(rival.value))
}
