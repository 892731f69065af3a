import { meaningOf, sayAgainst } from '../facts/explanation.ts'
import { haveOneOwner, ownerName } from '../facts/owners.ts'
import { decidingWords } from '../facts/passages.ts'
import { clauseOf, fitsStatement, namesSpeaker, saysOf } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import { asOf, dissentIn, supportOf } from '../facts/support.ts'
import { converted, heardValue, speakingIn, type Telling, tellings, valueInSentence } from '../facts/told.ts'
import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { rememberOf } from '../text/remember.ts'
import { contradict, meet, possibilitiesOf } from '../values/possibilities.ts'
import { RELATIONS, type Relation } from '../vocabulary.ts'
import type { Passage } from '../wire/passage.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { askedBy, basicsOf, type ItemKind, type Slot } from './kind.ts'
import { isConverted, type Pair, passagePairs } from './passage-pairs.ts'
import type { Side } from './passage-relation.ts'

/**
 * Two passages, shown in the item: do they agree? The answers are always the same four, in one order. The key is
 * computed; where it is not clear from the values alone, it is not asked.
 */
export const doTheyAgree: ItemKind = {
  keyedOn: 'passages',
  demand: 0.5,
  slots: (topic) => {
    const pairs = passagePairs(topic)
    const before = earlierAlike(pairs, ({ one }) => one.assessment)
    return pairs.map((pair, i): Slot => {
      const id = idOf(pair, before[i] ?? 0)
      return { id, draw: () => draw(id, pair, topic) }
    })
  },
  restore,
  keep: evenly,
}

const idOf = ({ one: { assessment } }: Pair, before: number): string =>
  `${assessment.fact.id}-do-they-agree-${before + 1}`

/** The pair whose passages were posted: what they are to each other is worked out. */
function restore(posted: PostedItem, topic: Topic): Item | undefined {
  const assessment = askedBy(posted, topic)
  const pairs = assessment ? pairsOn(topic)(assessment) : []
  const shown = wordsIn(posted.exhibit ?? [])
  const at = pairs.findIndex(({ words }) => words === shown)
  const pair = pairs[at]?.pair
  return pair && draw(idOf(pair, at), pair, topic)
}

const wordsIn = (exhibit: readonly Passage[]): string =>
  JSON.stringify(exhibit.map(({ source, words, quote = '' }) => [source, words, quote]))

/** Fifty posted items may be about one fact: its pairs are looked for once. */
const pairsOn = rememberOf((topic: Topic) =>
  rememberOf((assessment: Assessment) =>
    passagePairs(topic, [assessment]).map((pair) => ({ pair, words: wordsIn(pair.exhibit) })),
  ),
)

function draw(id: string, { one, other, relation, exhibit }: Pair, topic: Topic): Item {
  const { phrases } = topic
  const [first = '', second = ''] = decidingWords(
    [one, other].map(({ claim, assessment: { fact } }) => ({ claim, fact })),
    topic,
  )
  // 15 inches and about 40 cm differ by more than their units: each is shown in one.
  const words: [string, string] = isConverted(one, other)
    ? [toldBy(one, topic).value, toldBy(other, topic).value]
    : [first, second]
  const facts = [...new Set([one.assessment, other.assessment])]
  const options = RELATIONS.map((answer): Option => {
    const provenance = { from: 'rule', rule: answer } as const
    const text = phrases.relations[answer]
    return answer === relation
      ? { text, provenance: { from: 'key' } }
      : { text, provenance, why: whyNot(answer, relation, words, topic) }
  })
  return {
    ...basicsOf('do-they-agree', facts, 0, topic),
    id,
    shape: 'one',
    stem: phrases.doTheyAgree(questionOf(one), one.assessment.fact.indirect),
    exhibit,
    options,
    key: RELATIONS.indexOf(relation),
    sorted: true,
    keyText: phrases.relations[relation],
    explanation: explain(relation, one, other, words, topic),
    support: supportFor(relation, one, other, topic),
  }
}

/** The plainest question of the fact that names no speaker: that is one passage's, and the other has its own. */
function questionOf({ assessment: { fact } }: Side): string {
  const speakers = fact.claims.flatMap(({ saidBy }) => (saidBy ? [saidBy.who] : []))
  return fact.ask.find((ask) => speakers.every((who) => !namesSpeaker(ask, who))) ?? fact.ask[0] ?? ''
}

/** What stands behind the two, without saying the passages again. */
function supportFor(relation: Relation, one: Side, other: Side, topic: Topic): string {
  const { phrases } = topic
  const { assessment } = one
  const facts = [...new Set([assessment, other.assessment])]
  const owner =
    one.source !== other.source && haveOneOwner([one.source, other.source]) ? ownerName(one.source) : undefined
  const house = owner === undefined ? [] : [phrases.oneHouse(owner)]
  const times = new Set(facts.flatMap(({ fact }) => asOf(fact, topic)))
  if (relation === 'other') return [...house, ...times].join(' ')
  if (assessment.standing === 'contested') return [...house, ...behind(relation, one, other, topic), ...times].join(' ')
  // Both passages stand there already: who says the one and who the other tells nothing more.
  if (one.claim.loose || other.claim.loose) return house.join(' ')
  const isSaid = relation === 'same' && !isConverted(one, other)
  if ((isSaid || relation === 'fits') && assessment.voices.length === 2) return house.join(' ')
  return [...house, ...(isSaid ? [] : [meaningOf(assessment, topic)]), supportOf(assessment, topic)].join(' ')
}

