/** Milliseconds within which a press on a link has led away. */
const LED_AWAY = 1_000

/**
 * Has the browser ask before the tab is closed or leaves by the address bar. A link of the page is followed without:
 * Back leads here again.
 *
 * @param stayed Is called where somebody was asked and has stayed.
 * @returns What ends it.
 */
export function warnBeforeLeaving(stayed: () => void): () => void {
  let followed = Number.NEGATIVE_INFINITY
  const follow = ({ target, timeStamp }: Event) => {
    if (target instanceof Element && target.closest('a[href]')) followed = timeStamp
  }
  const ask = (event: Event) => {
    if (event.timeStamp - followed <= LED_AWAY) return
    event.preventDefault()
    // No timer goes off before the question has its answer, nor on a page that was left.
    setTimeout(stayed)
  }
  addEventListener('click', follow, true)
  addEventListener('beforeunload', ask)
  return () => {
    removeEventListener('click', follow, true)
    removeEventListener('beforeunload', ask)
  }
}
