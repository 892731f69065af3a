import type { ComponentChildren, VNode } from 'preact'
import type { Learning } from '../words/learning.ts'
import { Changing } from './changing.tsx'
import { instead } from './form.tsx'
import { ProblemNote } from './problem.tsx'
import type { Act } from './view.ts'

interface Props {
  /** What its form sends without a script, for an answer and for none. */
  readonly steps: readonly [answer: string, skip: string]
  readonly busy: true | undefined
  /** What is wrong with the answer, in words for the student: in the bar, for that may cover what stands above it. */
  readonly problem: string | undefined
  readonly words: Learning
  readonly act: Act | undefined
  readonly children?: ComponentChildren
}

/** Where an answer is sent, or the item is passed. */
export function AnswerBar({ steps: [answer, skip], busy, problem, words, act, children }: Props): VNode {
  return (
    <div class="bar">
      {problem && <ProblemNote text={problem} />}
      <p class="actions">
        <button
          type="submit"
          class="main"
          name="step"
          value={answer}
          aria-disabled={busy}
          onClick={instead(act && (() => act({ type: 'check' })))}
        >
          <Changing text={busy ? words.wait : words.check} />
        </button>
        <button
          type="submit"
          name="step"
          value={skip}
          formnovalidate
          aria-disabled={busy}
          onClick={instead(act && (() => act({ type: 'skip' })))}
        >
          {words.skip}
        </button>
        {children}
      </p>
    </div>
  )
}
