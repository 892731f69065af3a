import type { VNode } from 'preact'
import { Proof } from './proof.tsx'
import type { Arrived } from './state.ts'
import type { StepProps } from './view.ts'

/** With `closed`: it is there; when and how to read the result. */
export function ArrivedView({ state, words, act }: StepProps<Arrived>): VNode {
  const { received } = state
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {words.receivedTitle}
      </h2>
      {received.late && <p class="notice">{words.late}</p>}
      <p>{words.receivedWhen(received.closes)}</p>
      <p>{words.receivedKeep}</p>
      <Proof receipt={received.receipt} isLive={act !== undefined} words={words} />
      {act && (
        <p class="actions">
          <button type="button" onClick={() => act({ type: 'read', receipt: received.receipt })}>
            {words.readResult}
          </button>
        </p>
      )}
    </section>
  )
}
