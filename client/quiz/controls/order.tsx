import type { VNode } from 'preact'
import { fieldName } from '../../../questions/wire/fields.ts'
import type { ControlProps } from './control.ts'

/** Puts options in order: a choice for each place, or with a script buttons that move them. */
export function Order(props: ControlProps): VNode {
  return (
    <div class="options">
      <p class="hint" {...props.words.own}>
        {props.words.orderHint}
      </p>
      {props.set ? <Movable {...props} set={props.set} /> : <Places {...props} />}
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

function Movable({
  item,
  draft,
  words,
  set,
}: ControlProps & { readonly set: NonNullable<ControlProps['set']> }): VNode {
  const options = item.options ?? []
  const isWhole = Array.isArray(draft) && options.every((_, index) => draft.includes(index))
  const places: readonly number[] = isWhole ? draft : options.map((_, index) => index)
  const swap = (a: number, b: number) =>
    set(places.map((option, i) => (i === a ? places[b] : i === b ? places[a] : option) ?? option))
  return (
    <ol class="order">
      {places.map((option, place) => {
        const text = options[option] ?? ''
        return (
          <li key={option}>
            {/* Present only once the student has moved something: until then the item is unanswered. */}
            {isWhole && <input type="hidden" name={fieldName(item.id, place)} value={option} />}
            <span>{text}</span>
            <button
              type="button"
              lang={words.own.lang}
              aria-label={words.moveUp(text)}
              disabled={place === 0}
              onClick={() => swap(place, place - 1)}
            >
              <Arrow up />
            </button>
            <button
              type="button"
              lang={words.own.lang}
              aria-label={words.moveDown(text)}
              disabled={place === places.length - 1}
              onClick={() => swap(place, place + 1)}
            >
              <Arrow />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Arrow({ up }: { readonly up?: boolean }): VNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={up ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  )
}
