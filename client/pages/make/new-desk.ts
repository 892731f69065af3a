/** What the history's entry holds until the desk has shown that the quiz is there. */
const JUST_PUBLISHED = 'just published'
/** The same where this device was to keep the way to it, and the browser keeps nothing. */
export const KEPT_IN_VAIN = 'just published, kept in vain'

/** @param state Of the history's entry. */
export const isJustPublished = (state: unknown): boolean => state === JUST_PUBLISHED || state === KEPT_IN_VAIN

/**
 * Leaves for the desk of a quiz that was just published. The page's own place in the history leads there too: Back
 * comes to the desk, and never to a form that would publish a second time. The key stays behind `#`, which no server is
 * sent.
 *
 * @param isRefused The browser keeps nothing of it, which it was to keep.
 */
export function goToNewDesk(desk: string, isRefused: boolean): void {
  history.replaceState(null, '', desk)
  history.pushState(isRefused ? KEPT_IN_VAIN : JUST_PUBLISHED, '', desk)
  location.reload()
}
