import type { VNode } from 'preact'

/** Text that changes while its element stays: an element of its own, for a translator puts nodes of its own in the place of those it reads. */
export function Changing({ text }: { readonly text: string }): VNode {
  return <span key={text}>{text}</span>
}
