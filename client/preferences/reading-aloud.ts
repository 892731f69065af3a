import { partInHand, passagesIn } from './passages.ts'
import { voiceOf } from './voice.ts'

/** Reads aloud what the student has in hand. */
interface ReadingAloud {
  readonly isReading: () => boolean
  /** Begins to read, or stops where it reads already; absent where the browser has no voice. */
  readonly listen: (() => void) | undefined
  readonly stop: () => void
}

/**
 * @param place Says what the student has in hand: it is another when this is.
 * @param changed Told whenever it has begun or stopped reading.
 */
export function readingAloud(quiz: HTMLElement, place: () => string, changed: () => void): ReadingAloud {
  const voice = voiceOf(window)
  const touched = lastTouched(quiz)
  let isReading = false
  const stop = () => voice?.stop()

  function listen(): void {
    if (isReading) {
      stop()
      return
    }
    isReading = true
    voice?.read(passagesIn(partInHand(quiz, touched())), () => {
      isReading = false
      changed()
    })
    changed()
  }

  // What was read aloud is gone.
  whenTurned(quiz, place, stop)
  // The sources have a button of their own: over them the menu cannot be reached.
  quiz.addEventListener('listen', listen)
  addEventListener('pagehide', stop)
  return { isReading: () => isReading, listen: voice && listen, stop }
}

/** @returns What of the quiz had the focus last, when it is asked. */
function lastTouched(quiz: HTMLElement): () => Element | null {
  let touched: Element | null = null
  quiz.addEventListener('focusin', ({ target }) => {
    touched = target instanceof Element ? target : null
  })
  return () => touched
}

/** Calls when the quiz shows another step, item or verdict. */
function whenTurned(quiz: HTMLElement, place: () => string, turned: () => void): void {
  let before = place()
  quiz.addEventListener('quiz', () => {
    const now = place()
    if (now !== before) turned()
    before = now
  })
}
