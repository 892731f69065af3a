import { harmIn } from '../distractors/harm.ts'
import { isUnsupported } from '../distractors/unsupported.ts'
import { explainTogether } from '../facts/explanation.ts'
import { isCount } from '../facts/says.ts'
import { speakerSort } from '../facts/speakers.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { below, type Random, shuffled } from '../random.ts'
import type { PostedItem } from '../wire/posted-item.ts'
import { gather } from './gather.ts'
import {
  askedBy,
  askedFacts,
  basicsOf,
  haveOtherAnswers,
  type ItemKind,
  inPostedOrder,
  itemId,
  type Slot,
} from './kind.ts'

const PAIRS = { least: 3, most: 5 } as const
/** One item opens with each fact, in one wording. */
const WORDING = 0

/**
 * Three to five facts of one relation: what belongs to what? Each right side is wrong for every left side but its own.
 */
export const match: ItemKind = { keyedOn: 'value', demand: 0.5, slots, restore }

/** One for each fact that can open a match; facts that came earlier in the ledger are left to earlier slots. */
function slots(topic: Topic): readonly Slot[] {
  const related = askedFacts(topic).filter((one) => isOfARelation(one, topic))
  const kinds = Map.groupBy(related, ({ fact }) => fact.relation?.kind ?? '')
  return [...kinds.values()].flatMap((all) =>
    all.flatMap((first, i) => {
      const others = all.slice(i + 1).filter((other) => isApart(first, other, topic))
      if (others.length < PAIRS.least - 1) return []
      const id = itemId(first, 'match', WORDING)
      return [{ id, draw: (random: Random) => draw(first, others, topic, random) }]
    }),
  )
}

const isOfARelation = (assessment: Assessment, topic: Topic): boolean => {
  const { fact, claim } = assessment
  const isOne = claim !== undefined && !('names' in claim.value)
  return fact.relation !== undefined && isOne && !haveOtherAnswers(assessment, topic)
}

/** Neither's value could be the other's. */
function isApart(a: Assessment, b: Assessment, topic: Topic): boolean {
  if (!a.claim || !b.claim || a.fact.unit !== b.fact.unit || a.fact.relation?.left === b.fact.relation?.left)
    return false
  return isUnsupported(a.claim.value, b, topic) && isUnsupported(b.claim.value, a, topic)
}

function draw(first: Assessment, others: readonly Assessment[], topic: Topic, random: Random): Item | undefined {
  const count = PAIRS.least + below(PAIRS.most - PAIRS.least + 1, random)
  const chosen = gather([first, ...shuffled(others, random)], (a, b) => isApart(a, b, topic), count)
  if (chosen.length < PAIRS.least) return undefined
  const pairs = shuffled(chosen, random).map((assessment) => pairOf(assessment, topic))
  const right = shuffled(
    pairs.map((pair) => pair.right),
    random,
  )
  return composed(chosen, pairs, right, WORDING, topic)
}

/** What a fact gives to a match: its two sides. */
interface Sides {
  readonly left: string
  readonly right: Option
}

function pairOf({ fact, claim }: Assessment, topic: Topic): Sides {
  const text = claim ? topic.say(claim.value, isCount(fact) ? { unit: '' } : fact) : ''
  return { left: fact.relation?.left ?? '', right: { text, provenance: { from: 'fact', fact: fact.id } } }
}

function restore({ facts, left = [], options = [], wording }: PostedItem, topic: Topic): Item | undefined {
  const asked = facts.flatMap((id) => askedBy({ facts: [id] }, topic) ?? [])
  const [first] = asked
  const isOne = ({ fact }: Assessment) => fact.relation?.kind === first?.fact.relation?.kind
  if (asked.length !== facts.length || asked.length < PAIRS.least || asked.length > PAIRS.most) return undefined
  if (!asked.every((one) => isOfARelation(one, topic) && isOne(one))) return undefined
  if (!asked.every((a, i) => asked.slice(i + 1).every((b) => isApart(a, b, topic)))) return undefined
  const known = asked.map((assessment) => pairOf(assessment, topic))
  const sides = known.map((pair) => ({ ...pair, text: topic.phrases.sentence(pair.left) }))
  const pairs = inPostedOrder(
    left.map((text) => ({ text })),
    sides,
  )
  const right = inPostedOrder(
    options,
    known.map((pair) => pair.right),
  )
  if (pairs?.length !== asked.length || right?.length !== asked.length) return undefined
  return composed(asked, pairs, right, wording, topic)
}

/** @param chosen The facts, the one that it is about first. */
function composed(
  chosen: readonly Assessment[],
  pairs: readonly Sides[],
  right: readonly Option[],
  wording: number,
  topic: Topic,
): Item | undefined {
  const [first] = chosen
  const { phrases, ledger } = topic
  const lefts = pairs.map(({ left }) => left)
  const told = phrases.pairs(pairs.map(({ left, right }) => [phrases.sentence(left), right.text]))
  if (!first || pairs.some(({ right: { text } }) => harmIn(text, lefts.join(' '), ledger))) return undefined
  return {
    ...basicsOf('match', chosen, wording, topic),
    shape: 'pairs',
    stem: phrases.match(
      lefts.every((left) => speakerSort(left, topic) === 'person') ? 'person' : 'other',
      first.fact.relation?.kind ?? '',
    ),
    left: pairs.map(({ left }) => phrases.sentence(left)),
    right,
    key: pairs.map((pair) => right.indexOf(pair.right)),
    keyText: told,
    ...explainTogether(chosen, topic),
  }
}
