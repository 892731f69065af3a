/** What the history's entry holds until the desk has shown that the quiz is there. */
export const JUST_PUBLISHED = 'just published'

/**
 * Leaves for the desk of a quiz that was just published. The page's own place in the history leads there too: Back
 * comes to the desk, and never to a form that would publish a second time. The key stays behind `#`, which no server is
 * sent.
 */
export function goToNewDesk(desk: string): void {
  history.replaceState(null, '', desk)
  history.pushState(JUST_PUBLISHED, '', desk)
  location.reload()
}
