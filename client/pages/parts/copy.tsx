import type { VNode } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'

interface CopyFieldProps {
  readonly label: string
  readonly value: string
  readonly words: Teaching
  /** How many lines are shown; one where it is not said. */
  readonly rows?: number
  /** Is called once it is on the clipboard. */
  readonly done?: () => void
}

/** Something to copy: by its button, or by hand where the clipboard is refused. */
export function CopyField({ label, value, words, rows, done }: CopyFieldProps): VNode {
  const { copied, copy } = useCopy()
  const id = useId()
  useEffect(() => {
    if (copied) done?.()
  }, [copied])
  const select = ({ currentTarget }: { readonly currentTarget: { readonly select: () => void } }) =>
    currentTarget.select()
  const field = { id, dir: 'ltr', readonly: true, value, onFocus: select } as const
  return (
    <div class="copy">
      <div class="field">
        <label for={id}>{label}</label>
        {rows === undefined ? <input {...field} /> : <textarea {...field} rows={rows} />}
      </div>
      <button
        type="button"
        onClick={() => void copy(value, () => document.getElementById(id)?.focus())}
        aria-label={`${words.copy}: ${label}`}
      >
        {copied ? words.copied : words.copy}
      </button>
      <span role="status" class="unseen">
        {copied && words.copied}
      </span>
    </div>
  )
}

/** Puts a text on the clipboard, and knows whether it is there. */
export function useCopy() {
  const [copied, setCopied] = useState(false)
  /** @param refused Called where the browser lets no script do that. */
  async function copy(text: string, refused: () => void) {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
      refused()
    }
  }
  return { copied, copy }
}
