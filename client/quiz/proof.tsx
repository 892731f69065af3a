import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'

export interface ProofProps {
  /** Signed by the server. */
  readonly receipt: string
  /** A script is there to copy it. */
  readonly isLive: boolean
  readonly words: Learning
}

/** The receipt that a student keeps or hands in: to copy by its button, or by hand where the clipboard is refused. */
export function Proof({ receipt, isLive, words }: ProofProps): VNode {
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(receipt).then(
      () => setCopied(true),
      () => setCopied(false),
    )
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
      {isLive && (
        <p class="actions">
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <span role="status">{isCopied && words.copied}</span>
        </p>
      )}
    </section>
  )
}
