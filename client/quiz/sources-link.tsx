import type { VNode } from 'preact'
import { addressIn } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import type { QuizState } from './state.ts'
import type { Act } from './view.ts'

interface SourcesLinkProps {
  readonly state: QuizState
  readonly words: Learning
  readonly act: Act | undefined
}

/**
 * One tap to what there is to read: beside the question, or without a script on a page of its own, for this one holds
 * what was typed.
 */
export function SourcesLink({
  state: { card, embed, chosen, isReading = false },
  words,
  act,
}: SourcesLinkProps): VNode {
  const turn = act && {
    'aria-expanded': isReading,
    onClick: (event: Event) => {
      event.preventDefault()
      act({ type: 'sources', isOpen: !isReading })
    },
  }
  return (
    <a
      href={addressIn(`/${embed ? 'embed' : 'q'}/${card.code}/sources`, chosen)}
      target="_blank"
      rel="noopener"
      {...turn}
    >
      {words.reads.open}
    </a>
  )
}
