import type { VNode } from 'preact'
import { inLanguage } from '../words/languages.ts'
import { isAnswered } from './drafts.ts'
import { instead } from './form.tsx'
import type { ReviewStep } from './state.ts'
import type { StepProps } from './view.ts'

/** Before a sheet is sent: which questions have no answer. Without a script a sheet is sent at once. */
export function ReviewView({ state, words, act }: StepProps<ReviewStep>): VNode {
  const { started, drafts, card } = state
  const missing = started.items.flatMap((item, index) =>
    isAnswered(drafts[item.id]) ? [] : [{ item, place: index + 1 }],
  )
  return (
    <section class="review">
      <h2 tabindex={-1} data-focus>
        {words.reviewTitle}
      </h2>
      <p>{missing.length === 0 ? words.allAnswered : words.missing(missing.length)}</p>
      <ul class="missing">
        {missing.map(({ item, place }) => (
          <li key={item.id}>
            <span class="count">{words.position(place, started.items.length)}</span>{' '}
            <a
              href={`#item-${item.id}`}
              onClick={instead(act && (() => act({ type: 'back', item: item.id })))}
              {...inLanguage(card.language)}
            >
              {item.stem}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{words.final}</p>
      <p class="actions">
        <button type="button" class="main" onClick={instead(act && (() => act({ type: 'send' })))}>
          {words.send}
        </button>
        <button type="button" onClick={instead(act && (() => act({ type: 'back' })))}>
          {words.back}
        </button>
      </p>
    </section>
  )
}
