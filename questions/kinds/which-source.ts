import { explainVoices, quotedValue, statementOf } from '../facts/explanation.ts'
import type { Assessment, Position } from '../facts/standing.ts'
import { labelsOf, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Source, Value } from '../ledger.ts'
import type { Random } from '../random.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { askedFacts, basics, type ItemKind, type Slot, shuffledOptions, wordingOf } from './kind.ts'

const MOST_OPTIONS = 4

/** A contested fact: which source gives this value? Sources that give the same value are one option; one that is silent is an option too. */
export const whichSource: ItemKind = {
  name: 'which-source',
  keyedOn: 'sources',
  slots: (topic) =>
    askedFacts(topic)
      .filter(({ standing }) => standing === 'contested')
      .flatMap((assessment) => slots(assessment, topic)),
}

/** One for each value and wording. */
function slots(assessment: Assessment, topic: Topic): readonly Slot[] {
  return assessment.positions.flatMap((position, i) =>
    isClear(position, assessment, topic)
      ? topic.phrases.whichSource.map((_, wording) => ({
          id: idOf(assessment, i, wording),
          draw: (random: Random) => draw(assessment, position, i, wording, topic, random),
        }))
      : [],
  )
}

const idOf = ({ fact }: Assessment, position: number, wording: number): string =>
  `${fact.id}-which-source-${position + 1}-${wording + 1}`

/** No source outside the position gives something that its value also allows: 31 km is not asked where another says 19 miles. */
function isClear(position: Position, { fact, voices }: Assessment, topic: Topic): boolean {
  const says = possibilitiesOf(position.value, fact, topic.canon)
  const inside = new Set(position.sources)
  return voices.every(({ source, claims }) => {
    const meets = claims.some(({ value }) => meet(possibilitiesOf(value, fact, topic.canon), says))
    return inside.has(source) === meets
  })
}

function draw(
  assessment: Assessment,
  position: Position,
  which: number,
  wording: number,
  topic: Topic,
  random: Random,
): Item {
  const { fact, voices, positions } = assessment
  const { ledger, phrases } = topic
  const option = (sources: readonly Source[], said: Value | undefined): Option => {
    const labels = labelsOf(sources, topic)
    const text = phrases.sentence(phrases.list(labels))
    return {
      text,
      provenance: { from: 'source', sources: sources.map(({ id }) => id) },
      why: said
        ? phrases.gives(labels, quotedValue(said, fact, topic))
        : phrases.givesNothing(labels[0] ?? '', fact.about),
    }
  }
  const { why: _why, ...key } = option(position.sources, position.value)
  const silent = ledger.sources.filter((source) => !voices.some((voice) => voice.source === source))
  const others = [
    ...positions.filter((other) => other !== position).map((other) => option(other.sources, other.value)),
    ...voices.filter(({ says }) => !says).map(({ source, claim }) => option([source], claim.value)),
    ...silent.map((source) => option([source], undefined)),
  ].slice(0, MOST_OPTIONS - 1)
  const said = topic.say(position.value, fact)
  return {
    ...basics('which-source', assessment, wording, topic),
    id: idOf(assessment, which, wording),
    shape: 'one',
    stem: wordingOf(phrases.whichSource, wording)(
      fact.about,
      quotedValue(position.value, fact, topic),
      statementOf(fact, said),
    ),
    ...shuffledOptions(key, others, random),
    keyText: key.text,
    explanation: explainVoices(assessment, topic),
  }
}
