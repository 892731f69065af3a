import { drawDistractors } from '../distractors/draw.ts'
import { DISTRACTORS } from '../distractors/options.ts'
import { explainVoices, labelsByOwner } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Random } from '../random.ts'
import { basics, type ItemKind, shuffledOptions, slotPerWording, wordingOf } from './kind.ts'

/**
 * A contested fact for whose difference a source gives the reason.
 *
 * The wrong reasons are wrong by how a ledger is made: one fact is one question about one event, in one mood; and of date and attribution the author gave, with
 * evidence, the one that is so.
 */
export const whyDiffer: ItemKind = {
  name: 'why-differ',
  keyedOn: 'sources',
  slots: (topic) =>
    slotPerWording(
      'why-differ',
      topic,
      ({ standing, fact }) => standing === 'contested' && fact.differ !== undefined,
      (assessment, wording, random) => draw(assessment, wording, topic, random),
      () => topic.phrases.whyDiffer.length,
    ),
}

function draw(assessment: Assessment, wording: number, topic: Topic, random: Random): Item | undefined {
  const { fact, voices } = assessment
  const { phrases } = topic
  if (!fact.differ) return undefined
  // Units are no reason at all where nothing is counted, and may be one where several are used.
  const units = new Set(fact.claims.map(({ value }) => ('unit' in value ? value.unit : undefined)))
  const isCounted = fact.type === 'quantity' && units.size === 1
  const reasons = Object.entries(phrases.reasons).filter(([by]) => by !== 'unit' || isCounted)
  const sources = voices.map(({ source }) => source)
  const option = ([by, [reason, denial]]: (typeof reasons)[number]): Option => ({
    text: reason,
    provenance: { from: 'rule', rule: by },
    why: denial,
  })
  const stem = wordingOf(phrases.whyDiffer, wording)(labelsByOwner(sources, topic), fact.about)
  const key: Option = {
    text: phrases.reasons[fact.differ.by][0],
    provenance: { from: 'source', sources: [fact.differ.source] },
  }
  const others = reasons.filter(([by]) => by !== fact.differ?.by).map(option)
  const drawn = drawDistractors(key, others, { count: DISTRACTORS, stem, fits: (a, b) => a.text !== b.text, random })
  if (drawn.length < DISTRACTORS) return undefined
  return {
    ...basics('why-differ', assessment, wording, topic),
    shape: 'one',
    stem,
    ...shuffledOptions(key, drawn, random),
    keyText: key.text,
    explanation: explainVoices(assessment, topic),
  }
}
