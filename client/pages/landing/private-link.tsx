import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import { useCopy } from '../parts/copy.tsx'

interface PrivateLinkProps {
  readonly title: string
  /** The desk's address, with its key. */
  readonly desk: string
  readonly words: Teaching
}

/**
 * The way to the results, to be kept by its teacher: copied, or sent by the mail program of this device. It is not
 * shown.
 */
export function PrivateLink({ title, desk, words }: PrivateLinkProps): VNode {
  const { published: say } = words
  const { copied, copy } = useCopy()
  const field = useRef<HTMLTextAreaElement>(null)
  const byHand = () => {
    if (!field.current) return
    field.current.hidden = false
    field.current.focus()
    field.current.select()
  }
  const subject = encodeURIComponent(say.mailSubject(title))
  return (
    <div class="private">
      <p>
        <b>{say.desk}</b>
      </p>
      <p class="hint">{say.deskWarning}</p>
      <p class="actions">
        <button type="button" onClick={() => void copy(desk, byHand)}>
          {copied ? words.copied : say.copyDesk}
        </button>
        <a class="button" href={`mailto:?subject=${subject}&body=${encodeURIComponent(desk)}`}>
          {say.mailDesk}
        </a>
      </p>
      <span role="status" class="unseen">
        {copied && words.copied}
      </span>
      <textarea ref={field} hidden readonly dir="ltr" rows={2} aria-label={say.desk} value={desk} />
    </div>
  )
}
