import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { KeptQuiz, KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'
import { JUST_PUBLISHED } from '../make/new-desk.ts'
import { warnBeforeLeaving } from './leaving.ts'

/** Whether this device keeps the way to the results, as far as that is decided. */
export interface KeepDecision {
  /** `undefined` as long as nobody has answered. */
  readonly isKept: boolean | undefined
  readonly decide: (yes: boolean, quiz: KeptQuiz) => void
}

/**
 * Nothing is chosen beforehand. Where the browser refuses to keep it, it is not kept, whatever was answered. Whoever
 * has just published and has not answered is asked by the browser before the tab closes: the results would be lost.
 */
export function useKeeping(code: string, kept: KeptQuizzes): KeepDecision {
  const [isKept, setKept] = useState<boolean | undefined>(() => (kept.has(code) ? true : undefined))
  const [isJustPublished] = useState(() => history.state === JUST_PUBLISHED)
  const isLost = isJustPublished && isKept === undefined
  useEffect(() => (isLost ? warnBeforeLeaving() : undefined), [isLost])
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

/** What this device keeps of a desk that was read, and the key it was opened with. */
export const keptQuizOf = ({ code, title, language, attempts }: Desk, key: string, at: Date): KeptQuiz => ({
  code,
  key,
  title,
  language,
  attempts: attempts.length,
  at: at.toISOString(),
})

/** Whether this device keeps the way to the results: students may use it too. */
export function KeepQuestion({ quiz, keeping: { isKept, decide }, words: { published } }: KeepQuestionProps): VNode {
  const say = published.keep
  return (
    <fieldset class="keep">
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

/** As long as the question has no answer, one press gives it; then it says what came of it. */
export function KeepResults({ quiz, keeping: { isKept, decide }, words }: KeepQuestionProps): VNode | null {
  const { keep: say } = words.published
  const [isAsked] = useState(isKept === undefined)
  if (!isAsked) return null
  return (
    <p class="off-paper" role="status">
      {isKept === undefined ? (
        <>
          <button type="button" onClick={() => decide(true, quiz)}>
            {words.overview.keep}
          </button>{' '}
          <button type="button" onClick={() => decide(false, quiz)}>
            {words.overview.keepNot}
          </button>
        </>
      ) : (
        <span class="hint">{isKept ? say.kept : say.not}</span>
      )}
    </p>
  )
}
