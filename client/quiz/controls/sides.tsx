import type { VNode } from 'preact'
import { SourceSign } from '../../evidence/source-sign.tsx'
import { inLanguage } from '../../words/languages.ts'
import { asShown } from '../as-shown.ts'
import type { ControlProps } from './control.ts'

/**
 * Where one of two holds for each: who is ticked says the first, the others say the second. A tap a source at most, and
 * nothing to open.
 */
export function Sides({
  item,
  language,
  draft,
  stem,
  words,
  set,
}: ControlProps & { readonly set: NonNullable<ControlProps['set']> }): VNode {
  const { left = [], right = [] } = item
  const shown = asShown(item, draft)
  const isTicked = (place: number) => Array.isArray(shown) && shown[place] === 0
  const turn = (turned: number) => {
    const ticked = left.map((_, place) => isTicked(place) !== (place === turned))
    set(ticked.some(Boolean) ? ticked.map((is) => (is ? 0 : 1)) : null)
  }
  return (
    // Another element than the lists that a form has in its place: what is taken over of the same kind would keep their
    // attributes.
    <section class="options sides">
      <p id={`${stem}-this`} {...words.own}>
        <span class="hint">{words.tickThis}</span> <b {...inLanguage(language)}>{right[0]}</b>
      </p>
      {left.map((text, place) => (
        <label key={place} class="option">
          <input
            type="checkbox"
            checked={isTicked(place)}
            aria-describedby={`${stem}-this`}
            onInput={(event) => {
              // Not for the form to read: what is not ticked is an answer, too.
              event.stopPropagation()
              turn(place)
            }}
          />
          <span>{text}</span>
          <SourceSign text={text} />
        </label>
      ))}
      <p {...words.own}>
        <span class="hint">{words.othersSay}</span> <b {...inLanguage(language)}>{right[1]}</b>
      </p>
    </section>
  )
}
