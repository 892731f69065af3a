import type { VNode } from 'preact'
import type { Own } from '../words/languages.ts'

/** What went wrong, read out at once. */
export function ProblemNote({ text, own }: { readonly text: string; readonly own?: Own }): VNode {
  return (
    <p class="problem" role="alert" {...own}>
      {text}
    </p>
  )
}
