import type { VNode } from 'preact'

/** A stretch of a text, in code points. */
export type Span = readonly [number, number]

interface MarkedTextProps {
  /** Code points. */
  readonly points: readonly string[]
  /** Which of them. */
  readonly span: Span
  /** What is marked; the pieces may overlap. */
  readonly marks: readonly Span[]
}

/** A stretch of a text with pieces of it marked. */
export function MarkedText({ points, span: [from, to], marks }: MarkedTextProps): VNode {
  const pieces: (VNode | string)[] = []
  let at = from
  for (const [start, end] of merged(marks)) {
    const [a, b] = [Math.max(start, at), Math.min(end, to)]
    if (a >= b) continue
    if (a > at) pieces.push(points.slice(at, a).join(''))
    pieces.push(<mark>{points.slice(a, b).join('')}</mark>)
    at = b
  }
  pieces.push(points.slice(at, to).join(''))
  return <>{pieces}</>
}

function merged(marks: readonly Span[]): readonly Span[] {
  const all: [number, number][] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else all.push([start, end])
  }
  return all
}
