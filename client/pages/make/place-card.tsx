import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { ItemBody } from './item-body.tsx'
import type { QuizPlace } from './plan.ts'
import { ReplaceItem } from './replace-item.tsx'
import type { Replacements } from './replacements.ts'
import type { ReviewContext } from './review-context.ts'
import { Reword, type RewordTrial } from './reword.tsx'

/** What can be done with one question of the quiz. */
export interface PlaceActions {
  readonly drop: () => void
  readonly putBack: () => void
  readonly replace: (item: ReviewItem) => void
  readonly undo: () => void
  /** Draws the same question with other options. @returns Why there is none, or `undefined`. */
  readonly redraw: () => Promise<string | undefined>
  /** Has a wording checked, and uses it unless it is blocked. */
  readonly reword: (stem: string) => Promise<RewordTrial>
}

interface PlaceCardProps {
  readonly place: QuizPlace
  /** Counted from 1, among those that are in the quiz. */
  readonly number: number
  readonly others: Replacements
  readonly context: ReviewContext
  readonly words: Teaching
  readonly actions: PlaceActions
}

/** A question of the quiz: what it asks beside what it rests on, and what a teacher can do with it. */
export function PlaceCard({ place, number, others, context, words, actions }: PlaceCardProps): VNode {
  const { item, before, dropped } = place
  const { review } = words
  const [isEditing, setEditing] = useState(false)
  const card = useRef<HTMLLIElement>(null)
  useFocusKept(card, `${item.id} ${item.stem} ${item.turn ?? ''} ${dropped ?? ''} ${isEditing}`)
  if (dropped) {
    return (
      <li ref={card} class="dropped">
        <span>
          {review.dropped}: <s {...inLanguage(context.language)}>{item.stem}</s>
        </span>
        <button type="button" onClick={actions.putBack}>
          {review.putBack}
        </button>
      </li>
    )
  }
  return (
    <li ref={card}>
      <h3 class="stem" id={`place-${number}`} tabindex={-1}>
        <span class="place">
          <span class="unseen">{review.question(number)}</span>
          <span aria-hidden="true">{words.number(number)}</span>
        </span>
        <span {...inLanguage(context.language)}>{item.stem}</span>
      </h3>
      {isEditing && (
        <Reword
          stem={item.stem}
          language={context.language}
          words={words}
          reword={actions.reword}
          close={() => setEditing(false)}
        />
      )}
      <ItemBody item={item} context={context} words={words} />
      <div class="actions">
        {!isEditing && (
          <button type="button" aria-describedby={`place-${number}`} onClick={() => setEditing(true)}>
            {review.reword}
          </button>
        )}
        <ReplaceItem others={others} words={words} number={number} {...actions} />
        {before.length > 0 && (
          <button type="button" aria-describedby={`place-${number}`} onClick={actions.undo}>
            {review.undo}
          </button>
        )}
        <button type="button" aria-describedby={`place-${number}`} onClick={actions.drop}>
          {review.drop}
        </button>
      </div>
    </li>
  )
}

/**
 * Where the button that was pressed is gone after a change, the focus goes to the next thing to do, and never to the
 * top of the page.
 */
function useFocusKept(card: { readonly current: HTMLElement | null }, state: string): void {
  const last = useRef(state)
  useLayoutEffect(() => {
    if (last.current === state) return
    last.current = state
    const { activeElement, body } = document
    if (activeElement && activeElement !== body && activeElement.isConnected) return
    card.current?.querySelector<HTMLElement>('textarea, button')?.focus()
  }, [card, state])
}
