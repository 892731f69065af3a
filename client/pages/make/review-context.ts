import type { Review, ReviewItem } from '../../../questions/wire/review.ts'
import type { Teaching } from '../../words/teaching.ts'

/** What every item of a topic is shown with. */
export interface ReviewContext extends Pick<Review, 'evidence' | 'rules' | 'idle'> {
  /** BCP 47, of the items. */
  readonly language: string
}

/** An item, and what it stands on. */
export interface ItemInContext {
  readonly item: ReviewItem
  readonly context: ReviewContext
  readonly words: Teaching
}
