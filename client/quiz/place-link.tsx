import type { VNode } from 'preact'
import { instead } from './form.tsx'
import type { Act } from './view.ts'

interface PlaceLinkProps {
  /** The id of an element of this page. */
  readonly to: string
  readonly text: string
  readonly act: Act | undefined
}

/**
 * A link to a place on this page. With script it opens what the place is folded away in, which not every browser does,
 * and adds nothing to the history of the page around a frame.
 */
export function PlaceLink({ to, text, act }: PlaceLinkProps): VNode {
  return (
    <a href={`#${to}`} onClick={instead(act && (() => show(to)))}>
      {text}
    </a>
  )
}

function show(id: string): void {
  const place = document.getElementById(id)
  const fold = place?.closest('details')
  if (fold) fold.open = true
  ;(fold?.querySelector('summary') ?? place)?.focus()
}
