import type { VNode } from 'preact'
import type { Stopped } from './state.ts'
import type { StepProps } from './view.ts'

/** This attempt has ended elsewhere, or the quiz refuses it. */
export function StoppedView({ state, words, act }: StepProps<Stopped>): VNode {
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {state.why === 'elsewhere' ? words.elsewhere : words.stopped}
      </h2>
      <p>{state.why === 'elsewhere' ? words.elsewhereHint : state.problem}</p>
      <p class="actions">
        {act && (
          <button type="button" onClick={() => act({ type: 'afresh' })}>
            {words.again}
          </button>
        )}
      </p>
    </section>
  )
}
