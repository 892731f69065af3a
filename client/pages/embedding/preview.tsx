import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { SOURCE } from '../../embedding/messages.ts'
import { embedding } from '../../words/en/embedding.ts'

const { preview: words } = embedding
/** CSS pixels, before the quiz has said how high it is. */
const HEIGHT = 640

/** A quiz in a frame as wide as somebody's page has room for. */
export function Preview({ embed }: { readonly embed: string }): VNode {
  const frame = useRef<HTMLIFrameElement>(null)
  const [width, setWidth] = useState(words.widths[1])
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.source !== SOURCE || data.event !== 'height') return
      if (typeof data.height === 'number') setHeight(data.height)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  return (
    <section>
      <h3>{words.title}</h3>
      <fieldset class="widths">
        <legend>{words.width}</legend>
        {words.widths.map((pixels) => (
          <label key={pixels}>
            <input type="radio" name="width" checked={pixels === width} onChange={() => setWidth(pixels)} />
            {words.pixels(pixels)}
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {height === undefined ? words.waits : words.follows(height)}
      </p>
      {/* As wide as was asked for, also where this window is narrower. */}
      <section class="preview" tabindex={0} aria-label={words.frame}>
        <iframe ref={frame} src={embed} title={words.frame} width={width} height={height ?? HEIGHT} />
      </section>
    </section>
  )
}
