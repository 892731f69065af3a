import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import { Modal } from './modal.tsx'

interface ConfirmedProps {
  /** What the button says, here and in the dialog. */
  readonly label: string
  readonly title: string
  readonly text: string
  readonly words: Teaching
  readonly act: () => void
}

/** A button for what cannot be undone: it asks first. */
export function Confirmed({ label, title, text, words, act }: ConfirmedProps): VNode {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <button type="button" class="danger" aria-label={title} onClick={() => setAsked(true)}>
        {label}
      </button>
      {asked && (
        <Modal title={title} closed={() => setAsked(false)}>
          <h2>{title}</h2>
          <p>{text}</p>
          <p class="actions">
            <button type="submit">{words.desk.cancel}</button>
            <button type="submit" class="danger" onClick={act}>
              {label}
            </button>
          </p>
        </Modal>
      )}
    </>
  )
}
