import { harmIn } from '../distractors/harm.ts'
import { isUnsupported } from '../distractors/unsupported.ts'
import { explainTogether } from '../facts/explanation.ts'
import { isCount } from '../facts/says.ts'
import { speakerSort } from '../facts/speakers.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { below, type Random, shuffled } from '../random.ts'
import { gather } from './gather.ts'
import { askedFacts, basicsOf, type ItemKind, itemId, type Slot } from './kind.ts'

const PAIRS = { least: 3, most: 5 } as const
/** One item opens with each fact. */
const DRAWN = [0] as const

/** Three to five facts of one relation: what belongs to what? Each right side is wrong for every left side but its own. */
export const match: ItemKind = { keyedOn: 'value', demand: 0.5, slots }

/** One for each fact that can open a match, and each wording; facts that came earlier in the ledger are left to earlier slots. */
function slots(topic: Topic): readonly Slot[] {
  const related = askedFacts(topic).filter(({ fact, claim }) => fact.relation && claim && !('names' in claim.value))
  const kinds = Map.groupBy(related, ({ fact }) => fact.relation?.kind ?? '')
  return [...kinds.values()].flatMap((all) =>
    all.flatMap((first, i) => {
      const others = all.slice(i + 1).filter((other) => isApart(first, other, topic))
      if (others.length < PAIRS.least - 1) return []
      return DRAWN.map((wording) => ({
        id: itemId(first, 'match', wording),
        draw: (random: Random) => draw(first, others, wording, topic, random),
      }))
    }),
  )
}

/** Neither's value could be the other's. */
function isApart(a: Assessment, b: Assessment, topic: Topic): boolean {
  if (!a.claim || !b.claim || a.fact.unit !== b.fact.unit || a.fact.relation?.left === b.fact.relation?.left)
    return false
  return isUnsupported(a.claim.value, b, topic) && isUnsupported(b.claim.value, a, topic)
}

function draw(
  first: Assessment,
  others: readonly Assessment[],
  wording: number,
  topic: Topic,
  random: Random,
): Item | undefined {
  const count = PAIRS.least + below(PAIRS.most - PAIRS.least + 1, random)
  const chosen = gather([first, ...shuffled(others, random)], (a, b) => isApart(a, b, topic), count)
  if (chosen.length < PAIRS.least) return undefined
  const pairs = shuffled(chosen, random).map((assessment) => {
    const { fact, claim } = assessment
    const value = claim?.value
    const text = value ? topic.say(value, isCount(fact) ? { unit: '' } : fact) : ''
    return { left: fact.relation?.left ?? '', right: { text, provenance: { from: 'fact', fact: fact.id } } as Option }
  })
  const right = shuffled(
    pairs.map((pair) => pair.right),
    random,
  )
  const { phrases, ledger } = topic
  const lefts = pairs.map(({ left }) => left)
  const told = phrases.pairs(pairs.map(({ left, right }) => [phrases.sentence(left), right.text]))
  if (pairs.some(({ right: { text } }) => harmIn(text, lefts.join(' '), ledger))) return undefined
  return {
    ...basicsOf('match', [first, ...chosen.filter((assessment) => assessment !== first)], wording, topic),
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
