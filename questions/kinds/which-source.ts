import { explainContrast, namesSpeaker } from '../facts/explanation.ts'
import { clauseOf, saysOf } from '../facts/says.ts'
import type { Assessment, Voice } from '../facts/standing.ts'
import { valueTold } from '../facts/told.ts'
import { labelsOf, shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Source } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import { askedFacts, basics, type ItemKind, type Slot, shuffledOptions } from './kind.ts'

const OPTIONS = { least: 3, most: 4 } as const

/** A contested fact: which source says this? Only what a source states itself, and only where no other says it too. */
export const whichSource: ItemKind = {
  keyedOn: 'sources',
  demand: 0.4,
  slots: (topic) =>
    topic.ledger.sources.length < OPTIONS.least
      ? []
      : askedFacts(topic)
          .filter(({ standing }) => standing === 'contested')
          .flatMap((assessment) => slots(assessment, topic)),
}

/** One for each source, or owner, that alone gives its value. */
function slots(assessment: Assessment, topic: Topic): readonly Slot[] {
  return assessment.voices.flatMap((voice, i) => {
    const inside = sayingSo(voice, assessment, topic)
    // Sources that say the same are one option only where one name stands for them; the first of them asks.
    if (!inside || inside[0] !== voice || labelsOf(sourcesOf(inside), topic).length > 1) return []
    const stem = stemFor(voice, assessment, topic)
    if (stem === undefined) return []
    const id = `${assessment.fact.id}-which-source-${i + 1}`
    return [{ id, draw: (random: Random) => draw(id, stem, inside, assessment, topic, random) }]
  })
}

const sourcesOf = (voices: readonly Voice[]): readonly Source[] => voices.map(({ source }) => source)

/** All whose words allow what one says. `undefined` where it says several things, where its value is worked out, or where one says it in part. */
function sayingSo(voice: Voice, { fact, voices }: Assessment, { canon }: Topic): readonly Voice[] | undefined {
  if (!voice.says || voice.claim.from) return undefined
  const says = possibilitiesOf(voice.claim.value, fact, canon)
  const inside = voices.filter(({ claims }) =>
    claims.some(({ value }) => meet(possibilitiesOf(value, fact, canon), says)),
  )
  const isSame = inside.every((other) => JSON.stringify(other.says) === JSON.stringify(voice.says))
  return isSame ? inside : undefined
}

function stemFor({ claim }: Voice, { fact }: Assessment, topic: Topic): string | undefined {
  const says = saysOf(fact, claim, topic)
  const clause = clauseOf(says, topic)
  const who = claim.saidBy?.who
  if (who === undefined) return topic.phrases.whichSource(clause)
  if (namesSpeaker(says, who)) return undefined
  // Somebody who is quoted in one source alone points to it.
  const quoting = topic.ledger.facts.flatMap(({ claims }) => claims.filter(({ saidBy }) => saidBy?.who === who))
  if (new Set(quoting.map(({ source }) => source)).size < 2) return undefined
  return topic.phrases.inWhichSource(who, clause)
}

function draw(
  id: string,
  stem: string,
  inside: readonly Voice[],
  assessment: Assessment,
  topic: Topic,
  random: Random,
): Item | undefined {
  const { fact, voices } = assessment
  const { ledger, phrases } = topic
  const [voice] = inside
  if (!voice) return undefined
  const labels = labelsOf(sourcesOf(inside), topic)
  const key: Option = {
    text: phrases.sentence(phrases.list(labels)),
    provenance: { from: 'source', sources: sourcesOf(inside).map((source) => source.id) },
  }
  const others = ledger.sources.filter((source) => !sourcesOf(inside).includes(source))
  const wrong = shuffled(others, random).map((source): Option => {
    const other = voices.find((one) => one.source === source)
    const label = shortLabel(source)
    const why = other ? phrases.given([label], valueTold(other.claim, fact, topic)) : phrases.saysNothing(label)
    return { text: phrases.sentence(label), provenance: { from: 'source', sources: [source.id] }, why }
  })
  if (wrong.length + 1 < OPTIONS.least) return undefined
  return {
    ...basics('which-source', assessment, 0, topic),
    id,
    shape: 'one',
    stem,
    ...shuffledOptions(key, wrong.slice(0, OPTIONS.most - 1), random),
    keyText: key.text,
    ...explainContrast(voice, assessment, topic),
  }
}
