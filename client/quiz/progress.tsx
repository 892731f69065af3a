import type { VNode } from 'preact'
import type { Learning } from '../words/learning.ts'
import { SourcesLink } from './sources-link.tsx'
import type { QuizState } from './state.ts'
import type { Act } from './view.ts'

interface ProgressProps {
  readonly state: QuizState
  readonly label: string
  readonly done: number
  readonly of: number
  readonly words: Learning
  readonly act: Act | undefined
}

/** How far a student has come, and what there is to read. */
export function Progress({ state, label, done, of, words, act }: ProgressProps): VNode {
  return (
    <p class="progress">
      <label key={label} for="progress">
        {label}
      </label>
      <SourcesLink state={state} words={words} act={act} />
      <progress id="progress" max={of} value={done} />
    </p>
  )
}
