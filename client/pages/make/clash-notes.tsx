import type { VNode } from 'preact'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { PlanClash } from './clashes.ts'

interface ClashNotesProps {
  readonly items: readonly ReviewItem[]
  readonly clashes: readonly PlanClash[]
  readonly words: Teaching
  /** Puts another question into a place, counted from 0. @returns Whether there is one. */
  readonly swap: (place: number) => void
}

/**
 * Which questions of the quiz do not go together, why, and a way out. Said as it happens; nothing is refused for it.
 */
export function ClashNotes({ items, clashes, words, swap }: ClashNotesProps): VNode {
  const { review } = words
  return (
    <div role="status">
      {clashes.length > 0 && (
        <div class="clashes">
          <p>
            <b>{review.clashes}</b>
          </p>
          <ul>
            {clashes.map((clash) => (
              <li key={clash.places.join()}>
                <span>{inWords(clash, items, words)}</span>
                {clash.places.map((place) => (
                  <button key={place} type="button" onClick={() => swap(place)}>
                    {review.swap(place + 1)}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function inWords({ places, why }: PlanClash, items: readonly ReviewItem[], { review }: Teaching): string {
  const [a, b] = [places[0] + 1, places[1] + 1] as const
  if (why.is === 'told') {
    const isFirst = items[places[0]]?.id === why.by
    return isFirst ? review.clash.told(a, b, why.words) : review.clash.told(b, a, why.words)
  }
  return why.is === 'contradicted' ? review.clash.contradicted(a, b, why.option) : review.clash[why.is](a, b)
}
