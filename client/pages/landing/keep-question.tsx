import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { KeptQuiz, KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'

interface KeepQuestionProps {
  readonly quiz: KeptQuiz
  readonly kept: KeptQuizzes
  readonly words: Teaching
}

/** Whether this device keeps the way to the results. Nothing is chosen beforehand: students may use it too. */
export function KeepQuestion({ quiz, kept, words: { published } }: KeepQuestionProps): VNode {
  const say = published.keep
  const [answer, setAnswer] = useState<boolean | undefined>(() => (kept.has(quiz.code) ? true : undefined))
  function decide(yes: boolean) {
    if (yes) kept.keep(quiz)
    else kept.forget(quiz.code)
    setAnswer(yes)
  }
  return (
    <fieldset class="keep">
      <legend>{say.ask}</legend>
      <p class="hint">{say.hint}</p>
      <p class="actions">
        {[true, false].map((yes) => (
          <button key={String(yes)} type="button" aria-pressed={answer === yes} onClick={() => decide(yes)}>
            {yes ? say.yes : say.no}
          </button>
        ))}
      </p>
      <p class="hint" role="status">
        {answer === undefined ? '' : answer ? say.kept : say.not}
      </p>
    </fieldset>
  )
}
