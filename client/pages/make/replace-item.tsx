import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ReviewItem } from '../../../questions/wire/review.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Replacements } from './replacements.ts'

interface ReplaceItemProps {
  readonly number: number
  readonly others: Replacements
  readonly words: Teaching
  readonly replace: (item: ReviewItem) => void
  readonly redraw: () => Promise<string | undefined>
}

/** Another question on the same fact: in other words, with other options, of another kind. */
export function ReplaceItem({ number, others, words: { make, review }, replace, redraw }: ReplaceItemProps): VNode {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  async function draw() {
    setBusy(true)
    setProblem(await redraw())
    setBusy(false)
  }
  const [wording] = others.wordings
  return (
    <details class="redo">
      <summary aria-describedby={`place-${number}`}>{review.redo}</summary>
      <div class="actions">
        {wording && (
          <button type="button" onClick={() => replace(wording)}>
            {review.redoWording}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={() => void draw()}>
          {review.redoOptions}
        </button>
        {others.kinds.map((other) => (
          <button key={other.kind} type="button" onClick={() => replace(other)}>
            {review.redoKind(make.kinds[other.kind])}
          </button>
        ))}
      </div>
      <p role="status" class="hint">
        {problem}
      </p>
    </details>
  )
}
