import type { VNode } from 'preact'
import type { StudioWords } from '../../words/en/studio.ts'
import { inLanguage } from '../../words/languages.ts'
import type { StudioFact } from './studio-fact.ts'

interface OtherAsksProps {
  readonly fact: StudioFact
  /** BCP 47, of the texts. */
  readonly language: string
  readonly say: StudioWords
  readonly askSo: (ask: string, fact: StudioFact) => void
}

/** Other ways to ask. Whether they ask for the same no rule can tell: whoever reads its sentence takes one, or none. */
export function OtherAsks({ fact, language, say, askSo }: OtherAsksProps): VNode | null {
  const { id, outcome, otherAsks = [] } = fact.judged
  if (outcome === 'refused') return null
  // Around `q` stands its language: quotation marks are of the one that they stand in.
  return (
    <>
      {otherAsks.map((ask, i) => (
        <p key={i} class="hint">
          {say.facts.otherWords}{' '}
          <span id={`ask-${id}-${i}`} {...inLanguage(language)}>
            <q>{ask}</q>
          </span>{' '}
          <button type="button" class="link" aria-describedby={`ask-${id}-${i}`} onClick={() => askSo(ask, fact)}>
            {say.facts.askSo}
          </button>
        </p>
      ))}
    </>
  )
}
