import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { KeptQuiz, KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'
import { JUST_PUBLISHED, NOT_SAVED } from '../make/new-desk.ts'
import { warnBeforeLeaving } from './leaving.ts'

/** Whether this device keeps the way to the results, as far as that is decided. */
export interface KeepDecision {
  /** `undefined` as long as nobody has answered. */
  readonly isKept: boolean | undefined
  readonly decide: (yes: boolean, quiz: KeptQuiz) => void
  /** The teacher has the private link. */
  readonly saved: () => void
}

const isFromPublishing = (state: unknown): boolean => state === JUST_PUBLISHED || state === NOT_SAVED

/**
 * Nothing is chosen beforehand. Where the browser refuses to keep it, it is not kept, whatever was answered. Whoever
 * published here, has not answered and has not taken the private link loses the results with the tab, so the browser
 * asks before it closes.
 */
export function useKeeping(code: string, kept: KeptQuizzes): KeepDecision {
  const [isKept, setKept] = useState<boolean | undefined>(() => (kept.has(code) ? true : undefined))
  const [isAtRisk, setAtRisk] = useState(() => isKept === undefined && isFromPublishing(history.state))
  // Before anything is drawn: who reads that it is kept can leave at once.
  useLayoutEffect(() => (isAtRisk ? warnBeforeLeaving() : undefined), [isAtRisk])
  function saved() {
    setAtRisk(false)
    // Who comes back to this entry of the history is not asked either.
    if (isFromPublishing(history.state)) history.replaceState(null, '')
  }
  function decide(yes: boolean, quiz: KeptQuiz) {
    if (!yes) kept.forget(code)
    setKept(yes && kept.keep(quiz))
    saved()
  }
  return { isKept, decide, saved }
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
  const told = useRef<HTMLParagraphElement>(null)
  if (!isAsked) return null
  const answer = (yes: boolean) => () => {
    // The button that has the focus goes.
    told.current?.focus()
    decide(yes, quiz)
  }
  return (
    <p ref={told} class="off-paper" role="status" tabindex={-1}>
      {isKept === undefined ? (
        <>
          <button type="button" onClick={answer(true)}>
            {words.overview.keep}
          </button>{' '}
          <button type="button" onClick={answer(false)}>
            {words.overview.keepNot}
          </button>
        </>
      ) : (
        <span class="hint">{isKept ? say.kept : say.not}</span>
      )}
    </p>
  )
}
