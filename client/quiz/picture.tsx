import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'
import { linesOf } from './picture-lines.ts'

interface PictureProps {
  /** Of the quiz. */
  readonly title: string
  /** How many questions it had, all of them right. */
  readonly of: number
  /** What the sources are called. */
  readonly sources: readonly string[]
  /** In somebody else's frame nothing can be saved. */
  readonly embed: true | undefined
  readonly words: Learning
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
  const save = () => picture.current && saveAs(picture.current, `${title}.svg`)
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
              <button type="button" onClick={save}>
                {words.picture.save}
              </button>
            </p>
          </div>
        </details>
      )}
    </section>
  )
}

interface DrawingProps extends PictureProps {
  readonly name: string
  readonly svg: { current: SVGSVGElement | null }
  readonly label: string
}

/** In CSS pixels of its own; it is as wide as there is room. */
const [WIDTH, HEIGHT] = [640, 400]
const MIDDLE = WIDTH / 2
const INK = '#1d2b3a'
const PAPER = '#fbf7ee'
const ACCENT = '#0b6b5d'
const LINE_HEIGHT = 34

/** It carries its own colours: it is looked at elsewhere, too. */
function Drawing({ title, of, sources, words, name, svg, label }: DrawingProps): VNode {
  const lines = linesOf(title)
  const below = 216 + lines.length * LINE_HEIGHT
  return (
    <svg
      ref={svg}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      font-family="Georgia, serif"
      text-anchor="middle"
      fill={INK}
    >
      <rect width={WIDTH} height={HEIGHT} rx="16" fill={PAPER} />
      <rect
        x="12"
        y="12"
        width={WIDTH - 24}
        height={HEIGHT - 24}
        rx="10"
        fill="none"
        stroke={ACCENT}
        stroke-width="2"
      />
      <path
        d="M268 84l34 36 70-82"
        fill="none"
        stroke={ACCENT}
        stroke-width="12"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <text x={MIDDLE} y="182" font-size="46" font-weight="bold">
        {words.score(words.number(of), words.number(of))}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={MIDDLE} y={228 + index * LINE_HEIGHT} font-size="26">
          {line}
        </text>
      ))}
      <text x={MIDDLE} y={below + 12} font-size="22" fill={ACCENT}>
        {Array.from({ length: of }, (_, index) => words.number(index + 1)).join(' · ')}
      </text>
      {linesOf(sources.join(' · '), 70).map((line, index) => (
        <text key={line} x={MIDDLE} y={below + 40 + index * 19} font-size="15">
          {line}
        </text>
      ))}
      {name.trim() !== '' && (
        <text x={MIDDLE} y={HEIGHT - 52} font-size="24" font-style="italic">
          {name.trim()}
        </text>
      )}
      <text x={MIDDLE} y={HEIGHT - 26} font-size="14">
        Footnote¹
      </text>
    </svg>
  )
}

function saveAs(svg: SVGSVGElement, name: string): void {
  const address = URL.createObjectURL(new Blob([svg.outerHTML], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it in a task of its own.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
