import type { VNode } from 'preact'
import { ChallengeFields } from './challenge.tsx'
import { Carried, instead, pathOf } from './form.tsx'
import { isLast } from './reduce.ts'
import type { FeedbackStep } from './state.ts'
import { VerdictView } from './verdict.tsx'
import type { StepProps } from './view.ts'

/** After one answer: the verdict, and the way on. */
export function FeedbackView({ state, words, act }: StepProps<FeedbackStep>): VNode {
  const { started, at, verdict, card } = state
  const item = started.items[at]
  const last = isLast(state)
  return (
    <form method="post" action={pathOf(state)}>
      <Carried state={state} {...(item ? { item: item.id } : {})} />
      <p class="progress">
        <label for="progress">{words.position(at + 1, started.items.length)}</label>
        <progress id="progress" max={started.items.length} value={at + 1} />
      </p>
      <div>
        {item && (
          <VerdictView item={item} verdict={verdict} words={words} language={card.language} level={2} focus>
            <ChallengeFields state={state} item={item.id} step="challenge" words={words} act={act} />
          </VerdictView>
        )}
      </div>
      <p class="actions">
        <button
          type="submit"
          class="main"
          name="step"
          value={last ? 'submit' : 'next'}
          onClick={instead(act && (() => act({ type: 'next' })))}
        >
          {last ? words.finish : words.next}
        </button>
      </p>
    </form>
  )
}
