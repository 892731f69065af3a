import { drawDistractors } from '../distractors/draw.ts'
import { DISTRACTORS } from '../distractors/options.ts'
import { explainValue, explainVoices, statementOf } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Claim } from '../ledger.ts'
import type { Random } from '../random.ts'
import { normal, wordsOf } from '../text/normal.ts'
import { askedFacts, basics, type ItemKind, type Slot, shuffledOptions } from './kind.ts'

/** Who says so, among people and bodies that are quoted on other things. */
export const whoSaid: ItemKind = {
  name: 'who-said',
  keyedOn: 'speaker',
  slots: (topic) => {
    const speakers = speakersOf(topic)
    return askedFacts(topic).flatMap((assessment) => slots(assessment, speakers, topic))
  },
}

/** Everybody quoted in the ledger, with the facts that they are quoted on. */
function speakersOf({ ledger }: Topic): ReadonlyMap<string, readonly string[]> {
  const said = ledger.facts.flatMap(({ id, claims }) =>
    claims.flatMap(({ saidBy }) => (saidBy ? [{ who: saidBy.who, fact: id }] : [])),
  )
  const groups = Map.groupBy(said, ({ who }) => who)
  return new Map([...groups].map(([who, of]) => [who, of.map(({ fact }) => fact)]))
}

/** One for each speaker on a fact and each way to ask that does not name the speaker. */
function slots(
  assessment: Assessment,
  speakers: ReadonlyMap<string, readonly string[]>,
  topic: Topic,
): readonly Slot[] {
  const { fact } = assessment
  const bySpeaker = new Map(fact.claims.flatMap((claim) => (claim.saidBy ? [[claim.saidBy.who, claim] as const] : [])))
  return [...bySpeaker].flatMap(([who, claim], i) =>
    isTheirsAlone(claim, assessment, topic)
      ? stemsFor(claim, assessment, topic).map((stem, wording) => {
          const id = `${fact.id}-who-said-${i + 1}-${wording + 1}`
          return { id, draw: (random: Random) => draw(id, stem, who, wording, assessment, speakers, topic, random) }
        })
      : [],
  )
}

/** Nobody else gives this value, nor a source in its own voice. */
function isTheirsAlone(claim: Claim, { fact }: Assessment, topic: Topic): boolean {
  const said = topic.say(claim.value, fact)
  return fact.claims.every((other) => other.saidBy?.who === claim.saidBy?.who || topic.say(other.value, fact) !== said)
}

function stemsFor(
  { value, saidBy }: Claim,
  { fact, standing }: Assessment,
  { phrases, say }: Topic,
): readonly string[] {
  const who = saidBy?.who ?? ''
  const said = say(value, fact)
  const stems = [
    phrases.whoSaid(statementOf(fact, said), who),
    // What sources differ on is worded without a speaker.
    standing === 'contested' ? phrases.whoSaidThat(statementOf(fact, said)) : undefined,
    'text' in value && fact.relation && isOwnedBy(who, fact.relation.left)
      ? phrases.whose(fact.relation.kind, said)
      : undefined,
  ]
  return stems.flatMap((stem) => (stem && !isKin(who, stem) ? [stem] : []))
}

function draw(
  id: string,
  stem: string,
  who: string,
  wording: number,
  assessment: Assessment,
  speakers: ReadonlyMap<string, readonly string[]>,
  topic: Topic,
  random: Random,
): Item | undefined {
  const { fact, standing } = assessment
  const { phrases } = topic
  const key: Option = { text: phrases.sentence(who), provenance: { from: 'key' } }
  const others = [...speakers].flatMap(([other, facts]): readonly Option[] => {
    const [about = ''] = facts
    const isOut = facts.includes(fact.id) || isKin(who, other) || fact.avoid.map(normal).includes(normal(other))
    if (isOut || isKin(other, stem)) return []
    return [{ text: phrases.sentence(other), provenance: { from: 'fact', fact: about }, why: phrases.saysElse(other) }]
  })
  const drawn = drawDistractors(key, others, {
    count: DISTRACTORS,
    stem,
    fits: (a, b) => !isKin(a.text, b.text),
    random,
  })
  if (drawn.length < DISTRACTORS) return undefined
  return {
    ...basics('who-said', assessment, wording, topic),
    id,
    shape: 'one',
    stem,
    ...shuffledOptions(key, drawn, random),
    keyText: key.text,
    explanation: standing === 'contested' ? explainVoices(assessment, topic) : explainValue(assessment, topic),
  }
}

/** The left side of the fact's relation is the speaker alone: not the fear that one person saw in others. */
function isOwnedBy(who: string, left: string): boolean {
  const name = normal(who).replace(/^(?:an?|the) /, '')
  return normal(left).replace(/^(?:an?|the) /, '') === name || normal(left).endsWith(` ${name}`)
}

/** Two names for people or bodies that share a word of substance may be one: "Assad’s regime", "Bashar al-Assad". */
function isKin(a: string, b: string): boolean {
  const words = (name: string) =>
    wordsOf(name)
      .map((word) => word.replace(/'s$/, ''))
      .filter((word) => word.length > 4)
  return words(a).some((word) => words(b).includes(word))
}
