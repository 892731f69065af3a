import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import type { ControlProps } from './control.ts'
import { Movable } from './movable.tsx'

/** Puts options in order: a choice for each place, or with a script buttons that move them. */
export function Order(props: ControlProps): VNode {
  const { words, set } = props
  return (
    <div class="options">
      {set ? (
        <>
          <p class="hint" {...words.own}>
            {words.orderHint}
          </p>
          <Movable {...props} set={set} />
        </>
      ) : (
        <Places {...props} />
      )}
    </div>
  )
}

function Places({ item, draft, words }: ControlProps): VNode {
  const options = item.options ?? []
  const chosen = Array.isArray(draft) ? draft : []
  return (
    <>
      {options.map((_, place) => (
        <label key={place} class="pair">
          <span {...words.own}>{words.orderPlace(place + 1)}</span>
          <select name={fieldName(item.id, place)}>
            <option value="" {...words.own}>
              {words.choose}
            </option>
            {options.map((text, index) => (
              <option key={index} value={index} selected={chosen[place] === index}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  )
}
