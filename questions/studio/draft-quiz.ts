import { coreWanted, USUAL_COUNT } from '../bank/balance.ts'
import type { Bank } from '../bank/bank.ts'
import { choosableOf } from '../bank/choosable.ts'
import { chooseItems } from '../bank/choosing.ts'
import { figureLeaks } from '../bank/figure-leaks.ts'
import { type Candidate, wholesOf } from '../bank/wholes.ts'
import { optionsOf } from '../checks/check.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { contentWords } from '../languages/content-words.ts'
import { randomFrom } from '../random.ts'
import { studioWords } from './words/words-of.ts'

/**
 * Quizzes of a topic, the first the one that is offered first: the items that the one chooser takes of its bank. None
 * holds an item that offers or tells the figure that another asks for, and where that costs no question, none that
 * tells another anything. A later quiz takes first what those before it have not. The same topic gives the same.
 */
export function draftQuizzes(
  topic: Topic,
  bank: Bank,
  quizzes: number,
  count = USUAL_COUNT,
): readonly (readonly Item[])[] {
  const { ledger } = topic
  const choosable = bank.items.map(({ item: its }) => {
    // Only whoever types a wrong figure is told what it is: to others it gives nothing away.
    const item: Item = its.shape === 'number' ? { ...its, mistakes: [] } : its
    return { ...choosableOf(item, topic), item, its, madeUp: madeUpIn(item, topic) }
  })
  const words = contentWords(ledger.language)
  const leaks = words ? figureLeaks(ledger, words) : () => false
  const { apart: tells } = wholesOf(choosable, ledger, words)
  const loose = (one: Candidate, other: Candidate) => leaks(one.item, other.item)
  const strict = (one: Candidate, other: Candidate) => loose(one, other) || tells(one, other)
  const factOf = new Map(choosable.map(({ id, facts: [fact = id] }) => [id, fact]))
  const typed = new Set(choosable.flatMap(({ id, item }) => (item.shape === 'number' ? [factOf.get(id)] : [])))
  const rare = new Set(choosable.flatMap(({ id, disputed, headline }) => (disputed || headline ? [id] : [])))
  const used = new Map<string, number>()
  const usedBy = (id: string) => used.get(factOf.get(id) ?? id) ?? 0
  const fresh = (id: string) => (rare.has(id) ? 1 : 1 / (1 + 4 * usedBy(id)))
  return Array.from({ length: quizzes }, (_, i) => {
    const seed = `${ledger.id}/studio/${i}`
    const ways = [strict, loose].flatMap((apart) =>
      [false, true].flatMap((mayBeMinor) =>
        FILLS.flatMap((fill) => [
          { apart, mayBeMinor, zest: fresh, ...fill },
          { apart, mayBeMinor, ...fill },
        ]),
      ),
    )
    let quiz: readonly (typeof choosable)[number][] = []
    for (const { most, mayBeMinor, ...way } of ways) {
      // A figure that can be typed is not asked among figures made up, but for want of another question.
      const isAble = (id: string, madeUp: number) => madeUp === 0 || most > 2 || !typed.has(factOf.get(id))
      const able = choosable.filter(
        ({ id, madeUp, minor }) => madeUp <= most && isAble(id, madeUp) && (mayBeMinor || !minor),
      )
      // What is better than what fills it stays, unless more can stand together without it.
      for (const kept of [quiz, []]) {
        const tried = chooseItems(able, { count, words, ...way, kept }, randomFrom(seed))
        if (tried.length > quiz.length) quiz = tried
      }
      if (quiz.length >= count) break
    }
    for (const { id } of quiz) used.set(factOf.get(id) ?? id, usedBy(id) + 1)
    return quiz.map(({ its }) => its)
  })
}

/**
 * What a quiz is filled with, the best first: how many answers of a question may be made up, and how many questions of
 * ten may ask for a number to be typed or what the sources differ on. A figure is better typed than found among figures
 * made up, and a disagreement better asked than what a retelling leaves out.
 */
const FILLS = [
  { most: 0, mostOfTen: { typed: 3, disputed: 5 } },
  { most: 0, mostOfTen: { typed: 5, disputed: 5 } },
  { most: 1, mostOfTen: { typed: 5, disputed: 5 } },
  { most: 2, mostOfTen: { typed: 5, disputed: 5 } },
  { most: 3, mostOfTen: { typed: 5, disputed: 5 } },
] as const

/**
 * How many wrong answers of a choice no text says of anything: whoever has read them believes the others. Another name
 * still tempts; a figure or a day is told from the others at a glance.
 */
function madeUpIn(item: Item, { ledger, assessmentOf }: Topic): number {
  const { nobodySays } = studioWords(ledger.language)
  const isMadeUp = ({ provenance: { from }, why }: Option) => from === 'rule' || why === nobodySays
  const isFigure = item.facts.some((id) => /^(?:quantity|date|time)$/.test(assessmentOf(id)?.fact.type ?? ''))
  const found = item.kind === 'choice' ? optionsOf(item).filter(isMadeUp).length : 0
  return isFigure ? found : Math.max(0, found - 1)
}

/** What a quiz has, and what it still lacks. */
export interface Enough {
  /** Facts with a question. */
  readonly facts: number
  readonly core: number
  /** Facts that the sources differ on. */
  readonly disagreements: number
  /** How many questions the quiz has that is offered first. */
  readonly questions: number
  readonly missing: { readonly facts: number; readonly core: number }
  /** It has as many as were wanted. */
  readonly enough: boolean
}

/** The facts that some question of a bank asks. */
export const factsWithItems = ({ items }: Bank): ReadonlySet<string> =>
  new Set(items.flatMap(({ item }) => item.facts.slice(0, 1)))

/** Whether a topic has enough for a quiz of so many questions: the quiz itself says so. */
export function enoughFor(topic: Topic, bank: Bank, questions: number, count = USUAL_COUNT): Enough {
  const asked = factsWithItems(bank)
  const facts = topic.assessments.filter(({ fact }) => fact.ask.length > 0)
  const core = facts.filter(({ fact }) => fact.core).length
  return {
    facts: facts.length,
    core,
    disagreements: facts.filter(({ standing }) => standing === 'contested').length,
    questions,
    missing: { facts: Math.max(0, count - asked.size), core: Math.max(0, coreWanted(count) - core) },
    enough: questions >= count,
  }
}
