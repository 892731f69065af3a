import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import { SourceSign } from '../../evidence/source-sign.tsx'
import type { ControlProps } from './control.ts'

/** Any of the options: checkboxes. */
export function Several({ item, draft, words }: ControlProps): VNode {
  const picks = Array.isArray(draft) ? draft : []
  return (
    <div class="options">
      <p class="hint" {...words.own}>
        {words.severalHint}
      </p>
      {item.options?.map((text, index) => (
        <label key={index} class="option">
          <input type="checkbox" name={fieldName(item.id)} value={index} checked={picks.includes(index)} />
          <span>{text}</span>
          <SourceSign text={text} />
        </label>
      ))}
    </div>
  )
}
