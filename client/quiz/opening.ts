import type { QuizCard } from '../../questions/wire/quiz-card.ts'

/** A timer takes no more milliseconds; what opens later is looked at again then. */
const LONGEST = 2 ** 31 - 1

/**
 * Calls back when a quiz opens, by what the server said it was when the page was made. A device that has slept looks as
 * it wakes: its timers have stood still.
 *
 * @returns Stops waiting.
 */
export function whenOpen({ opens = '', now = '' }: Pick<QuizCard, 'opens' | 'now'>, open: () => void): () => void {
  const left = Date.parse(opens) - Date.parse(now)
  const [ticking, telling] = [performance.now(), Date.now()]
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    const rest = left - Math.max(performance.now() - ticking, Date.now() - telling)
    if (rest <= 0) open()
    // What is not known is not waited for.
    else if (rest > 0) timer = setTimeout(look, Math.min(rest, LONGEST))
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
