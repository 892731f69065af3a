import type { WireItem } from '../../../questions/wire/item.ts'
import type { Learning } from '../../words/learning.ts'
import type { Draft } from '../drafts.ts'

/**
 * An item's native controls, named by questions/wire/fields.ts, so that a form carries them with or without a script.
 */
export interface ControlProps {
  readonly item: WireItem
  readonly draft: Draft | undefined
  /** Of the item, not of the interface: BCP 47. */
  readonly language: string
  /** Id of the element that holds the stem. */
  readonly stem: string
  /** An answer has to be given, or left out by its own button. */
  readonly required: boolean
  readonly words: Learning
  /** Sets the draft where a control is no field by itself. Absent without a script. */
  readonly set: ((draft: Draft) => void) | undefined
}
