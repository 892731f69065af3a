import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Teaching } from '../words/teaching.ts'

export interface CopyFieldProps {
  readonly label: string
  readonly value: string
  readonly words: Teaching
}

/** Something to copy: by its button, or by hand where the clipboard is refused. */
export function CopyField({ label, value, words }: CopyFieldProps): VNode {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div class="copy">
      <label>
        <span>{label}</span>
        <input readonly value={value} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={copy} aria-label={`${words.copy}: ${label}`}>
        {copied ? words.copied : words.copy}
      </button>
      <span role="status" class="unseen">
        {copied && words.copied}
      </span>
    </div>
  )
}
