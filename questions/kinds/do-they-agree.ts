import { asOf, meaningOf, ownerName, ownerOf, supportOf } from '../facts/explanation.ts'
import { decidingWords, passageOf } from '../facts/passages.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Claim, Fact, Source } from '../ledger.ts'
import { normal, wordsOf } from '../text/normal.ts'
import { contradict, meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import { RELATIONS, type Relation } from '../vocabulary.ts'
import type { Passage } from '../wire/passage.ts'
import { askedFacts, basicsOf, type ItemKind, type Slot } from './kind.ts'

/** Two passages that share more of their words than this are alike by sight, and nothing is read. */
const ALIKE = 0.6

/**
 * Two passages, shown in the item: do they agree? The answers are always the same four, in one order. The key is computed; where it is not clear
 * from the values alone, it is not asked.
 */
export const doTheyAgree: ItemKind = {
  keyedOn: 'passages',
  demand: 0.5,
  slots: (topic) => {
    const pairs = pairsOf(topic)
    return pairs.map(([one, other, relation], i): Slot => {
      const before = pairs.slice(0, i).filter(([first]) => first.assessment === one.assessment).length
      const id = `${one.assessment.fact.id}-do-they-agree-${before + 1}`
      return { id, draw: () => draw(id, one, other, relation, topic) }
    })
  },
  keep: evenly,
}

/** What a source says to a fact. */
interface Side {
  readonly assessment: Assessment
  readonly claim: Claim
  readonly source: Source
  readonly passage: Passage
  readonly says: Possibilities
}

type Pair = readonly [Side, Side, Relation]

function pairsOf(topic: Topic): readonly Pair[] {
  const asked = askedFacts(topic).filter(({ fact }) => fact.type !== 'order' && !fact.spelling)
  const within = asked.flatMap((assessment) => {
    const sides = sidesOf(assessment, topic)
    return sides.flatMap((one, i) =>
      sides.slice(i + 1).flatMap((other): readonly Pair[] => {
        const relation = relationOf(one, other, topic)
        return relation && areReadApart(one, other, relation, topic) ? [[one, other, relation]] : []
      }),
    )
  })
  const apart = topic.assessments.flatMap((assessment) =>
    assessment.fact.notTheSame.flatMap((declared) => {
      const counterpart = topic.assessmentOf(declared.fact)
      const others = counterpart ? sidesOf(counterpart, topic) : []
      const pairs = sidesOf(assessment, topic).flatMap((one) => others.map((other): Pair => [one, other, 'other']))
      return pairs.filter(([one, other]) => one.source !== other.source || pairs.length === 1)
    }),
  )
  return [...within, ...apart.filter(([one, other]) => areReadApart(one, other, 'other', topic))]
}

function sidesOf(assessment: Assessment, topic: Topic): readonly Side[] {
  const { fact, voices } = assessment
  return voices.flatMap(({ source, claims }) =>
    claims.flatMap((claim): readonly Side[] => {
      const passage = passageOf(claim, fact, topic)
      const says = possibilitiesOf(claim.value, fact, topic.canon)
      return passage ? [{ assessment, claim, source, passage, says }] : []
    }),
  )
}

/**
 * What two answers to one question are to each other: the same after conversion and rounding; one strictly inside the other; or such that both
 * cannot be. `undefined` where they only overlap, or where two names or texts may both be right.
 */
function relationOf(one: Side, other: Side, topic: Topic): Relation | undefined {
  const { fact } = one.assessment
  if (one.source === other.source) return undefined
  if (contradict(one.says, other.says, fact.exclusive)) return mayBothBeRight(fact) ? undefined : 'clash'
  const common = meet(one.says, other.says)
  if (!common) return undefined
  const isExact = 'is' in one.claim.value && 'is' in other.claim.value
  const [a, b, both] = [one.says, other.says, common].map((says) => JSON.stringify(says))
  if (isExact || a === b) return isWrittenApart(one, other, topic) ? 'same' : undefined
  return both === a || both === b ? 'fits' : undefined
}

/** Two lists or wordings of which a source shows why they differ: one asker need not rule out another. */
const mayBothBeRight = ({ type, differ }: Fact): boolean =>
  differ !== undefined && (type === 'name' || type === 'names' || type === 'text')

/** The same in the same words is no question. */
function isWrittenApart(one: Side, other: Side, topic: Topic): boolean {
  const { fact } = one.assessment
  const words = (side: Side) => normal(side.claim.written ?? topic.say(side.claim.value, fact))
  return topic.texts.has(one.source.id) || words(one) !== words(other)
}

/** Neither source prints the other's text, and their passages are not alike by sight. */
function areReadApart(one: Side, other: Side, relation: Relation, topic: Topic): boolean {
  const isOneGroup = topic.groups.get(one.source.id) === topic.groups.get(other.source.id)
  if (one.source !== other.source && isOneGroup && ownerOf(one.source) !== ownerOf(other.source)) return false
  // In our own words two passages on one fact differ by their values alone.
  if (relation !== 'other' && !topic.texts.has(one.source.id)) return true
  return likeness(one.passage.words, other.passage.words) < ALIKE
}

function likeness(a: string, b: string): number {
  const [own, theirs] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const common = [...own].filter((word) => theirs.has(word)).length
  return common / Math.max(1, own.size + theirs.size - common)
}

function draw(id: string, one: Side, other: Side, relation: Relation, topic: Topic): Item {
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
    exhibit: [one.passage, other.passage],
    options,
    key: RELATIONS.indexOf(relation),
    sorted: true,
    keyText: phrases.relations[relation],
    explanation:
      relation === 'other'
        ? declaredBetween(one, other)
        : phrases.decides[relation](...decisive(relation, one, other, words)),
    support: [
      ...(owner === undefined ? [] : [phrases.oneHouse(owner)]),
      ...(relation === 'other'
        ? facts.flatMap((each) => [meaningOf(each, topic), ...asOf(each.fact, topic)])
        : [supportOf(one.assessment, topic)]),
    ].join(' '),
  }
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
