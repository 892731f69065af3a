import { isUnsupported } from '../distractors/unsupported.ts'
import { explainTogether } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import type { Fact } from '../ledger.ts'
import { below, type Random, shuffled } from '../random.ts'
import { measureOf } from '../values/units.ts'
import { gather } from './gather.ts'
import { askedFacts, basicsOf, type ItemKind, itemId, type Slot, wordingOf } from './kind.ts'

const PAIRS = { least: 3, most: 5 } as const

/** Three to five facts of one relation: what belongs to what? Each right side is wrong for every left side but its own. */
export const match: ItemKind = { name: 'match', keyedOn: 'value', slots }

/** One for each fact that can open a match, and each wording; facts that came earlier in the ledger are left to earlier slots. */
function slots(topic: Topic): readonly Slot[] {
  const related = askedFacts(topic).filter(({ fact, claim }) => fact.relation && claim && !('names' in claim.value))
  const kinds = Map.groupBy(related, ({ fact }) => fact.relation?.kind ?? '')
  return [...kinds.values()].flatMap((all) =>
    all.flatMap((first, i) => {
      const others = all.slice(i + 1).filter((other) => isApart(first, other, topic))
      if (others.length < PAIRS.least - 1) return []
      return topic.phrases.match.map((_, wording) => ({
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
  const { phrases } = topic
  return {
    ...basicsOf('match', [first, ...chosen.filter((assessment) => assessment !== first)], wording, topic),
    shape: 'pairs',
    stem: wordingOf(phrases.match, wording)(nounOf(first.fact, topic)),
    left: pairs.map(({ left }) => phrases.sentence(left)),
    right,
    key: pairs.map((pair) => right.indexOf(pair.right)),
    keyText: pairs.map((pair) => `${phrases.sentence(pair.left)}: ${pair.right.text}`).join('; '),
    explanation: explainTogether(chosen, topic),
  }
}

/** The left side says what is counted. */
const isCount = ({ type, unit = '' }: Fact): boolean => type === 'quantity' && !measureOf(unit)

/** What stands on the right: the relation's name where it starts with the unit ("description of the rescue"), else the unit. */
function nounOf({ type, unit = '', relation }: Fact, { phrases }: Topic): string {
  if (type === 'quantity') return phrases.figure
  return relation?.kind.startsWith(unit) ? relation.kind : unit
}
