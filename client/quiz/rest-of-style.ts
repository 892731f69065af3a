import { css } from '#quiz-later'

/**
 * Adds what the first item does without, where the page has not got it: the same text as the server's, because the
 * page's policy names its digest.
 */
export function addRestOfStyle(): void {
  if ([...document.querySelectorAll('style')].some(({ textContent }) => textContent === css)) return
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}
