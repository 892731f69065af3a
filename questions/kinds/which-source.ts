import { explainContrast, sayingOf } from '../facts/explanation.ts'
import { clauseOf, fitsStatement, namesSpeaker, saysOf } from '../facts/says.ts'
import type { Assessment, Voice } from '../facts/standing.ts'
import { speakingIn } from '../facts/told.ts'
import { labelsOf, shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Claim, Fact, Source } from '../ledger.ts'
import { type Random, shuffled } from '../random.ts'
import { meet, possibilitiesOf } from '../values/possibilities.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { askedBy, askedFacts, basics, type ItemKind, inPostedOrder, shuffledOptions } from './kind.ts'
import { speakersOf } from './quotes.ts'

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
          .flatMap((assessment) => sayingsOf(assessment, topic))
          .map((saying) => ({ id: saying.id, draw: (random) => draw(saying, topic, random) })),
  restore,
}

/** What a source, or an owner, alone says of a fact, as it can be asked. */
interface Saying {
  readonly id: string
  readonly stem: string
  readonly inside: readonly Voice[]
  readonly assessment: Assessment
}

/** One for each source, or owner, that alone gives its value. */
function sayingsOf(assessment: Assessment, topic: Topic): readonly Saying[] {
  return assessment.voices.flatMap((voice, i) => {
    const inside = sayingSo(voice, assessment, topic)
    // Sources that say the same are one option only where one name stands for them; the first of them asks.
    if (!inside || inside[0] !== voice || labelsOf(sourcesOf(inside), topic).length > 1) return []
    const stem = stemFor(voice, assessment, topic)
    if (stem === undefined) return []
    return [{ id: `${assessment.fact.id}-which-source-${i + 1}`, stem, inside, assessment }]
  })
}

const sourcesOf = (voices: readonly Voice[]): readonly Source[] => voices.map(({ source }) => source)

/**
 * All whose words allow what one says. `undefined` where it says several things, where its value is worked out, or
 * where one says it in part.
 */
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
  if (!fitsStatement(claim, fact, topic)) return undefined
  const says = saysOf(fact, claim, topic)
  const clause = clauseOf(says, topic)
  const who = claim.saidBy?.who
  if (who === undefined) return topic.phrases.whichSource(clause)
  if (namesSpeaker(says, who)) return undefined
  // Somebody who is quoted in one source alone points to it.
  if ((speakersOf(topic).get(who)?.sources.size ?? 0) < 2) return undefined
  return topic.phrases.inWhichSource(who, clause)
}

/** The source that is right and all that are wrong. */
function optionsOf({ inside, assessment }: Saying, topic: Topic) {
  const { fact, voices } = assessment
  const { ledger, phrases } = topic
  const labels = labelsOf(sourcesOf(inside), topic)
  const key: Option = {
    text: phrases.sentence(phrases.list(labels)),
    provenance: { from: 'source', sources: sourcesOf(inside).map((source) => source.id) },
  }
  const others = ledger.sources.filter((source) => !sourcesOf(inside).includes(source))
  const wrong = others.map((source): Option => {
    const other = voices.find((one) => one.source === source)
    const label = shortLabel(source)
    const why = other ? saidIn(label, other.claim, fact, topic) : silence(source, fact, topic)
    return { text: phrases.sentence(label), provenance: { from: 'source', sources: [source.id] }, why }
  })
  return { key, wrong }
}

/** That a source does not say, and what it says that looks as if it did. */
function silence(source: Source, fact: Fact, { phrases }: Topic): string {
  const why = fact.silent.find((one) => one.source === source.id)?.why
  return [phrases.saysNothing(shortLabel(source)), ...(why === undefined ? [] : [why])].join(' ')
}

/** What a source says instead, or who says it there. */
const saidIn = (label: string, claim: Claim, fact: Fact, topic: Topic): string =>
  sayingOf([speakingIn(claim, fact, label, topic)], claim, fact, topic)

function draw(saying: Saying, topic: Topic, random: Random): Item | undefined {
  const { key, wrong } = optionsOf(saying, topic)
  if (wrong.length + 1 < OPTIONS.least) return undefined
  const drawn = shuffled(wrong, random).slice(0, OPTIONS.most - 1)
  return composed(saying, shuffledOptions(key, drawn, random), topic)
}

function restore(posted: PostedItem, topic: Topic): Item | undefined {
  const assessment = askedBy(posted, topic)
  const { options = [], key = -1 } = posted
  if (assessment?.standing !== 'contested' || options.length < OPTIONS.least) return undefined
  const keyText = options[key]?.text
  const saying = sayingsOf(assessment, topic).find((one) => optionsOf(one, topic).key.text === keyText)
  const known = saying && optionsOf(saying, topic)
  const all = known && inPostedOrder(options, [known.key, ...known.wrong])
  return saying && all ? composed(saying, { options: all, key }, topic) : undefined
}

function composed(
  { id, stem, inside: [voice], assessment }: Saying,
  { options, key }: { readonly options: readonly Option[]; readonly key: number },
  topic: Topic,
): Item | undefined {
  if (!voice) return undefined
  return {
    ...basics('which-source', assessment, 0, topic),
    id,
    shape: 'one',
    stem,
    options,
    key,
    keyText: options[key]?.text ?? '',
    ...explainContrast(voice, assessment, topic),
  }
}
