import type { Item, Option } from '../item.ts'
import { ITEM_KINDS } from '../vocabulary.ts'
import type { PostedItem, PostedOption } from '../wire/posted-item.ts'
import { present } from '../wire/present.ts'

/**
 * An item of a bank as it is published with its ledger: what was chosen, and nothing that the ledger tells.
 *
 * @throws {RangeError} If its kind is made no more: no bank has one.
 */
export function postedItem(item: Item): PostedItem {
  const { facts, wording, stem, exhibit } = item
  const kind = ITEM_KINDS.find((name) => name === item.kind)
  if (kind === undefined) throw new RangeError(`No item of the kind "${item.kind}" can be posted.`)
  return {
    kind,
    facts: [...facts],
    wording,
    stem,
    ...present({ exhibit: exhibit?.map((passage) => ({ ...passage })) }),
    ...(exhibit === undefined ? chosenIn(item) : {}),
  }
}

function chosenIn(item: Item): Pick<PostedItem, 'options' | 'left' | 'key'> {
  switch (item.shape) {
    case 'number':
      return {}
    case 'one':
      return { options: item.options.map(postedOption), key: item.key }
    case 'several':
    case 'order':
      return { options: item.options.map(postedOption) }
    case 'pairs':
      return { left: [...item.left], options: item.right.map(postedOption) }
  }
}

function postedOption({ text, provenance, value }: Option): PostedOption {
  if (provenance.from === 'source') return { text, provenance: { from: 'source', sources: [...provenance.sources] } }
  return { text, provenance, ...(provenance.from === 'rule' ? present({ value }) : {}) }
}
