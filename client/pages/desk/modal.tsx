import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ModalProps {
  readonly title: string
  readonly wide?: true
  readonly children: ComponentChildren
  /** A submit button that is not named `close` was pressed: does something instead of closing. */
  readonly submit?: () => void
  readonly closed: () => void
}

/** Firefox does from 98 on, Safari from 15.4. Before, a dialog stands in the page as any other part of it. */
const knowsDialogs = typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype

/**
 * A dialog that is open for as long as it is rendered; a submit button in it closes it. Focus returns to where it was.
 */
export function Modal({ title, wide, children, submit, closed }: ModalProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const isShut = useRef(false)
  // At once: the next key is meant for the dialog.
  useLayoutEffect(() => {
    if (knowsDialogs) dialog.current?.showModal()
    else dialog.current?.setAttribute('open', '')
  }, [])
  // The browser says some time later that a dialog closed. If it is asked for again before that, it must open.
  const shut = (event: Event) => {
    event.preventDefault()
    if (isShut.current) return
    isShut.current = true
    if (knowsDialogs) dialog.current?.close()
    closed()
  }
  return (
    <dialog ref={dialog} class={wide ? 'modal wide' : 'modal'} aria-label={title} onCancel={shut} onClose={shut}>
      <form
        method="dialog"
        onSubmit={(event) => {
          const { submitter } = event
          const isClosing = !submit || (submitter instanceof HTMLButtonElement && submitter.name === 'close')
          if (isClosing) return shut(event)
          event.preventDefault()
          submit()
        }}
      >
        {children}
      </form>
    </dialog>
  )
}
