import type { VNode } from 'preact'
import type { Sending } from './state.ts'
import type { StepProps } from './view.ts'

/** On its way: waiting is calm, says that nothing is lost, and can be cut short. */
export function SendingView({ state, words, act }: StepProps<Sending>): VNode {
  const { wait } = state
  return (
    <section class="sending" aria-live="polite">
      <h2 tabindex={-1} data-focus>
        {wait ? words.waiting : words.sending}
      </h2>
      {state.timeUp && <p>{words.time.up}</p>}
      {wait && <p>{wait === 'offline' ? words.waitingOffline : words.waitingBusy}</p>}
      {wait && <p>{words.waitingHere}</p>}
      {wait && act && (
        <p class="actions">
          <button class="main" type="button" onClick={() => act({ type: 'retry' })}>
            {words.tryNow}
          </button>
        </p>
      )}
    </section>
  )
}
