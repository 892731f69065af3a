import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface ModalProps {
  readonly title: string
  readonly wide?: true
  readonly children: ComponentChildren
  /** A submit button that is not named `close` was pressed: does something instead of closing. */
  readonly submit?: () => void
  readonly closed: () => void
}

/** A dialog that is open for as long as it is rendered; a submit button in it closes it. Focus returns to where it was. */
export function Modal({ title, wide, children, submit, closed }: ModalProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class={wide && 'wide'} aria-label={title} onClose={closed}>
      <form
        method="dialog"
        onSubmit={(event) => {
          const { submitter } = event
          if (!submit || (submitter instanceof HTMLButtonElement && submitter.name === 'close')) return
          event.preventDefault()
          submit()
        }}
      >
        {children}
      </form>
    </dialog>
  )
}
