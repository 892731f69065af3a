import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import { pairLayoutOf } from '../as-shown.ts'
import type { ControlProps } from './control.ts'
import { Movable } from './movable.tsx'
import { Sides } from './sides.tsx'

/**
 * Gives each left side a right one. A choice for each in a form and on a sheet, where what nobody has touched is
 * unanswered; where an item stands alone and a script is there, in the layout that takes the fewest taps.
 */
export function Pairs(props: ControlProps): VNode {
  const { item, required, words, set } = props
  const layout = required && set ? pairLayoutOf(item) : undefined
  if (!set || !layout) return <Choices {...props} />
  if (layout === 'sides') return <Sides {...props} set={set} />
  return (
    <div class="options">
      <p class="hint" {...words.own}>
        {words.matchHint}
      </p>
      <Movable {...props} set={set} />
    </div>
  )
}

function Choices({ item, draft, words }: ControlProps): VNode {
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
