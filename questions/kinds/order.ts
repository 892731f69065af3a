import { explainTogether } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { below, type Random, shuffled } from '../random.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { gather } from './gather.ts'
import { askedBy, askedFacts, basicsOf, type ItemKind, inPostedOrder, itemId, type Slot } from './kind.ts'

const EVENTS = { least: 3, most: 5 } as const
/** One item opens with each event, in one wording. */
const WORDING = 0

/** An event, and the stretch of time that its sources leave open for it. */
interface Dated {
  readonly assessment: Assessment
  readonly start: number
  readonly end: number
}

/**
 * Three to five core events of the story whose dates cannot overlap, to be put in order. What somebody only says to
 * have happened is left out.
 */
export const order: ItemKind = { keyedOn: 'value', demand: 0.7, slots, restore }

/** One for each event that has enough after it: the event opens the item's order, so no two slots draw the same one. */
function slots(topic: Topic): readonly Slot[] {
  const dated = core(askedFacts(topic).flatMap((assessment) => datedOf(assessment, topic))).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  return dated.flatMap((first) => {
    const later = dated.filter(({ start }) => start >= first.end)
    if (gather(later, areApart).length < EVENTS.least - 1) return []
    const id = itemId(first.assessment, 'order', WORDING)
    return [{ id, draw: (random: Random) => draw([first, ...some(later, random)], topic, random) }]
  })
}

/** What a retelling would have; all, where the ledger does not say what that is. */
function core(dated: readonly Dated[]): Dated[] {
  const told = dated.filter(({ assessment }) => assessment.fact.core)
  return told.length >= EVENTS.least ? told : [...dated]
}

function datedOf(assessment: Assessment, { canon }: Topic): readonly Dated[] {
  const { fact, common, standing } = assessment
  if (!fact.event || standing === 'attributed' || standing === 'unsupported') return []
  // Where sources name different days, it has a place in an order where each of those days gives the same one.
  const all = standing === 'contested' ? fact.claims.map(({ value }) => possibilitiesOf(value, fact, canon)) : [common]
  const spans = all.flatMap((says) => (says?.type === 'date' ? says.spans : []))
  if (spans.length === 0) return []
  const [start, end] = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))]
  return [{ assessment, start, end }]
}

/** One was over when the other started. */
const areApart = (a: Dated, b: Dated): boolean => a.start >= b.end || a.end <= b.start

/** Two to four later events, in their order. */
function some(later: readonly Dated[], random: Random): readonly Dated[] {
  const count = EVENTS.least - 1 + below(EVENTS.most - EVENTS.least + 1, random)
  return [...gather(shuffled(later, random), areApart, count)].sort((a, b) => a.start - b.start)
}

function draw(events: readonly Dated[], topic: Topic, random: Random): Item | undefined {
  if (events.length < EVENTS.least) return undefined
  const solved = solvedOf(events, topic)
  return composed(events, solved, unsolved(solved, random), WORDING, topic)
}

const solvedOf = (events: readonly Dated[], { phrases }: Topic): readonly Option[] =>
  events.map(({ assessment: { fact } }) => ({
    text: phrases.sentence(fact.event ?? ''),
    provenance: { from: 'key' },
  }))

/** The facts in their order, and the events as they stand before anybody puts them in order. */
function restore({ facts, options = [], wording }: PostedItem, topic: Topic): Item | undefined {
  const asked = facts.map((id) => askedBy({ facts: [id] }, topic))
  const events = asked.flatMap((assessment) => (assessment ? datedOf(assessment, topic) : []))
  const isInOrder = events.every(({ end }, i) => (events[i + 1]?.start ?? end) >= end)
  if (events.length !== facts.length || !isInOrder || events.length > EVENTS.most) return undefined
  const solved = solvedOf(events, topic)
  const all = inPostedOrder(options, solved)
  if (events.length < EVENTS.least || all?.length !== events.length) return undefined
  return composed(events, solved, all, wording, topic)
}

function composed(
  events: readonly Dated[],
  solved: readonly Option[],
  options: readonly Option[],
  wording: number,
  topic: Topic,
): Item {
  const { phrases } = topic
  const assessments = events.map(({ assessment }) => assessment)
  const names = assessments.map(({ fact }) => fact.event ?? '')
  return {
    ...basicsOf('order', assessments, wording, topic),
    shape: 'order',
    stem: phrases.inOrder,
    options,
    key: solved.map((option) => options.indexOf(option)),
    keyText: phrases.sentence(phrases.sequence(names)),
    ...explainTogether(assessments, topic),
  }
}

/** A random order other than the right one. */
function unsolved<T>(solved: readonly T[], random: Random): readonly T[] {
  const options = shuffled(solved, random)
  return options.every((option, i) => option === solved[i]) ? [...options.slice(1), ...options.slice(0, 1)] : options
}
