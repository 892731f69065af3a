import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import type { ControlProps } from './control.ts'

/** Gives each left side a right one; two may share one. */
export function Pairs({ item, draft, words }: ControlProps): VNode {
  const chosen = Array.isArray(draft) ? draft : []
  return (
    <div class="options">
      {item.left?.map((left, place) => (
        <label key={place} class="pair">
          <span>{left}</span>
          <select name={fieldName(item.id, place)}>
            <option value="" {...words.own}>
              {words.choose}
            </option>
            {item.right?.map((text, index) => (
              <option key={index} value={index} selected={chosen[place] === index}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
