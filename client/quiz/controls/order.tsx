import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { fieldName } from '../../../questions/wire/fields.ts'
import type { Learning } from '../../words/learning.ts'
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
  const [said, setSaid] = useState('')
  const move = (from: number, to: number, button: HTMLButtonElement) => {
    const [option, other] = [places[from], places[to]]
    if (option === undefined || other === undefined) return
    set(places.map((one, place) => (place === from ? other : place === to ? option : one)))
    setSaid(words.moved(options[option] ?? '', to + 1, places.length))
    // A button that is moved with its line loses the focus.
    button.focus()
  }
  return (
    <>
      <ol class="order">
        {places.map((option, place) => {
          const text = options[option] ?? ''
          return (
            <li key={option}>
              {/* Present only once the student has moved something: until then the item is unanswered. */}
              {isWhole && <input type="hidden" name={fieldName(item.id, place)} value={option} />}
              <span>{text}</span>
              <Mover
                label={words.moveUp(text)}
                words={words}
                from={place}
                to={place - 1}
                isEnd={place === 0}
                move={move}
              />
              <Mover
                label={words.moveDown(text)}
                words={words}
                from={place}
                to={place + 1}
                isEnd={place === places.length - 1}
                move={move}
              />
            </li>
          )
        })}
      </ol>
      <p class="unseen" role="status" {...words.own}>
        {said}
      </p>
    </>
  )
}

interface MoverProps {
  readonly label: string
  readonly words: Learning
  readonly from: number
  readonly to: number
  /** There is no place further on. It stays enabled: a button that is disabled while it has the focus loses the focus. */
  readonly isEnd: boolean
  readonly move: (from: number, to: number, button: HTMLButtonElement) => void
}

function Mover({ label, words, from, to, isEnd, move }: MoverProps): VNode {
  return (
    <button
      type="button"
      lang={words.own.lang}
      aria-label={label}
      aria-disabled={isEnd}
      onClick={(event) => move(from, to, event.currentTarget)}
    >
      <Arrow up={to < from} />
    </button>
  )
}

function Arrow({ up }: { readonly up: boolean }): VNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={up ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  )
}
