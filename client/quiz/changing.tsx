import type { VNode } from 'preact'

/**
 * Text that changes while its element stays: an element of its own, because a translator replaces the text nodes that
 * it reads.
 */
export function Changing({ text }: { readonly text: string }): VNode {
  return <span key={text}>{text}</span>
}
