import type { VNode } from 'preact'
import type { Standing } from '../../questions/vocabulary.ts'

/**
 * Each standing has a shape of its own, so that it can be told without colour: two dots, one, a speaker's mark, two
 * halves apart.
 */
const shapes: Readonly<Record<Standing, string>> = {
  corroborated: 'M1 6a3.2 3.2 0 1 0 6.4 0A3.2 3.2 0 1 0 1 6M8.6 6a3.2 3.2 0 1 0 6.4 0A3.2 3.2 0 1 0 8.6 6',
  'single-source': 'M4.8 6a3.2 3.2 0 1 0 6.4 0A3.2 3.2 0 1 0 4.8 6',
  attributed: 'M2 1h12v7.5H8.5L5 11.5v-3H2z',
  contested: 'M7 1.5V10.5L1 6zM9 1.5V10.5L15 6z',
  unsupported: 'M3 5.2h10v1.6H3z',
}

interface StandingBadgeProps {
  readonly standing: Standing
  /** The standing in words. */
  readonly label: string
}

/** How well a fact stands, in shape and words. */
export function StandingBadge({ standing, label }: StandingBadgeProps): VNode {
  return (
    <span class={`standing ${standing}`}>
      <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
        <path d={shapes[standing]} fill="currentColor" />
      </svg>
      {label}
    </span>
  )
}
