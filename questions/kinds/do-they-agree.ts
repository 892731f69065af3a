import { hasOrder } from '../distractors/options.ts'
import { asOf, meaningOf, ownerName, ownerOf, supportOf, valueInSentence } from '../facts/explanation.ts'
import { decidingWords } from '../facts/passages.ts'
import { clauseOf, saysOf } from '../facts/says.ts'
import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { meet } from '../values/possibilities.ts'
import { RELATIONS, type Relation } from '../vocabulary.ts'
import { basicsOf, type ItemKind, type Slot } from './kind.ts'
import { isConverted, type Pair, passagePairs, type Side } from './passage-pairs.ts'

/**
 * Two passages, shown in the item: do they agree? The answers are always the same four, in one order. The key is computed; where it is not clear
 * from the values alone, it is not asked.
 */
export const doTheyAgree: ItemKind = {
  keyedOn: 'passages',
  demand: 0.5,
  slots: (topic) => {
    const pairs = passagePairs(topic)
    return pairs.map((pair, i): Slot => {
      const { assessment } = pair.one
      const before = pairs.slice(0, i).filter(({ one }) => one.assessment === assessment).length
      const id = `${assessment.fact.id}-do-they-agree-${before + 1}`
      return { id, draw: () => draw(id, pair, topic) }
    })
  },
  keep: evenly,
}

function draw(id: string, { one, other, relation, exhibit }: Pair, topic: Topic): Item {
  const { phrases } = topic
  const [first = '', second = ''] = decidingWords(
    [one, other].map(({ claim, assessment: { fact } }) => ({ claim, fact })),
    topic,
  )
  const words: [string, string] = [first, second]
  const facts = [...new Set([one.assessment, other.assessment])]
  const options = RELATIONS.map((answer): Option => {
    const provenance = { from: 'rule', rule: answer } as const
    const text = phrases.relations[answer]
    return answer === relation
      ? { text, provenance: { from: 'key' } }
      : { text, provenance, why: whyNot(answer, words, topic) }
  })
  const owner =
    one.source !== other.source && ownerOf(one.source) === ownerOf(other.source) ? ownerName(one.source) : undefined
  return {
    ...basicsOf('do-they-agree', facts, 0, topic),
    id,
    shape: 'one',
    stem: phrases.doTheyAgree,
    exhibit,
    options,
    key: RELATIONS.indexOf(relation),
    sorted: true,
    keyText: phrases.relations[relation],
    explanation: explain(relation, one, other, words, topic),
    support: [
      ...(owner === undefined ? [] : [phrases.oneHouse(owner)]),
      ...(relation === 'other'
        ? facts.flatMap((each) => [meaningOf(each, topic), ...asOf(each.fact, topic)])
        : [supportOf(one.assessment, topic)]),
    ].join(' '),
  }
}

/** Which words decide it; where the two have but one word for it in ours, what both say. */
function explain(relation: Relation, one: Side, other: Side, words: [string, string], topic: Topic): string {
  const { phrases } = topic
  if (relation === 'other') return declaredBetween(one, other)
  const { fact } = one.assessment
  if (relation === 'same' && !isConverted(one, other))
    return phrases.bothSay(clauseOf(saysOf(fact, one.claim, topic), topic))
  if (relation === 'clash' && !hasOrder(fact))
    return phrases.sayAgainst(
      [shortLabel(one.source)],
      valueInSentence(one.claim, fact, topic),
      [shortLabel(other.source)],
      valueInSentence(other.claim, fact, topic),
    )
  return phrases.decides[relation](...decisive(relation, one, other, words))
}

/** Why two facts are not the same, as the ledger says. */
function declaredBetween({ assessment: { fact: a } }: Side, { assessment: { fact: b } }: Side): string {
  const own = a.notTheSame.find(({ fact }) => fact === b.id) ?? b.notTheSame.find(({ fact }) => fact === a.id)
  return own?.why ?? ''
}

/** The less exact words come first. */
function decisive(relation: Relation, one: Side, other: Side, words: [string, string]): [string, string] {
  const isNarrow = relation === 'fits' && JSON.stringify(meet(one.says, other.says)) === JSON.stringify(one.says)
  return isNarrow ? [words[1], words[0]] : words
}

function whyNot(answer: Relation, words: [string, string], { phrases }: Topic): string {
  return answer === 'same' ? phrases.isNot.same(...words) : phrases.isNot[answer]
}

/** Every answer is right about equally often: none is the key of more than one item more than any other. Core facts stay first. */
function evenly(items: readonly Item[], topic: Topic): readonly Item[] {
  const keys = RELATIONS.map((_, key) => items.filter((item) => item.shape === 'one' && item.key === key))
  const most = Math.min(...keys.map(({ length }) => length)) + 1
  const kept = new Set(keys.flatMap((all) => spread(all, topic).slice(0, most)))
  return items.filter((item) => kept.has(item))
}

/** The first item of each fact, core facts first, then the second of each. */
function spread(items: readonly Item[], topic: Topic): readonly Item[] {
  const rank = (item: Item) =>
    items.slice(0, items.indexOf(item)).filter(({ facts }) => facts[0] === item.facts[0]).length
  const isCore = ({ facts }: Item) => facts.some((fact) => topic.assessmentOf(fact)?.fact.core)
  return [...items].sort((a, b) => rank(a) - rank(b) || Number(isCore(b)) - Number(isCore(a)))
}
