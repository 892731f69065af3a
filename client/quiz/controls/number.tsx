import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import type { ControlProps } from './control.ts'

/**
 * A number in the item's unit, as the student writes numbers: a text field, for number fields refuse "1,200" or "1
 * 200".
 */
export function NumberField({ item, draft, stem, required }: ControlProps): VNode {
  const unit = `${stem}-unit`
  return (
    <p class="number">
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength={40}
        name={fieldName(item.id)}
        value={typeof draft === 'object' ? '' : draft}
        required={required}
        aria-labelledby={item.unit ? `${stem} ${unit}` : stem}
      />
      {item.unit && <span id={unit}>{item.unit}</span>}
    </p>
  )
}
