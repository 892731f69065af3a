// The page works by itself; this lets a script take it over once the browser has nothing better to do. All that the
// first item needs is in the HTML, so this file imports nothing at once.

/** The language in use, and no other. */
const tables = {
  en: () => import('../words/en/learning.ts'),
  fr: () => import('../words/fr/learning.ts'),
  ar: () => import('../words/ar/learning.ts'),
}

/** Milliseconds that a student who has pressed a button waits for the scripts, which some filters never answer. */
const PATIENCE = 8_000
/** Milliseconds after which a browser that is never idle is asked all the same: an extension may keep it busy. */
const LATEST = 2_000

const root = document.getElementById('quiz')
if (root) {
  const takeOver = async () => {
    try {
      // The page's own language is written on the quiz: a translator writes its language on the page.
      const language = root.lang.slice(0, 2) as keyof typeof tables
      const [app, table] = await Promise.all([import('../quiz/app.tsx'), tables[language]()])
      // A task of its own: with what was just read in, it would keep a slow device from answering for too long.
      await new Promise((begin) => setTimeout(begin))
      app.takeOver(root, table, tables)
    } finally {
      root.removeEventListener('click', hold, true)
    }
  }
  let taken: Promise<void> | undefined
  const start = () => {
    taken ??= takeOver()
    return taken
  }

  /**
   * A button that is pressed before that is pressed again after it; where nothing comes in time, its form is sent as a
   * form.
   */
  const hold = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    event.preventDefault()
    event.stopPropagation()
    const late = new Promise((end) => setTimeout(end, PATIENCE))
    Promise.race([start(), late])
      .catch(() => {})
      .then(() => {
        root.removeEventListener('click', hold, true)
        button.click()
      })
  }
  root.addEventListener('click', hold, true)
  const begin = () => void start().catch(() => {})
  const whenShown = () => {
    // A device that remembers how its reader likes pages shows this one so as soon as it can.
    try {
      if (localStorage.getItem('footnote:reading')) begin()
    } catch {
      // No storage, nothing to remember.
    }
    globalThis.requestIdleCallback?.(begin, { timeout: LATEST }) ?? setTimeout(begin)
  }
  // A device that has the scripts would run them before it draws the page; one that is not looked at draws none.
  requestAnimationFrame(() => setTimeout(whenShown))
  setTimeout(whenShown, LATEST)
}
