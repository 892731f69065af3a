import type { Change } from './change.ts'
import type { QuizState } from './state.ts'

/**
 * A device is shared: who presses Back must not read what somebody else has done. A browser may keep a page that was
 * left and show it again as it was, though it was told to store nothing. A finished attempt is gone then; one under way
 * says whose it may be.
 */
export function leaveNothingBehind(root: HTMLElement, state: () => QuizState, change: (change: Change) => void): void {
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted && isOver(state())) root.replaceChildren()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    // Not a reload: after a form was sent that would send it again.
    if (isOver(state())) location.replace(location.href.split('#', 1)[0] ?? '/')
    else change({ type: 'returned' })
  })
}

const isOver = ({ step }: QuizState): boolean => ['result', 'received', 'practising', 'stopped'].includes(step)
