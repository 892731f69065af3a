// The page works by itself; this lets a script take it over once the browser has nothing better to do. All that the first item needs is
// in the HTML, so this file imports nothing at once.

const root = document.getElementById('quiz')
if (root) {
  const takeOver = async () => {
    try {
      const app = await import('../quiz/app.tsx')
      app.takeOver(root)
    } finally {
      root.removeEventListener('click', hold, true)
    }
  }
  let taken: Promise<void> | undefined
  const start = () => {
    taken ??= takeOver()
    return taken
  }

  /** A button that is pressed before that is pressed again after it; where nothing can be loaded, its form is sent as a form. */
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    event.preventDefault()
    event.stopPropagation()
    start().then(
      () => button.click(),
      () => button.form?.requestSubmit(button),
    )
  }
  root.addEventListener('click', hold, true)
  const idle = globalThis.requestIdleCallback ?? setTimeout
  idle(() => void start().catch(() => {}))
}
