import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { KeptQuiz, KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'

/** Whether this device keeps the way to the results, as far as that is decided. */
export interface KeepDecision {
  /** `undefined` as long as nobody has answered. */
  readonly isKept: boolean | undefined
  readonly decide: (yes: boolean, quiz: KeptQuiz) => void
}

/** Nothing is chosen beforehand. Where the browser refuses to keep it, it is not kept, whatever was answered. */
export function useKeeping(code: string, kept: KeptQuizzes): KeepDecision {
  const [isKept, setKept] = useState<boolean | undefined>(() => (kept.has(code) ? true : undefined))
  function decide(yes: boolean, quiz: KeptQuiz) {
    if (!yes) kept.forget(code)
    setKept(yes && kept.keep(quiz))
  }
  return { isKept, decide }
}

interface KeepQuestionProps {
  readonly quiz: KeptQuiz
  readonly keeping: KeepDecision
  readonly words: Teaching
}

/** The id of the question. */
export const KEEP_QUESTION = 'keep-results'

/** Whether this device keeps the way to the results: students may use it too. */
export function KeepQuestion({ quiz, keeping: { isKept, decide }, words: { published } }: KeepQuestionProps): VNode {
  const say = published.keep
  return (
    <fieldset class="keep" id={KEEP_QUESTION} tabindex={-1}>
      <legend>{say.ask}</legend>
      <p class="hint">{say.hint}</p>
      <p class="actions">
        {[true, false].map((yes) => (
          <button key={String(yes)} type="button" aria-pressed={isKept === yes} onClick={() => decide(yes, quiz)}>
            {yes ? say.yes : say.no}
          </button>
        ))}
      </p>
      <p class="hint" role="status">
        {isKept === undefined ? '' : isKept ? say.kept : say.not}
      </p>
    </fieldset>
  )
}
