import { USUAL_COUNT } from '../bank/balance.ts'
import type { Bank, BankItem } from '../bank/bank.ts'
import { wordsOf } from '../text/normal-form.ts'
import { CLAIM_WORDS, type WrittenFact } from '../wire/written-topic.ts'
import type { Agreement } from './agreement.ts'
import type { TopicDraft } from './draft.ts'
import { factsWithItems } from './draft-quiz.ts'

/** What would give a fact more questions. */
const YIELD_HINTS = [
  'question',
  'which-is-right',
  'own-words',
  'wrong-answers',
  'third-answer',
  'like-wrong-answers',
  'answers-of-others',
  'other-wording',
  'another-source',
] as const
export type YieldHint = (typeof YIELD_HINTS)[number]

/** How many questions a fact gives. */
export interface FactYield {
  readonly questions: number
  /** What would give more, what helps most first; nothing where it gives enough. */
  readonly more: readonly YieldHint[]
}

/** With so many questions a fact is in the quiz whatever stands beside it. */
const ENOUGH = 2
const FEWEST_WRONG = 2

/** Checks that find the wrong answers unlike the right one, or unlike each other. */
const OF_OPTIONS: ReadonlySet<string> = new Set([
  'options-of-one-sort',
  'key-stands-out',
  'overlapping-options',
  'wrong-options-wrong',
  'key-length',
])

/** How many questions of its bank each fact of a topic gives, and what would give more. */
export function yieldsOf(
  { facts, sources }: Pick<TopicDraft, 'facts' | 'sources'>,
  bank: Bank,
  questions: number,
  agreements: Readonly<Record<string, Agreement>>,
): Readonly<Record<string, FactYield>> {
  const written = facts.map(({ fact }) => fact)
  const isShort = questions < Math.min(USUAL_COUNT, factsWithItems(bank).size)
  const [answered, made, rejected] = [byAnswer(written), byFact(bank.items), byFact(bank.rejected)]
  return Object.fromEntries(
    written.map((fact) => {
      const isOfOther = (value: string) => (answered.get(value) ?? []).some((other) => other !== fact)
      const isOfOthers = isShort && wrongOf(fact).some(isOfOther)
      const own = { items: made.get(fact.id) ?? [], rejected: rejected.get(fact.id) ?? [] }
      const agreement = agreements[fact.id]
      return [fact.id, yieldOf(fact, own, { isOfOthers, hasOthers: sources.length > 1, agreement })]
    }),
  )
}

/** What is made on each fact. */
const byFact = (items: readonly BankItem[]): ReadonlyMap<string | undefined, readonly BankItem[]> =>
  Map.groupBy(items, ({ item }) => item.facts[0])

/** The facts that have each answer. */
function byAnswer(facts: readonly WrittenFact[]): ReadonlyMap<string, readonly WrittenFact[]> {
  const answers = facts.flatMap((fact) => answersOf(fact).map((answer) => ({ answer, fact })))
  const groups = Map.groupBy(answers, ({ answer }) => answer)
  return new Map([...groups].map(([answer, all]) => [answer, all.map(({ fact }) => fact)]))
}

const answersOf = ({ claims }: WrittenFact): readonly string[] =>
  claims.flatMap((claim) =>
    Object.entries(claim).flatMap(([key, value]) =>
      CLAIM_WORDS.includes(key) ? [] : [value].flat().map((one) => wordsOf(String(one)).join(' ')),
    ),
  )

/** Only figures: a name may stand among the answers of two questions. */
const wrongOf = ({ distractors = [] }: WrittenFact): readonly string[] =>
  distractors
    .flatMap(({ value }) => [value].flat().map((one) => wordsOf(one).join(' ')))
    .filter((words) => /\d/.test(words))

interface Around {
  /** A wrong answer of its is what another fact asks for, and the quiz is shorter than it could be. */
  readonly isOfOthers: boolean
  /** There is more than one text. */
  readonly hasOthers: boolean
  readonly agreement: Agreement | undefined
}

function yieldOf(
  fact: WrittenFact,
  { items, rejected }: Pick<Bank, 'items' | 'rejected'>,
  { isOfOthers, hasOthers, agreement }: Around,
): FactYield {
  const questions = items.length
  if ((fact.ask ?? []).length === 0) return { questions, more: ['question'] }
  const mixed: readonly YieldHint[] = isOfOthers ? ['answers-of-others'] : []
  if (questions >= ENOUGH) return { questions, more: mixed }
  // What gives more hangs on what its teacher says of the two answers.
  if (agreement === 'undecided') return { questions, more: ['which-is-right', ...mixed] }
  const found = new Set(
    rejected.flatMap(({ findings }) => findings.flatMap(({ id, level }) => (level === 'B' ? [id] : []))),
  )
  const wrong = (fact.distractors ?? []).length
  const isContested = agreement === 'differ'
  const isShort = !isContested && wrong < FEWEST_WRONG
  const isOfOptions = [...found].some((id) => OF_OPTIONS.has(id))
  const isCopied = found.has('copied-words')
  const hints: readonly (readonly [YieldHint, boolean])[] = [
    ['own-words', isCopied],
    ['wrong-answers', isShort],
    ['third-answer', isContested && wrong === 0],
    ['like-wrong-answers', isOfOptions && !isShort],
    ['other-wording', questions === 0 && found.size > 0 && !isCopied && !isOfOptions],
    ['another-source', fact.claims.length === 1 && hasOthers],
  ]
  return { questions, more: [...mixed, ...hints.flatMap(([hint, isSo]) => (isSo ? [hint] : []))] }
}
