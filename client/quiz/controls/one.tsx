import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import { SourceSign } from '../../evidence/source-sign.tsx'
import type { ControlProps } from './control.ts'

/** One of the options: radio buttons. */
export function One({ item, draft, required }: ControlProps): VNode {
  return (
    <div class="options">
      {item.options?.map((text, index) => (
        <label key={index} class="option">
          <input type="radio" name={fieldName(item.id)} value={index} checked={draft === index} required={required} />
          <span>{text}</span>
          <SourceSign text={text} />
        </label>
      ))}
    </div>
  )
}
