import { distractorsFor } from '../distractors/candidates.ts'
import { explainVoices } from '../explanation.ts'
import type { Item, Option } from '../item.ts'
import type { Value } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import type { Assessment, Voice } from '../standing.ts'
import { shortLabel, type Topic } from '../topic.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { basics, type ItemKind, shuffledOptions, slotPerWording } from './kind.ts'

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

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, standing } = assessment
  const pair = pairOf(assessment, wording, topic)
  if (!pair) return undefined
  const [first, second] = pair.map(({ claim }) => claim.value) as [Value, Value]
  const other = standing === 'contested' ? second : distractorsFor(first, assessment, topic, random)[0]?.value
  if (!other) return undefined
  const gives = ({ source, claim }: Voice) => topic.phrases.gives([shortLabel(source)], topic.say(claim.value, fact))
  const option = (a: Value, b: Value, isKey: boolean): Option => {
    const text = relation(a, b, assessment, topic)
    const why = `${gives(pair[0])} ${gives(pair[1])}`
    const sources = pair.map(({ source }) => source.id)
    return isKey
      ? { text, provenance: { from: 'source', sources } }
      : { text, provenance: { from: 'source', sources }, why }
  }
  const key = option(first, second, true)
  const wrong: readonly [Value, Value][] =
    standing === 'contested'
      ? [
          [first, first],
          [second, second],
          [second, first],
        ]
      : [
          [first, other],
          [other, second],
          [other, other],
        ]
  const others = shuffled(wrong, random)
    .slice(0, 2)
    .map(([a, b]) => option(a, b, false))
  return {
    ...basics('do-they-agree', assessment, wording, topic),
    shape: 'one',
    stem: topic.phrases.doTheyAgree(fact.ask[wording] ?? '', [shortLabel(pair[0].source), shortLabel(pair[1].source)]),
    ...shuffledOptions(key, others, random),
    keyText: key.text,
    explanation: explainVoices(assessment, topic),
  }
}

/** What two values are to each other, in words. */
function relation(a: Value, b: Value, { fact }: Assessment, topic: Topic): string {
  const { phrases, canon, say } = topic
  const [first, second] = [say(a, fact), say(b, fact)]
  if (meet(possibilitiesOf(a, fact, canon), possibilitiesOf(b, fact, canon))) return phrases.agree(first, second)
  const shared =
    'names' in a && 'names' in b && a.names.some((name) => b.names.some((other) => canon(other) === canon(name)))
  return shared ? phrases.partlyAgree(first, second) : phrases.differ(first, second)
}
