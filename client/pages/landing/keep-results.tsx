import type { RefObject, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { KeptQuiz, KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'
import { isJustPublished, KEPT_IN_VAIN } from '../make/new-desk.ts'
import { warnBeforeLeaving } from './leaving.ts'
import { PrivateLinkWays } from './private-link.tsx'
import type { UntakenLinks } from './untaken-links.ts'

/** Whether this device keeps the way to the results, and whether its teacher has another. */
export interface KeepDecision {
  readonly isKept: boolean
  /** It was to be kept, and the browser keeps nothing. */
  readonly isRefused: boolean
  /** Who leaves now cannot open the results again. */
  readonly isAtRisk: boolean
  /** How often the browser has asked before leaving and the teacher has stayed. */
  readonly stays: number
  readonly decide: (yes: boolean, quiz: KeptQuiz) => void
  /** The teacher has the private link. */
  readonly saved: () => void
}

/**
 * Whoever published in this tab, has nothing kept and has not taken the private link loses the results with the tab, so
 * the browser asks before it closes, by whatever way of ours the desk was opened again. Where it refuses to keep
 * anything, it is not kept, whatever was said.
 *
 * @param desk Its code, and the key that opens it now.
 */
export function useKeeping(
  { code, secret }: { readonly code: string; readonly secret: string },
  kept: KeptQuizzes,
  untaken: UntakenLinks,
): KeepDecision {
  const [isKept, setKept] = useState(() => kept.has(code))
  const [isRefused, setRefused] = useState(history.state === KEPT_IN_VAIN)
  const [hasLink, setLink] = useState(() => {
    if (isJustPublished(history.state)) untaken.add(code)
    return !untaken.has(code)
  })
  const [stays, setStays] = useState(0)
  const isAtRisk = !isKept && !hasLink
  const [known, setKnown] = useState(secret)
  // Another key: the link that was taken opens nothing any more.
  useLayoutEffect(() => {
    if (known === secret) return
    setKnown(secret)
    untaken.add(code)
    setLink(false)
  }, [secret])
  // Before anything is drawn: who reads that it is kept can leave at once.
  useLayoutEffect(() => (isAtRisk ? warnBeforeLeaving(() => setStays((before) => before + 1)) : undefined), [isAtRisk])
  function saved() {
    setLink(true)
    untaken.remove(code)
  }
  function decide(yes: boolean, quiz: KeptQuiz) {
    if (!yes) kept.forget(code)
    const isThere = yes && kept.keep(quiz)
    setKept(isThere)
    setRefused(yes && !isThere)
  }
  return { isKept, isRefused, isAtRisk, stays, decide, saved }
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

interface KeepStateProps {
  readonly quiz: KeptQuiz
  /** The desk's address, with its key. */
  readonly results: string
  readonly keeping: KeepDecision
  readonly words: Teaching
}

/** Whether this device keeps the way to the results, and the button that changes it. */
export function KeepState({ quiz, keeping, words: { published } }: Omit<KeepStateProps, 'results'>): VNode {
  const { keep: say } = published
  const { isKept, isRefused, isAtRisk, decide } = keeping
  const told = useLeadBack(keeping)
  return (
    <div>
      <p ref={told} class={isAtRisk ? 'notice' : 'hint'} role="status" tabindex={-1}>
        {isKept ? say.kept : isRefused ? say.refused : say.not}
      </p>
      <p class="actions">
        <button type="button" onClick={() => decide(!isKept, quiz)}>
          {isKept ? say.no : say.yes}
        </button>
      </p>
    </div>
  )
}

/** The same in a line, above results that are there. A device that kept them before says nothing. */
export function KeepResults({ quiz, results, keeping, words }: KeepStateProps): VNode | null {
  const { keep: say } = words.published
  const link = { key: results, title: quiz.title, desk: results, saved: keeping.saved }
  const { isKept, isRefused, isAtRisk, decide } = keeping
  const [was] = useState({ isKept })
  // Once it has been there it stays: what says that the link is copied has the focus.
  const wasAtRisk = useRef(false)
  wasAtRisk.current ||= isAtRisk
  const told = useLeadBack(keeping)
  if (was.isKept && isKept) return null
  const keep = () => {
    // The button that has the focus goes.
    told.current?.focus()
    decide(true, quiz)
  }
  return (
    <div class={isAtRisk ? 'notice off-paper' : 'off-paper'}>
      <p ref={told} role="status" tabindex={-1}>
        {isKept ? say.kept : isRefused ? say.refused : isAtRisk && say.not}
      </p>
      {!isKept && (
        <div class="actions">
          {!isRefused && (
            <button type="button" onClick={keep}>
              {say.yes}
            </button>
          )}
          {wasAtRisk.current && <PrivateLinkWays {...link} isUrgent={isAtRisk} words={words} />}
        </div>
      )}
    </div>
  )
}

/** @returns The ref of what says why the browser asked: it is led to whoever has stayed. */
function useLeadBack({ stays }: KeepDecision): RefObject<HTMLParagraphElement | null> {
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (stays > 0) told.current?.focus()
  }, [stays])
  return told
}
