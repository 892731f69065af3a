import type { VNode } from 'preact'
import type { StudioWords } from '../../words/en/studio.ts'

interface WhichIsRightProps {
  readonly say: StudioWords
  /** The id of what the two answers answer. */
  readonly of: string
  /** Only one of them can be right, or both can. */
  readonly decide: (exclusive: boolean) => void
  /** What is said already is not offered again. */
  readonly decided?: boolean | undefined
}

/** Two texts answer in other words: only their teacher knows whether both can be right. */
export function WhichIsRight({ say, of, decide, decided }: WhichIsRightProps): VNode {
  // What is decided is changed seldom.
  const kind = decided === undefined ? undefined : 'link'
  return (
    <p class="actions">
      {decided !== true && (
        <button type="button" class={kind} aria-describedby={of} onClick={() => decide(true)}>
          {say.compare.onlyOne}
        </button>
      )}
      {decided !== false && (
        <button type="button" class={kind} aria-describedby={of} onClick={() => decide(false)}>
          {say.compare.both}
        </button>
      )}
    </p>
  )
}
