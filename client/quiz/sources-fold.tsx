import type { VNode } from 'preact'
import { addressIn } from '../words/languages.ts'
import type { StepProps } from './view.ts'

/**
 * What there is to read, in a form without a script: a page that opened in its place would lose what was typed. The
 * page of the sources stands in a frame, so that nobody whose script runs has a byte of it in the first view.
 */
export function SourcesFold({ state: { card, chosen }, words, act }: StepProps): VNode | null {
  if (act) return null
  return (
    <noscript>
      <details>
        <summary>{words.reads.open}</summary>
        <iframe
          src={addressIn(`/embed/${card.code}/sources`, chosen)}
          title={words.reads.open}
          width="100%"
          height="400"
        />
      </details>
    </noscript>
  )
}
