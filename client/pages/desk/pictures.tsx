import type { VNode } from 'preact'
import type { Estimate } from '../../../questions/wire/analysis.ts'

// Pictures of what the words beside them say, so they are hidden from those who listen. Shape tells everything, colour
// nothing.

interface ScaleProps {
  readonly estimate: Estimate
  /** What the left end stands for, and the right. */
  readonly from: number
  readonly to: number
}

/** A scale with a band from low to high, a line at the value, and ticks at its ends and middle. */
export function Scale({ estimate: { value, low, high }, from, to }: ScaleProps): VNode {
  const place = (at: number) => (100 * (Math.min(to, Math.max(from, at)) - from)) / (to - from)
  return (
    <svg class="scale" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path class="axis" d="M0 6H100M0 3V9M50 3V9M100 3V9" />
      <rect class="band" x={place(low)} y="3.5" width={Math.max(0.5, place(high) - place(low))} height="5" />
      <path class="point" d={`M${place(value)} 0V12`} />
    </svg>
  )
}

interface BarProps {
  /** 0 to 1. */
  readonly share: number
}

/** A bar inside the outline of what it could be. */
export function Bar({ share }: BarProps): VNode {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="10" />
      <rect class="part" width={100 * share} height="10" />
    </svg>
  )
}

interface SpreadProps {
  /** How many there are of each, in order. */
  readonly counts: readonly number[]
}

/** A bar for each number, the highest as high as the picture. */
export function Spread({ counts }: SpreadProps): VNode {
  const most = Math.max(1, ...counts)
  return (
    <svg class="spread-bars" viewBox={`0 0 ${counts.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, place) => (
        <rect key={place} x={place + 0.1} y={1 - count / most} width="0.8" height={count / most} />
      ))}
      <path d={`M0 1H${counts.length}`} />
    </svg>
  )
}
