import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { fieldName } from '../../../questions/wire/fields.ts'
import { SourceSign } from '../../evidence/source-sign.tsx'
import type { Learning } from '../../words/learning.ts'
import { arrangement } from '../as-shown.ts'
import type { ControlProps } from './control.ts'

type MovableProps = ControlProps & { readonly set: NonNullable<ControlProps['set']> }

/** What is put in order, or beside what it belongs to: all of it stands there, and buttons move it. */
export function Movable({ item, draft, words, set }: MovableProps): VNode {
  const { left, options = item.right ?? [] } = item
  const places = arrangement(item, draft)
  const list = useRef<HTMLOListElement>(null)
  /** Where something was moved to. */
  const [moved, setMoved] = useState<number>()
  const textAt = (place: number) => options[places[place] ?? -1] ?? ''
  const move = (from: number, to: number) => {
    const [option, other] = [places[from], places[to]]
    if (option === undefined || other === undefined) return
    setMoved(to)
    const next = places.map((one, place) => (place === from ? other : place === to ? option : one))
    set(next.slice(0, left?.length))
    // The focus goes with what is moved: a button that is moved with its line loses it.
    list.current?.children[to]?.querySelectorAll('button')[to < from ? 0 : 1]?.focus()
  }
  return (
    <>
      <ol ref={list} class={left ? 'order matched' : 'order'}>
        {places.map((option, place) => (
          <li key={left ? place : option}>
            {/* Only once something has been moved: on a sheet, what nobody has touched is unanswered. */}
            {Array.isArray(draft) && place < (left ?? places).length && (
              <input type="hidden" name={fieldName(item.id, place)} value={option} />
            )}
            {left && <Left text={left[place]} words={words} />}
            <span>{textAt(place)}</span>
            <Mover text={textAt(place)} words={words} from={place} to={place - 1} of={places.length} move={move} />
            <Mover text={textAt(place)} words={words} from={place} to={place + 1} of={places.length} move={move} />
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {moved !== undefined && left && (
          <>
            <Left text={left[moved]} words={words} />: <span>{textAt(moved)}</span>
          </>
        )}
        {moved !== undefined && !left && (
          <span {...words.own}>{words.moved(textAt(moved), moved + 1, places.length)}</span>
        )}
      </p>
    </>
  )
}

/** What an answer is moved to; without a text, where the one goes that belongs to nobody. */
function Left({ text, words }: { readonly text: string | undefined; readonly words: Learning }): VNode {
  return text === undefined ? (
    <span class="left" {...words.own}>
      {words.neither}
    </span>
  ) : (
    <span class="left">
      {text} <SourceSign text={text} />
    </span>
  )
}

interface MoverProps {
  /** What is moved. */
  readonly text: string
  readonly words: Learning
  readonly from: number
  readonly to: number
  /**
   * How many places there are. The button at an end stays enabled: a button that is disabled while it has the focus
   * loses the focus.
   */
  readonly of: number
  readonly move: (from: number, to: number) => void
}

function Mover({ text, words, from, to, of, move }: MoverProps): VNode {
  const isUp = to < from
  return (
    <button
      type="button"
      lang={words.own.lang}
      aria-label={isUp ? words.moveUp(text) : words.moveDown(text)}
      aria-disabled={to < 0 || to >= of}
      onClick={() => move(from, to)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={isUp ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  )
}
