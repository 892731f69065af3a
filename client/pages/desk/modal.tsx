import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface ModalProps {
  readonly title: string
  readonly wide?: true
  readonly children: ComponentChildren
  readonly closed: () => void
}

/** A dialog that is open for as long as it is rendered; any submit button in it closes it. Focus returns to where it was. */
export function Modal({ title, wide, children, closed }: ModalProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class={wide && 'wide'} aria-label={title} onClose={closed}>
      <form method="dialog">{children}</form>
    </dialog>
  )
}
