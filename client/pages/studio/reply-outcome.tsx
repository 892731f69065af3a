import type { VNode } from 'preact'
import type { StudioWords } from '../../words/en/studio.ts'

interface ReplyOutcomeProps {
  readonly told: string
  readonly hasFacts: boolean
  /** It did not go as it should. */
  readonly isWrong?: boolean
  readonly say: StudioWords
}

/** What came of a reply, and the way to its facts, which stand further down. */
export function ReplyOutcome({ told, hasFacts, isWrong = false, say }: ReplyOutcomeProps): VNode {
  return (
    <p class={isWrong ? 'problem' : 'notice'}>
      {told}{' '}
      {hasFacts && (
        <button type="button" class="link" onClick={showWaiting}>
          {say.facts.showThem}
        </button>
      )}
    </p>
  )
}

/** To the first fact that waits for its teacher. */
function showWaiting(): void {
  const first = document.querySelector<HTMLElement>('.waiting li[data-fact]')
  first?.focus({ preventScroll: true })
  first?.closest('section')?.scrollIntoView()
}
