import type { ItemKindName } from '../vocabulary.ts'
import { choice } from './choice.ts'
import { cloze } from './cloze.ts'
import { compare } from './compare.ts'
import { doTheyAgree } from './do-they-agree.ts'
import type { ItemKind } from './kind.ts'
import { match } from './match.ts'
import { multiple } from './multiple.ts'
import { numeric } from './numeric.ts'
import { order } from './order.ts'
import { whichSource } from './which-source.ts'
import { whoSaid } from './who-said.ts'
import { whyDiffer } from './why-differ.ts'

/** A new kind is a file and a line here. */
export const kinds: readonly ItemKind[] = [
  choice,
  multiple,
  numeric,
  order,
  match,
  whoSaid,
  cloze,
  whichSource,
  doTheyAgree,
  compare,
  whyDiffer,
]

/** @throws {RangeError} If no such kind is in the table. */
export function kindOf(name: ItemKindName): ItemKind {
  const kind = kinds.find((k) => k.name === name)
  if (!kind) throw new RangeError(`There is no item kind "${name}".`)
  return kind
}
