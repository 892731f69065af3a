import { coreWanted, disputesWanted, USUAL_COUNT } from '../bank/balance.ts'
import { type Bank, buildBank } from '../bank/bank.ts'
import { choosableOf } from '../bank/choosable.ts'
import { chooseItems } from '../bank/choosing.ts'
import type { Digest } from '../facts/evidence.ts'
import { prepare, type Topic } from '../facts/topic.ts'
import { checkPosted } from '../facts/written/posted.ts'
import type { Item } from '../item.ts'
import { contentWords } from '../languages/content-words.ts'
import type { Fact } from '../ledger.ts'
import { randomFrom } from '../random.ts'
import type { TopicDraft } from './draft.ts'
import { draftFields } from './draft-fields.ts'

/** The topic that the confirmed facts of a draft make, compiled and verified as any posted topic is; else every problem in it. */
export async function checkDraft(draft: TopicDraft, digest: Digest) {
  const facts = draft.facts.filter(({ confirmed }) => confirmed).map(({ fact }) => fact)
  const content = draftFields(draft, facts)
  const { ledger, problems, doubts } = await checkPosted(content, digest)
  return { content, topic: ledger && prepare(ledger), problems, doubts }
}

/** A quiz of a topic: its whole bank, and the items that the one chooser takes of it. The same seed gives the same quiz. */
export function draftQuiz(
  topic: Topic,
  seed: string,
  count = USUAL_COUNT,
): { readonly bank: Bank; readonly items: readonly Item[] } {
  const bank = buildBank(topic)
  const choosable = bank.items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  const words = contentWords(topic.ledger.language)
  const items = chooseItems(choosable, { count, words }, randomFrom(`${topic.ledger.id}/studio/${seed}`)).map(
    ({ item }) => item,
  )
  return { bank, items }
}

/** What a quiz still lacks. */
export interface Enough {
  /** Facts that can be asked. */
  readonly facts: number
  readonly core: number
  /** Facts that the sources differ on. */
  readonly disagreements: number
  readonly missing: {
    readonly facts: number
    readonly core: number
    /** Of one source alone none are missing. */
    readonly disagreements: number
    /** Facts that would be asked if they had two wrong answers. */
    readonly wrongAnswers: readonly string[]
    readonly headline: boolean
  }
  readonly enough: boolean
}

const FEWEST_WRONG = 2

/** Whether a topic has enough for a quiz of so many questions. What the sources differ on is better, and not needed. */
export function enoughFor(
  { ledger, assessments, groups }: Pick<Topic, 'ledger' | 'assessments' | 'groups'>,
  count = USUAL_COUNT,
): Enough {
  const asked = ledger.facts.filter(({ ask }) => ask.length > 0)
  const able = asked.filter(isAskable)
  const core = able.filter((fact) => fact.core).length
  const contested = assessments.filter(({ fact, standing }) => standing === 'contested' && fact.ask.length > 0).length
  const several = new Set(groups.values()).size > 1
  const missing = {
    facts: Math.max(0, count - able.length),
    core: Math.max(0, coreWanted(count) - core),
    disagreements: several ? Math.max(0, disputesWanted(count)[0] - contested) : 0,
    wrongAnswers: asked.filter((fact) => !isAskable(fact)).map(({ id }) => id),
    headline: ledger.headline === undefined,
  }
  const enough = missing.facts === 0 && missing.core === 0
  return { facts: able.length, core, disagreements: contested, missing, enough }
}

/** A number can be typed and a yes needs no options; all else is chosen among some. */
const isAskable = ({ type, distractors, claims }: Fact): boolean =>
  distractors.length >= FEWEST_WRONG ||
  type === 'yes-no' ||
  (type === 'quantity' && claims.some(({ value }) => 'is' in value))
