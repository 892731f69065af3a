import type { VNode } from 'preact'
import type { Learning } from '../words/learning.ts'
import { footnotesOf, linesOf } from './picture-lines.ts'

/** What a picture tells of a quiz. */
export interface Drawn {
  /** Of the quiz. */
  readonly title: string
  /** How many questions it had, all of them right. */
  readonly of: number
  /** What the sources are called. */
  readonly sources: readonly string[]
  readonly words: Learning
}

interface DrawingProps extends Drawn {
  readonly name: string
  readonly svg: { current: SVGSVGElement | null }
  readonly label: string
}

/** In CSS pixels of its own; it is as wide as there is room. */
const WIDTH = 640
const LEAST_HEIGHT = 400
const MIDDLE = WIDTH / 2
const INK = '#1d2b3a'
const PAPER = '#fbf7ee'
const ACCENT = '#0b6b5d'
/** Of the title, and of the sources. */
const [LINE, SMALL_LINE] = [34, 19]

/** It carries its own colours: it is looked at elsewhere, too. */
export function Drawing({ title, of, sources, words, name, svg, label }: DrawingProps): VNode {
  const titles = linesOf(title)
  const labels = linesOf(sources.join(' · '), 70)
  const footnotesAt = 228 + titles.length * LINE
  const sourcesAt = footnotesAt + 28
  const height = Math.max(LEAST_HEIGHT, sourcesAt + labels.length * SMALL_LINE + 76)
  return (
    <svg
      ref={svg}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={label}
      font-family="Georgia, serif"
      text-anchor="middle"
      fill={INK}
    >
      <Frame height={height} />
      <text x={MIDDLE} y="182" font-size="46" font-weight="bold">
        {words.score(words.number(of), words.number(of))}
      </text>
      {titles.map((line, index) => (
        <text key={index} x={MIDDLE} y={228 + index * LINE} font-size="26">
          {line}
        </text>
      ))}
      <text x={MIDDLE} y={footnotesAt} font-size="22" fill={ACCENT}>
        {footnotesOf(of, words.number)}
      </text>
      {labels.map((line, index) => (
        <text key={index} x={MIDDLE} y={sourcesAt + index * SMALL_LINE} font-size="15">
          {line}
        </text>
      ))}
      {name.trim() !== '' && (
        <text x={MIDDLE} y={height - 52} font-size="24" font-style="italic">
          {name.trim()}
        </text>
      )}
      <text x={MIDDLE} y={height - 26} font-size="14">
        Footnote¹
      </text>
    </svg>
  )
}

/** What is the same on every picture: the paper with its border, and the tick. */
function Frame({ height }: { readonly height: number }): VNode {
  return (
    <>
      <rect width={WIDTH} height={height} rx="16" fill={PAPER} />
      <rect
        x="12"
        y="12"
        width={WIDTH - 24}
        height={height - 24}
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
    </>
  )
}
