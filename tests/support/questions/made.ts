import { prepare } from '../../../questions/facts/topic.ts'
import type { Item, ItemOf } from '../../../questions/item.ts'
import type { ItemKindName } from '../../../questions/vocabulary.ts'
import { drawn } from './drawn.ts'
import { ledgerOf } from './topic-of.ts'

type Facts = Parameters<typeof ledgerOf>[0]
type More = Parameters<typeof ledgerOf>[1]

/** The items of a kind that a small ledger makes. */
export async function made(kind: ItemKindName, facts: Facts, more?: More): Promise<readonly Item[]> {
  return drawn(prepare(await ledgerOf(facts, more)), 'small').filter((item) => item.kind === kind)
}

const isOne = (item: Item | undefined): item is ItemOf<'one'> => item?.shape === 'one'
/** The texts of the options of an item of one answer. */
export const texts = (item: Item | undefined) => (isOne(item) ? item.options.map(({ text }) => text) : [])
/** What is said of a wrong option. */
export const whyOf = (item: Item | undefined, text: string) =>
  isOne(item) ? item.options.find((option) => option.text === text)?.why : undefined

/** A fact that two sources agree on. */
export const lorries = {
  says: '{40} lorries stood on the quay.',
  ask: ['How many lorries stood on the quay?'],
  unit: 'lorries',
  claims: [
    { source: 'post', value: { is: 40 }, says: '40 lorries stood there' },
    { source: 'radio', value: { is: 40 }, says: 'There were 40 lorries' },
  ],
}
/** Wrong answers to it, as a ledger has them. */
export const written = [
  { value: { is: 12 }, why: '12 is the number of fire engines.' },
  { value: { is: 60 }, why: '60 is what a reader by hearsay says.' },
]
