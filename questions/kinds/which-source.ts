import { explainVoices } from '../explanation.ts'
import type { Item, Option } from '../item.ts'
import type { Source, Value } from '../ledger.ts'
import type { Random } from '../random.ts'
import type { Assessment, Position } from '../standing.ts'
import { labelOf, type Topic } from '../topic.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { basics, type ItemKind, type Slot, shuffledOptions } from './kind.ts'

const MOST_OPTIONS = 4

/** A contested fact: which source gives this value? Sources that give the same value are one option; one that is silent is an option too. */
export const whichSource: ItemKind = {
  name: 'which-source',
  keyedOn: 'sources',
  slots: (topic) =>
    topic.assessments
      .filter(({ standing }) => standing === 'contested')
      .flatMap((assessment) => slots(assessment, topic)),
}

function slots(assessment: Assessment, topic: Topic): readonly Slot[] {
  return assessment.positions.flatMap((position, i) => {
    const sources = { id: `${assessment.fact.id}-which-source-${i + 1}` }
    return isClear(position, assessment, topic)
      ? [{ ...sources, draw: (random: Random) => draw(assessment, i, topic, random) }]
      : []
  })
}

/** No source outside the position gives something that its value also allows: 31 km is not asked where another says 19 miles. */
function isClear(position: Position, { fact, voices }: Assessment, topic: Topic): boolean {
  const says = possibilitiesOf(position.value, fact, topic.canon)
  const inside = new Set(position.sources)
  return voices.every(({ source, claims }) => {
    const meets = claims.some(({ value }) => meet(possibilitiesOf(value, fact, topic.canon), says))
    return inside.has(source) === meets
  })
}

function draw(assessment: Assessment, which: number, topic: Topic, random: Random): Item | undefined {
  const { fact, voices, positions } = assessment
  const { ledger, phrases } = topic
  const position = positions[which]
  if (!position) return undefined
  const value = topic.say(position.value, fact)
  const option = (sources: readonly Source[], said: Value | undefined): Option => {
    const label = labelOf(sources, topic)
    return {
      text: phrases.sentence(label),
      provenance: { from: 'source', sources: sources.map(({ id }) => id) },
      why: said ? phrases.gives(label, topic.say(said, fact)) : phrases.givesNothing(label, fact.about),
    }
  }
  const { why: _why, ...key } = option(position.sources, position.value)
  const silent = ledger.sources.filter((source) => !voices.some((voice) => voice.source === source))
  const others = [
    ...positions.filter((other) => other !== position).map((other) => option(other.sources, other.value)),
    ...voices.filter(({ says }) => !says).map(({ source, claim }) => option([source], claim.value)),
    ...silent.map((source) => option([source], undefined)),
  ].slice(0, MOST_OPTIONS - 1)
  const stems = phrases.whichSource
  return {
    ...basics('which-source', assessment, which, topic),
    shape: 'one',
    stem: stems[which % stems.length]?.(value, fact.about) ?? '',
    ...shuffledOptions(key, others, random),
    keyText: key.text,
    explanation: explainVoices(assessment, topic),
  }
}
