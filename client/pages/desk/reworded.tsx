import type { VNode } from 'preact'
import type { DeskItem } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'

interface RewordedProps {
  readonly item: DeskItem
  readonly words: Teaching
}

/** That a question is in the teacher's words, not in the topic's. */
export function Reworded({ item, words: { review } }: RewordedProps): VNode | null {
  if (!item.reworded) return null
  return (
    <p class="tags">
      <span class="tag own">{review.reworded}</span>
    </p>
  )
}
