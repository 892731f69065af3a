import { distractorsFor } from '../distractors/candidates.ts'
import { drawDistractors } from '../distractors/draw.ts'
import { DISTRACTORS } from '../distractors/options.ts'
import { explainVoices, quotedValue } from '../facts/explanation.ts'
import type { Assessment, Voice } from '../facts/standing.ts'
import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Value } from '../ledger.ts'
import { below, type Random } from '../random.ts'
import { standsIn } from '../text/normal.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { basics, type ItemKind, shuffledOptions, slotPerWording, wordingOf } from './kind.ts'

/**
 * Two sources side by side: do they agree, and on what? Every option says what each of the two gives, in the order of the stem, so that all
 * are of one length and only the ledger tells which is so.
 */
export const doTheyAgree: ItemKind = {
  name: 'do-they-agree',
  keyedOn: 'sources',
  slots: (topic) =>
    slotPerWording('do-they-agree', topic, isAsked, (assessment, wording, random) =>
      draw(assessment, wording, topic, random),
    ),
}

function isAsked({ standing, voices, fact }: Assessment): boolean {
  return (standing === 'contested' || standing === 'corroborated') && fact.type !== 'order' && voices.length > 1
}

/** The two sources that are held side by side: two that contradict each other, or two independent ones that agree. */
function pairOf(
  { voices, standing, fact }: Assessment,
  wording: number,
  topic: Topic,
): readonly [Voice, Voice] | undefined {
  const whole = voices.filter(({ says, claims }) => says && claims.length > 0)
  const pairs = whole.flatMap((a, i) => whole.slice(i + 1).map((b): [Voice, Voice] => [a, b]))
  const meets = ([a, b]: readonly [Voice, Voice]) =>
    meet(possibilitiesOf(a.claim.value, fact, topic.canon), possibilitiesOf(b.claim.value, fact, topic.canon)) !==
    undefined
  const apart = ([a, b]: readonly [Voice, Voice]) => topic.groups.get(a.source.id) !== topic.groups.get(b.source.id)
  const wanted =
    standing === 'contested' ? pairs.filter((pair) => !meets(pair)) : pairs.filter((pair) => meets(pair) && apart(pair))
  return wanted[wording % Math.max(1, wanted.length)]
}

type Told = readonly [Value, Value]

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact } = assessment
  const pair = pairOf(assessment, wording, topic)
  if (!pair) return undefined
  const [a, b] = pair
  const stem = wordingOf(topic.phrases.doTheyAgree, wording)(fact.ask[wording] ?? '', fact.about, [
    shortLabel(a.source),
    shortLabel(b.source),
  ])
  const gives = ({ source, claim }: Voice) =>
    topic.phrases.gives([shortLabel(source)], quotedValue(claim.value, fact, topic))
  const option = (told: Told): Option => ({
    text: inWords(told, assessment, topic),
    provenance: { from: 'source', sources: [a.source.id, b.source.id] },
    why: `${gives(a)} ${gives(b)}`,
  })
  const agreeing = (told: Told) => relationOf(told, assessment, topic) === 'agree'
  const so: Told = [a.claim.value, b.claim.value]
  const { why: _why, ...key } = option(so)
  const wrong = wrongly(so, assessment, topic, random)
    .map((told) => ({ option: option(told), opposite: agreeing(told) !== agreeing(so) }))
    .filter(({ option: { text } }) => text !== key.text)
  const opposite = new Set(wrong.filter((one) => one.opposite).map((one) => one.option.text))
  // Of three options two agree and one differs, or the other way round: one time in three the key is the odd one out, as any would be.
  const isOdd = below(DISTRACTORS + 1, random) === 0 || wrong.every((one) => one.opposite)
  const mixed = (x: Option, y: Option) => opposite.has(x.text) !== opposite.has(y.text)
  const others = drawDistractors<Option>(
    key,
    wrong.filter((one) => one.opposite || !isOdd).map((one) => one.option),
    {
      count: DISTRACTORS,
      stem,
      fits: (x, y) => x.text !== y.text && (isOdd || x === key || y === key || mixed(x, y)),
      random,
    },
  )
  if (others.length < DISTRACTORS) return undefined
  return {
    ...basics('do-they-agree', assessment, wording, topic),
    shape: 'one',
    stem,
    ...shuffledOptions(key, others, random),
    keyText: key.text,
    explanation: explainVoices(assessment, topic),
  }
}

/** All that the two could be made out to say: their own values, and some that no source gives. */
function wrongly([first, second]: Told, assessment: Assessment, topic: Topic, random: Random): readonly Told[] {
  const strange = distractorsFor(first, assessment, topic, random)
    .filter(({ text }) => !standsIn(text, assessment.fact.about))
    .slice(0, 2)
  const values = [first, second, ...strange.map(({ value }) => inPlaceOf(first, value))]
  return values.flatMap((a) => values.map((b): Told => [a, b]))
}

/** A strange name stands among names in the place of the last. */
function inPlaceOf(value: Value, strange: Value): Value {
  return 'names' in value && 'name' in strange
    ? { ...value, names: [...value.names.slice(0, -1), strange.name] }
    : strange
}

function relationOf([a, b]: Told, { fact }: Assessment, { canon }: Topic): 'agree' | 'partly' | 'differ' {
  if (meet(possibilitiesOf(a, fact, canon), possibilitiesOf(b, fact, canon))) return 'agree'
  const shared = 'names' in a && 'names' in b && a.names.some((name) => b.names.some((o) => canon(o) === canon(name)))
  return shared ? 'partly' : 'differ'
}

/** What two values are to each other, in words. */
function inWords(told: Told, assessment: Assessment, topic: Topic): string {
  const { phrases } = topic
  const [first = '', second = ''] = told.map((value) => quotedValue(value, assessment.fact, topic))
  const relation = relationOf(told, assessment, topic)
  if (relation === 'agree') return phrases.agree(first, second)
  return relation === 'partly' ? phrases.partlyAgree(first, second) : phrases.differ(first, second)
}
