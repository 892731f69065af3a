/** Milliseconds within which a press on a link has led away. */
const LED_AWAY = 1_000

/**
 * Has the browser ask before the tab is closed or leaves by the address bar. A link of the page is followed without:
 * Back leads here again.
 *
 * @returns What ends it.
 */
export function warnBeforeLeaving(): () => void {
  let followed = Number.NEGATIVE_INFINITY
  const follow = ({ target, timeStamp }: Event) => {
    if (target instanceof Element && target.closest('a[href]')) followed = timeStamp
  }
  const ask = (event: Event) => {
    if (event.timeStamp - followed > LED_AWAY) event.preventDefault()
  }
  addEventListener('click', follow, true)
  addEventListener('beforeunload', ask)
  return () => {
    removeEventListener('click', follow, true)
    removeEventListener('beforeunload', ask)
  }
}
