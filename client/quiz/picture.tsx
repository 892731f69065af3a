import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { save } from '../save.ts'
import { Drawing, type Drawn } from './picture-drawing.tsx'

interface PictureProps extends Drawn {
  /** In somebody else's frame nothing can be saved. */
  readonly embed: true | undefined
}

/** As long as it fits on the picture. */
const LONGEST_NAME = 40

/**
 * A picture of a quiz that was all right, worth showing: made on this device, with no name unless one is typed, which
 * nobody else is told.
 */
export function Picture(props: PictureProps): VNode {
  const { title, of, embed, words } = props
  const picture = useRef<SVGSVGElement>(null)
  const [name, setName] = useState('')
  const download = () =>
    picture.current && save(new Blob([picture.current.outerHTML], { type: 'image/svg+xml' }), `${title}.svg`)
  return (
    <section class="picture">
      <Drawing {...props} name={name} svg={picture} label={`${title}: ${words.youGot(of, of, 0)}`} />
      {!embed && (
        <details>
          <summary>{words.picture.save}</summary>
          <div class="said">
            <p class="name">
              <label for="picture-name">{words.picture.name}</label>
              <input
                id="picture-name"
                autocomplete="off"
                maxlength={LONGEST_NAME}
                value={name}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </p>
            <p class="actions">
              <button type="button" onClick={download}>
                {words.picture.save}
              </button>
            </p>
          </div>
        </details>
      )}
    </section>
  )
}
