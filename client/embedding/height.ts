/** Milliseconds that a host has to follow before the frame scrolls by itself. */
const PATIENCE = 500

/**
 * CSS pixels that the content takes at this width. Never asked of the viewport, so it can neither grow with the frame
 * nor stay behind it.
 */
export function contentHeight(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height)
}

/**
 * Tells the content's height whenever it has become another one, at most once a frame.
 *
 * While the host follows, the page has no scroll bar: one that comes for a moment takes width, and so makes a height of
 * its own. Where the host does not follow, or only so far, the page scrolls.
 */
export function watchHeight(report: (height: number) => void): void {
  const root = document.documentElement
  let reported = 0
  let patience: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    root.style.overflowY = innerHeight + 1 < reported ? '' : 'hidden'
  }
  const look = () => {
    const height = contentHeight()
    if (height === reported) return
    reported = height
    clearTimeout(patience)
    patience = setTimeout(settle, PATIENCE)
    report(height)
  }
  addEventListener('resize', settle)
  // At once: a frame that its host hides until it has heard a height may never be drawn, and then nothing is observed.
  look()
  new ResizeObserver(look).observe(root)
}
