import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { StudioStepProps } from './studio-step-props.ts'

/** What was done last, and where it was pressed: a card or a row; nothing where it is about the whole step. */
export interface ToldAt {
  readonly said: string
  readonly at: string
}

interface ToldProps extends Pick<StudioStepProps, 'studio' | 'say'> {
  readonly told: string
  readonly tell: (said: string) => void
  /** It stands where somebody pressed: whose button went with the press goes on from here. */
  readonly isHere?: boolean
  /** Once it is taken back. */
  readonly then?: () => void
}

/** What was done last, and the way back. */
export function ToldLine({ told, tell, studio, say, isHere = false, then }: ToldProps): VNode {
  const line = useRef<HTMLParagraphElement>(null)
  const take = () => line.current?.focus()
  useLayoutEffect(() => {
    if (isHere && told !== '' && document.activeElement === document.body) take()
  }, [told])
  const undo = () => {
    studio.undo()
    tell('')
    if (isHere) take()
    then?.()
  }
  return (
    <p role="status" ref={line} tabindex={isHere ? -1 : undefined} class={told === '' ? 'unseen' : 'notice'}>
      {told}{' '}
      {told !== '' && studio.canUndo && (
        <button type="button" class="link" onClick={undo}>
          {say.facts.undo}
        </button>
      )}
    </p>
  )
}
