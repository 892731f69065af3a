import { besideOf, sidesBeside } from '../checks/beside.ts'
import { type Basis, basisOf } from '../checks/check.ts'
import { checkedOn, checks, idleChecks } from '../checks/checks.ts'
import { receiptsOf } from '../facts/receipts.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import { difficultyOf } from '../kinds/difficulty.ts'
import type { Dispute } from '../wire/dispute.ts'
import { present } from '../wire/present.ts'
import type { Review, ReviewItem } from '../wire/review.ts'
import type { TopicCard, TopicFact, TopicSource, TopicView } from '../wire/topic.ts'
import type { Bank, BankItem } from './bank.ts'
import { storyPlaceOf } from './choosable.ts'

/** One topic in a list of topics. */
export function topicCard({ ledger, assessments }: Topic, bank: Bank, quizzes: number): TopicCard {
  const count = (standing: Assessment['standing']) => assessments.filter((a) => a.standing === standing).length
  return {
    id: ledger.id,
    title: ledger.title,
    language: ledger.language,
    items: bank.items.length,
    quizzes,
    facts: {
      corroborated: count('corroborated'),
      'single-source': count('single-source'),
      attributed: count('attributed'),
      contested: count('contested'),
    },
    ...present({ contentNote: ledger.contentNote, notice: ledger.notice }),
  }
}

/** A topic's ledger for readers: every fact, its standing, and what each source says and where. Answers and all. */
export function topicView(topic: Topic, bank: Bank, quizzes: number): TopicView {
  const { ledger } = topic
  return {
    ...topicCard(topic, bank, quizzes),
    ...present({ asOf: ledger.asOf }),
    sources: sourcesOf(topic),
    view: topic.assessments.map((assessment) => factView(assessment, topic)),
  }
}

/**
 * The facts of a topic on which its sources contradict each other, as cards.
 *
 * @param asked Ids of facts; only these.
 */
export function disputesOf(topic: Topic, asked: ReadonlySet<string>): readonly Dispute[] {
  return topic.assessments.flatMap((assessment) => {
    if (assessment.standing !== 'contested' || !asked.has(assessment.fact.id)) return []
    const { id, ask, partsDiffer, receipts } = factView(assessment, topic)
    return [{ id, ask, partsDiffer, receipts }]
  })
}

function sourcesOf({ ledger, groups }: Topic): readonly TopicSource[] {
  const order = [...new Set(ledger.sources.map(({ id }) => groups.get(id)))]
  return ledger.sources.map(({ id, label, title, publisher, author, published, url }) => ({
    id,
    label,
    ...present({ title, publisher, author, published, url }),
    group: order.indexOf(groups.get(id)) + 1,
    answers: ledger.facts.filter(({ claims }) => claims.some(({ source }) => source === id)).length,
  }))
}

function factView(assessment: Assessment, topic: Topic): TopicFact {
  const { fact, standing, partsDiffer, independent, claim } = assessment
  return {
    id: fact.id,
    ask: fact.ask[0] ?? '',
    about: fact.about,
    type: fact.type,
    mood: fact.mood,
    standing,
    partsDiffer,
    independent,
    ...(claim ? { value: topic.say(claim.value, fact) } : {}),
    ...(fact.differ ? { because: fact.differ.because } : {}),
    receipts: receiptsOf(assessment, topic),
  }
}

/** A bank as a teacher reviews it. */
export function reviewOf(topic: Topic, bank: Bank, quizzes: Review['quizzes']): Review {
  const basis = basisOf(topic)
  const asked = new Set(bank.items.flatMap(({ item }) => item.facts))
  return {
    items: bank.items.map((one) => reviewItem(one, topic, basis)),
    quizzes,
    evidence: Object.fromEntries(
      topic.assessments.flatMap((assessment) =>
        asked.has(assessment.fact.id) ? [[assessment.fact.id, receiptsOf(assessment, topic)] as const] : [],
      ),
    ),
    rules: checks.map(({ id, number, level, rule }) => ({ id, number, level, rule })),
    idle: idleChecks(basis),
  }
}

/** One item of it. */
export function reviewItem({ item, findings }: BankItem, topic: Topic, basis: Basis, turn?: number): ReviewItem {
  return {
    id: item.id,
    ...storyPlaceOf(item, topic),
    ...(turn ? { turn } : {}),
    ...present({ reworded: item.reworded }),
    kind: item.kind,
    shape: item.shape,
    facts: item.facts,
    ...present({ related: item.related }),
    stem: item.stem,
    ...present({ exhibit: item.exhibit }),
    ...('options' in item ? { options: item.options.map(({ text }) => text) } : {}),
    ...('left' in item ? { left: item.left, options: item.right.map(({ text }) => text) } : {}),
    ...sidesBeside(item),
    ...(item.shape === 'number' ? { unit: item.unit } : {}),
    keyText: item.keyText,
    secrets: besideOf(item).secrets,
    explanation: item.explanation,
    ...present({ support: item.support }),
    standing: item.standing,
    independent: item.independent,
    difficulty: Math.round(100 * difficultyOf(item)) / 100,
    checked: checkedOn(item, basis),
    findings,
  }
}
