import type { VNode } from 'preact'
import type { Own } from '../words/languages.ts'

interface ProblemNoteProps {
  readonly text: string
  readonly own?: Own
  /** Id of the item that it is about, where that stands elsewhere on the page. */
  readonly item?: string | undefined
}

/** What went wrong, read out at once. */
export function ProblemNote({ text, own, item }: ProblemNoteProps): VNode {
  return (
    <p class="problem" role="alert" {...own}>
      {item ? <a href={`#item-${item}`}>{text}</a> : text}
    </p>
  )
}
