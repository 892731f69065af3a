/**
 * Keeps what is pressed until a script is there to do it: a sandbox sends no forms, so there the press would be lost.
 *
 * Where the script cannot be loaded, the form is sent after all.
 */
export function holdUntil(loaded: Promise<unknown>, root: HTMLElement): void {
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    event.preventDefault()
    event.stopPropagation()
    loaded.then(
      () => button.click(),
      () => button.form?.requestSubmit(button),
    )
  }
  const letGo = () => root.removeEventListener('click', hold, true)
  root.addEventListener('click', hold, true)
  loaded.then(letGo, letGo)
}
