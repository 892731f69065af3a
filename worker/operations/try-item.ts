import { chosenItem, nextTurn } from '../../questions/bank/chosen-item.ts'
import { reviewItem } from '../../questions/bank/review.ts'
import { basisOf } from '../../questions/checks/check.ts'
import type { ItemChoice } from '../../questions/wire/item-choice.ts'
import type { ReviewItem } from '../../questions/wire/review.ts'
import { shippedTopic } from '../stores/shipped.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

interface Trial extends ItemChoice {
  /** Draws it once more, with other options than this choice has. */
  readonly redraw: boolean
}

/**
 * What a choice would come to in a quiz, with all that the checks find in it, what blocks too. Nothing is kept of it.
 */
export async function tryItem(
  { limiters }: Resources,
  topicId: string,
  { redraw, ...choice }: Trial,
): Promise<Outcome<ReviewItem>> {
  if (!(await limiters.checking())) return refused({ is: 'too-many' })
  const shipped = shippedTopic(topicId)
  if (!shipped) return refused({ is: 'missing', what: 'topic' })
  const { topic, bank } = shipped
  const turn = redraw ? nextTurn(topic, bank, choice) : choice.turn
  const one = chosenItem(topic, bank, turn === undefined ? choice : { ...choice, turn })
  if (!one.ok && one.why === 'unknown') return invalid('id', `There is no item "${choice.id}".`)
  if (!one.ok || (redraw && turn === undefined))
    return invalid('turn', 'No other options of this item pass the checks.')
  return done(reviewItem(one, topic, basisOf(topic), turn))
}
