import type { ItemKindName } from '../vocabulary.ts'
import { choice } from './choice.ts'
import { doTheyAgree } from './do-they-agree.ts'
import type { ItemKind } from './kind.ts'
import { numeric } from './numeric.ts'
import { whichSource } from './which-source.ts'

/** A new kind is a file and a line here. */
export const kinds: readonly ItemKind[] = [choice, numeric, whichSource, doTheyAgree]

/** @throws {RangeError} If no such kind is in the table. */
export function kindOf(name: ItemKindName): ItemKind {
  const kind = kinds.find((k) => k.name === name)
  if (!kind) throw new RangeError(`There is no item kind "${name}".`)
  return kind
}
