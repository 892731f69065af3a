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
  return (
    <>
      {otherAsks.map((ask, i) => (
        <p key={i} class="hint">
          {say.facts.otherWords}{' '}
          <q id={`ask-${id}-${i}`} {...inLanguage(language)}>
            {ask}
          </q>{' '}
          <button type="button" class="link" aria-describedby={`ask-${id}-${i}`} onClick={() => askSo(ask, fact)}>
            {say.facts.askSo}
          </button>
        </p>
      ))}
    </>
  )
}
