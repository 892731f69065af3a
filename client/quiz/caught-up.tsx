import type { VNode } from 'preact'
import { ChallengeFields } from './challenge.tsx'
import type { Answering, FeedbackStep } from './state.ts'
import { VerdictRow } from './told/verdict-row.tsx'
import type { StepProps } from './view.ts'

/** Says that the connection is back. It is there, empty, from the loss on: screen readers announce only changes. */
export function BackOnline({ state, words }: StepProps): VNode | null {
  if (state.step !== 'answering' && state.step !== 'feedback') return null
  const { isBack, owed = [], caughtUp = [] } = state
  const isLost = state.step === 'answering' && state.cutOff
  if (!isLost && !isBack && owed.length + caughtUp.length === 0) return null
  return (
    <p class={isBack ? 'hint' : 'unseen'} role="status">
      {isBack && words.isBack} {caughtUp.length > 0 && <a href="#earlier">{words.caughtUp(caughtUp.length)}</a>}
    </p>
  )
}

/** The verdicts on items that were passed without a connection, below what the student is at. */
export function CaughtUpView({ state, words, act }: StepProps<Answering | FeedbackStep>): VNode | null {
  const { caughtUp = [], started, card } = state
  if (caughtUp.length === 0) return null
  return (
    <section class="result">
      <h2 id="earlier" tabindex={-1}>
        {words.earlier}
      </h2>
      <div>
        {caughtUp.map((verdict) => {
          const item = started.items.find(({ id }) => id === verdict.item)
          return (
            item && (
              <VerdictRow key={item.id} item={item} verdict={verdict} words={words} language={card.language} isOpen>
                <ChallengeFields state={state} item={item.id} step="challenge" words={words} act={act} />
              </VerdictRow>
            )
          )
        })}
      </div>
    </section>
  )
}