/**
 * How sources differ that contradict each other: where the passages do not, what the others say; and how two units
 * compare.
 */
function behind(relation: Relation, one: Side, other: Side, topic: Topic): readonly string[] {
  const { assessment } = one
  const { differ } = assessment.fact
  const why = differ ? [topic.phrases.because(differ.because)] : []
  if (relation === 'clash') return [dissentIn(assessment, topic), ...why]
  return [...otherwise(one, topic), ...(relation === 'same' && isConverted(one, other) ? why : [])]
}

/** What those say whom both passages contradict. */
function otherwise({ assessment: { fact, voices }, says }: Side, topic: Topic): readonly string[] {
  return tellings(voices, fact, topic)
    .filter(({ claims }) =>
      claims.every(({ value }) => contradict(possibilitiesOf(value, fact, topic.canon), says, fact.exclusive)),
    )
    .map(({ labels, value }) => topic.phrases.saysValue(labels, value))
}

/** Which words decide it; where the two have but one word for it in ours, what both say. */
function explain(relation: Relation, one: Side, other: Side, words: [string, string], topic: Topic): string {
  const { phrases } = topic
  if (relation === 'other') return declaredBetween(one, other)
  const { fact } = one.assessment
  const isAnswer = !fitsStatement(one.claim, fact, topic)
  if (relation === 'same' && !isConverted(one, other) && isAnswer) {
    const { value } = toldBy(one, topic)
    return phrases.saysValue(
      [one, other].flatMap((side) => toldBy(side, topic).labels),
      value,
    )
  }
  if (relation === 'same' && !isConverted(one, other))
    return phrases.bothSay(clauseOf(saysOf(fact, one.claim, topic), topic))
  if (relation === 'clash') return sayAgainst(toldBy(one, topic), toldBy(other, topic), topic)
  if (relation === 'same') return phrases.decides.same(...inOwnUnit(one, other, topic))
  return phrases.decides.fits(...decisive(relation, one, other, words))
}

function toldBy({ claim, source, assessment: { fact } }: Side, topic: Topic): Telling {
  const [who, label] = [claim.saidBy?.who, shortLabel(source)]
  const labels = [speakingIn(claim, fact, label, topic)]
  return { claims: [claim], sources: [source], who, labels, value: heardValue(claim, fact, topic) }
}

/** What is in another unit comes to what it is in ours. */
function inOwnUnit(one: Side, other: Side, topic: Topic): [string, string] {
  const { fact } = one.assessment
  const side = [one, other].find(({ claim }) => converted(claim, fact, topic) !== undefined) ?? one
  return [valueInSentence(side.claim, fact, topic), converted(side.claim, fact, topic) ?? '']
}

/** Why two facts are not the same, as the ledger says. */
function declaredBetween({ assessment: { fact: a } }: Side, { assessment: { fact: b } }: Side): string {
  const own = a.notTheSame.find(({ fact }) => fact === b.id) ?? b.notTheSame.find(({ fact }) => fact === a.id)
  return own?.why ?? ''
}

/** The less exact words come first. */
function decisive(relation: Relation, one: Side, other: Side, words: [string, string]): [string, string] {
  if (one.claim.loose || other.claim.loose) return other.claim.loose ? [words[1], words[0]] : words
  const isNarrow = relation === 'fits' && JSON.stringify(meet(one.says, other.says)) === JSON.stringify(one.says)
  return isNarrow ? [words[1], words[0]] : words
}

/** Why the two are not what was chosen, but what they are. */
function whyNot(chosen: Relation, is: Relation, words: [string, string], { phrases: { isNot } }: Topic): string {
  if (chosen === 'same') return isNot.same(...words)
  if (chosen === 'fits' && is !== 'fits') return isNot.fits[is]
  if (chosen === 'clash' && is !== 'clash') return isNot.clash[is]
  return isNot.other
}

/**
 * Every answer is right about equally often: none is the key of more than one item more than any other. Core facts stay
 * first.
 */
function evenly(items: readonly Item[], topic: Topic): readonly Item[] {
  const keys = RELATIONS.map((_, key) => items.filter((item) => item.shape === 'one' && item.key === key))
  const most = Math.min(...keys.map(({ length }) => length)) + 1
  const kept = new Set(keys.flatMap((all) => spread(all, topic).slice(0, most)))
  return items.filter((item) => kept.has(item))
}

/** The first item of each fact, core facts first, then the second of each. */
function spread(items: readonly Item[], topic: Topic): readonly Item[] {
  const before = earlierAlike(items, ({ facts }) => facts[0])
  const isCore = ({ facts }: Item) => facts.some((fact) => topic.assessmentOf(fact)?.fact.core)
  return items
    .map((item, i) => ({ item, rank: before[i] ?? 0, isCore: isCore(item) }))
    .sort((a, b) => a.rank - b.rank || Number(b.isCore) - Number(a.isCore))
    .map(({ item }) => item)
}

/** Of each in a list, how many before it have its key. */
function earlierAlike<T, K>(list: readonly T[], keyOf: (one: T) => K): readonly number[] {
  const seen = new Map<K, number>()
  return list.map((one) => {
    const key = keyOf(one)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before
  })
}
