import type { VNode } from 'preact'
import type { Learning } from '../words/learning.ts'

export interface ProofProps {
  /** Signed by the server. */
  readonly receipt: string
  readonly words: Learning
}

/** The receipt that a student keeps or hands in. */
export function Proof({ receipt, words }: ProofProps): VNode {
  return (
    <section class="proof">
      <h3 id="proof">{words.receiptTitle}</h3>
      <p class="hint">{words.receiptHint}</p>
      <textarea
        readonly
        rows={3}
        aria-labelledby="proof"
        value={receipt}
        onFocus={(event) => event.currentTarget.select()}
      />
    </section>
  )
}
