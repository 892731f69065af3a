import { topics } from '#topics'
import type { Bank } from '../../questions/bank/bank.ts'
import { prepare, type Topic } from '../../questions/facts/topic.ts'
import type { Ledger } from '../../questions/ledger.ts'
import type { LiveQuestion } from '../../questions/wire/live-question.ts'
import type { TopicCard } from '../../questions/wire/topic.ts'

/** A topic that comes with the program: open to read, answers and all. */
export interface Shipped {
  readonly topic: Topic
  readonly bank: Bank
  /** The default quizzes: ids of the bank; none of a topic that was not built with the program. */
  readonly quizzes: readonly (readonly string[])[]
}

/** Read when first asked for, then kept for as long as this copy of the Worker runs. */
const read = new Map<string, Shipped>()

/** @returns `undefined` if there is none of that id; a ledger without the stamp of what it says is none. */
export function shippedTopic(id: string): Shipped | undefined {
  const known = read.get(id)
  const built = topics.find((topic) => topic.id === id)
  if (known || !built) return known
  // Our own build wrote it: it is trusted like the code beside it.
  const { ledger, ...made } = JSON.parse(built.contents) as Omit<Shipped, 'topic'> & { ledger: Ledger }
  const shipped = { topic: prepare(ledger), ...made }
  read.set(id, shipped)
  return shipped
}

export const topicCards: readonly TopicCard[] = topics.map(({ card }) => card)

/** One of each topic that has one and needs no note before it. */
const liveQuestions = topics.flatMap(({ card, question }) => (card.contentNote === undefined && question) || [])

/** For the start page: of a topic in the reader's language where there is one. */
export const liveQuestionFor = (locale: string): LiveQuestion | undefined =>
  liveQuestions.find(({ language }) => language.slice(0, 2) === locale.slice(0, 2)) ?? liveQuestions[0]
