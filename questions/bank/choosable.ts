import { besideOf } from '../checks/beside.ts'
import { optionsOf } from '../checks/check.ts'
import type { ItemBeside } from '../checks/statement.ts'
import { notBeside } from '../facts/related.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { difficultyOf } from '../kinds/difficulty.ts'
import { traitsOf } from '../kinds/kinds.ts'
import type { Ledger } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { standsIn } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import type { Standing } from '../vocabulary.ts'
import type { StoryPlace } from '../wire/story-place.ts'

/** What a source says in its own voice. What somebody says of it builds on who that is. */
const OPENING: readonly Standing[] = ['corroborated', 'single-source']

/** What an item must tell of itself to be chosen for a quiz. */
export interface Choosable extends Omit<ItemBeside, 'apart'>, StoryPlace {
  readonly kind: Item['kind']
  /** How hard it is likely to be, from 0 to 1; see difficulty.ts. */
  readonly difficulty: number
  /** What is read once it is answered. A teacher's page has not got it. */
  readonly told?: readonly string[]
}

export const choosableOf = (item: Item, topic: Topic): Choosable => ({
  ...besideOf(item),
  ...storyPlaceOf(item, topic),
  kind: item.kind,
  difficulty: difficultyOf(item),
  told: toldAfter(item),
})

/** Why it is so, how that rests, and what each wrong option is. */
const toldAfter = (item: Item): readonly string[] => [
  `${item.explanation} ${item.support ?? ''}`,
  ...optionsOf(item).flatMap(({ why }) => why ?? []),
]

/** Where an item stands in its topic's story: the facts of a ledger stand in the order in which it is told. */
export function storyPlaceOf(item: Item, topic: Topic): StoryPlace {
  const { ledger, assessmentOf } = topic
  const asked = item.facts.flatMap((id) => assessmentOf(id) ?? [])
  const [first] = item.facts
  const matter = asked[0]?.fact.matter
  // An order or a set that holds for all sources asks nothing of where they differ.
  const { keyedOn } = traitsOf(item.kind)
  const opens = item.kind === 'choice' && asked.every(({ fact, standing }) => fact.core && OPENING.includes(standing))
  const text = `${item.stem} ${item.keyText}`
  const isAbout = (name: string) => standsIn(name, text)
  return {
    core: asked.some(({ fact }) => fact.core),
    ...(asked.some(({ fact }) => fact.minor) ? { minor: true as const } : {}),
    headline: first !== undefined && first === ledger.headline,
    disputed: keyedOn === 'passages' || (keyedOn !== 'value' && asked.some(({ standing }) => standing === 'contested')),
    inOneHouse: asked.some(({ partsDiffer }) => partsDiffer),
    ...(asked.some(({ fact }) => ledger.dispute?.includes(fact.id)) ? { central: true as const } : {}),
    ...(matter === undefined ? {} : { matter }),
    ...(opens ? { opens } : {}),
    place: ledger.facts.findIndex(({ id }) => id === first),
    apart: notBeside(item.facts, topic),
    people: peopleOf(topic).filter((name) => [name, ...(ledger.aliases[name] ?? [])].some(isAbout)),
  }
}

/**
 * Whom a topic speaks of: the answers of its facts about persons, and whoever says something. Every item asks for it.
 */
const peopleOf = rememberOf((topic: Topic): readonly string[] => [...new Set(topic.ledger.facts.flatMap(namedIn))])

function namedIn({ unit, claims }: Ledger['facts'][number]): readonly string[] {
  const speakers = claims.flatMap(({ saidBy }) => saidBy?.who ?? [])
  return unit === 'person' ? [...speakers, ...claims.flatMap(({ value }) => namesOf(value))] : speakers
}

const namesOf = (value: Value): readonly string[] =>
  'name' in value ? [value.name] : 'names' in value ? value.names : []
