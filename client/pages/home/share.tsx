import type { VNode } from 'preact'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import { SHOWN_STANDINGS } from '../parts/standings.ts'

/** In units of the picture; what is left of a part after the gap. */
const WIDTH = 1000
const GAP = 8

/**
 * The standings of a topic's facts as one bar. A picture of the numbers that stand beside it. Drawn, for pages allow no
 * style attributes.
 */
export function ShareBar({ facts }: { readonly facts: TopicCard['facts'] }): VNode {
  const total = SHOWN_STANDINGS.reduce((sum, standing) => sum + facts[standing], 0)
  const widths = SHOWN_STANDINGS.map((standing) => (WIDTH * facts[standing]) / total)
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0))
  return (
    <svg class="share" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      {SHOWN_STANDINGS.map(
        (standing, index) =>
          facts[standing] > 0 && (
            <rect
              key={standing}
              class={standing}
              x={starts[index]}
              width={Math.max(2, (widths[index] ?? 0) - GAP)}
              height="10"
            />
          ),
      )}
    </svg>
  )
}
