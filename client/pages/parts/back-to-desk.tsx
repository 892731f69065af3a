import type { VNode } from 'preact'
import { useLink } from '../../links.ts'
import type { Teaching } from '../../words/teaching.ts'

interface BackToDeskProps {
  readonly code: string
  /** The desk's key. */
  readonly secret: string
  readonly words: Teaching
}

/** From a page that the desk led to, the way back. */
export function BackToDesk({ code, secret, words }: BackToDeskProps): VNode {
  const link = useLink()
  return (
    <p class="off-paper">
      <a href={link(`/results/${code}#${secret}`)}>{words.overview.back}</a>
    </p>
  )
}
