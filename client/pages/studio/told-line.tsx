import type { VNode } from 'preact'
import type { StudioStepProps } from './studio-step-props.ts'

interface ToldProps extends Pick<StudioStepProps, 'studio' | 'say'> {
  readonly told: string
  readonly tell: (said: string) => void
}

/** What was done last, and the way back. */
export function ToldLine({ told, tell, studio, say }: ToldProps): VNode {
  const undo = () => {
    studio.undo()
    tell('')
  }
  return (
    <p role="status" class={told === '' ? 'unseen' : 'notice'}>
      {told}{' '}
      {told !== '' && studio.canUndo && (
        <button type="button" class="link" onClick={undo}>
          {say.facts.undo}
        </button>
      )}
    </p>
  )
}
