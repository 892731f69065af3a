import { drawDistractors } from '../distractors/draw.ts'
import { DISTRACTORS } from '../distractors/options.ts'
import { explainValue, meaningWith } from '../facts/explanation.ts'
import { sentenceOf } from '../facts/passages.ts'
import { clauseOf, saysOf } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { contentWords } from '../languages/content-words.ts'
import type { Claim } from '../ledger.ts'
import type { Random } from '../random.ts'
import { wordsOf } from '../text/normal.ts'
import { askedFacts, basics, type ItemKind, type Slot, shuffledOptions } from './kind.ts'

/** The statement and its sentence share at most this share of the statement's content words. */
const SHARED = 0.5
/** The lengths of two sentences differ by at most this factor. */
const LENGTHS = 1.5
/** A sentence that is longer is a paragraph. */
const MOST_CHARACTERS = 220

/** A core statement and three sentences of the sources: which one shows it? Only of sources whose texts are kept. */
export const whichSentence: ItemKind = {
  keyedOn: 'sentence',
  demand: 0.4,
  slots: (topic) =>
    askedFacts(topic)
      .filter(({ fact, claim }) => fact.core && claim)
      .flatMap((assessment) => slots(assessment, topic)),
}

/** A sentence of a source, and the claim that it holds. */
interface Pinned {
  readonly sentence: string
  readonly claim: Claim
  readonly assessment: Assessment
}

function slots(assessment: Assessment, topic: Topic): readonly Slot[] {
  const keys = pinnedOf(assessment, topic).filter((key) => isInOtherWords(key, topic))
  return keys.map((key, i) => {
    const id = `${assessment.fact.id}-which-sentence-${i + 1}`
    return { id, draw: (random: Random) => draw(id, key, topic, random) }
  })
}

function pinnedOf(assessment: Assessment, topic: Topic): readonly Pinned[] {
  return assessment.fact.claims.flatMap((claim): readonly Pinned[] => {
    const sentence = claim.from ? undefined : sentenceOf(claim, assessment.fact, topic)
    return sentence !== undefined && sentence.length <= MOST_CHARACTERS && isWhole(sentence)
      ? [{ sentence, claim, assessment }]
      : []
  })
}

function isInOtherWords({ sentence, claim, assessment }: Pinned, topic: Topic): boolean {
  const rules = contentWords(topic.ledger.language)
  if (!rules) return false
  const roots = (text: string) =>
    new Set(wordsOf(text).flatMap((word) => (rules.empty.has(word) ? [] : [rules.root(word)])))
  const said = roots(saysOf(assessment.fact, claim, topic))
  const shown = roots(sentence)
  return [...said].filter((word) => shown.has(word)).length <= SHARED * said.size
}

function draw(id: string, key: Pinned, topic: Topic, random: Random): Item | undefined {
  const { assessment, claim, sentence } = key
  const { fact } = assessment
  const stem = topic.phrases.whichSentence(clauseOf(saysOf(fact, claim, topic), topic))
  const own = new Set(pinnedOf(assessment, topic).map((one) => one.sentence))
  const others = topic.assessments
    .filter((other) => other !== assessment)
    .flatMap((other) => pinnedOf(other, topic))
    .filter((one) => !own.has(one.sentence) && !holdsClaimOf(one.sentence, own) && isAsLong(one.sentence, sentence))
  const option = (pinned: Pinned): Option => ({
    text: pinned.sentence,
    provenance: { from: 'source', sources: [pinned.claim.source] },
    why: topic.phrases.showsElse(meaningWith(pinned.claim, pinned.assessment, topic)),
  })
  const { why: _, ...right } = option(key)
  const wrong = [...new Map(others.map((one) => [one.sentence, option(one)])).values()]
  const drawn = drawDistractors(right, wrong, { count: DISTRACTORS, stem, fits: (a, b) => a.text !== b.text, random })
  if (drawn.length < DISTRACTORS) return undefined
  return {
    ...basics('which-sentence', assessment, 0, topic),
    id,
    shape: 'one',
    stem,
    ...shuffledOptions(right, drawn, random),
    keyText: sentence,
    explanation: topic.phrases.shows(claim.words[0] ?? ''),
    support: explainValue(assessment, topic).support,
  }
}

/** A quotation that goes on before or after it would give away that it was cut out. */
const isWhole = (sentence: string): boolean =>
  ['“”', '«»'].every((marks) => sentence.split(marks.charAt(0)).length === sentence.split(marks.charAt(1)).length)

/** Two passages that share a sentence. */
const holdsClaimOf = (sentence: string, own: ReadonlySet<string>): boolean =>
  [...own].some((one) => one.includes(sentence) || sentence.includes(one))

const isAsLong = (a: string, b: string): boolean =>
  a.length <= LENGTHS * b.length && b.length <= LENGTHS * a.length && a.length <= MOST_CHARACTERS
