import type { VNode } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import { useCopy } from '../parts/copy.tsx'

interface PrivateLinkProps {
  readonly title: string
  /** The desk's address, with its key. */
  readonly desk: string
  /** Is called once the link is on the clipboard. A mail may never be sent, so it does not count. */
  readonly saved: () => void
  /** Nothing else opens the results. */
  readonly isUrgent: boolean
  readonly words: Teaching
}

/** The address by which a desk is opened, with its key. */
export const deskAddress = (code: string, key: string): string => `${location.origin}/results/${code}#${key}`

/** The way to the results, to be kept by its teacher: copied, or sent by the mail program of this device. */
export function PrivateLink(props: PrivateLinkProps): VNode {
  const { published: say } = props.words
  return (
    <div class="private">
      <p>
        <b>{say.desk}</b>
      </p>
      <p class="hint">{say.deskWarning}</p>
      <div class="actions">
        <PrivateLinkWays {...props} />
      </div>
    </div>
  )
}

/** The two ways. The link itself is shown to nobody who does not ask for it twice: the screen may be on a projector. */
export function PrivateLinkWays({ title, desk, saved, isUrgent, words }: PrivateLinkProps): VNode {
  const { published: say } = words
  const { copied, copy } = useCopy()
  const [byHand, setByHand] = useState<'offered' | 'shown'>()
  const [isMailed, setMailed] = useState(false)
  const subject = encodeURIComponent(say.mailSubject(title))
  const [isByHand, setTaken] = useState(false)
  const isTaken = copied || isByHand
  useLayoutEffect(() => {
    if (isTaken) saved()
  }, [isTaken])
  return (
    <>
      <button
        type="button"
        class={isUrgent ? 'main' : undefined}
        onClick={() => void copy(desk, () => setByHand('offered'))}
      >
        {isTaken ? words.copied : say.copyDesk}
      </button>{' '}
      <a
        class="button"
        href={`mailto:?subject=${subject}&body=${encodeURIComponent(desk)}`}
        onClick={() => setMailed(true)}
      >
        {say.mailDesk}
      </a>
      <span role="status" class="unseen">
        {isTaken && words.copied}
      </span>
      {/* What opens a mail program tells no page whether there is one. */}
      <span role="status" class="wide hint">
        {isMailed && !isTaken && say.noMail}
      </span>
      {byHand === 'offered' && (
        <span class="wide notice" role="alert">
          {say.noCopy}{' '}
          <button type="button" class="link" onClick={() => setByHand('shown')}>
            {say.show}
          </button>
        </span>
      )}
      {byHand === 'shown' && (
        <textarea
          ref={select}
          readonly
          dir="ltr"
          rows={2}
          aria-label={say.desk}
          value={desk}
          onCopy={() => setTaken(true)}
        />
      )}
    </>
  )
}

/** Ready to be copied by hand, as soon as it is there. */
function select(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
