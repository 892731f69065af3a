import type { VNode } from 'preact'
import type { Comparison } from '../../../questions/studio/propose/comparison.ts'
import { inLanguage } from '../../words/languages.ts'
import { MarkedText } from './marked-text.tsx'
import { publishable } from './source-faults.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface CompareSumsProps extends Pick<StudioStepProps, 'draft' | 'say'> {
  readonly sums: Comparison['sums']
}

/** Figures of the texts that add up: a hint where a total comes from, and nothing is made of it. */
export function CompareSums({ draft, sums, say }: CompareSumsProps): VNode | null {
  if (sums.length === 0) return null
  const sources = publishable(draft.topic.sources)
  const own = inLanguage(draft.topic.language)
  return (
    <section aria-labelledby="sums">
      <h3 id="sums">{say.compare.sums}</h3>
      <p class="hint">{say.compare.sumsHint}</p>
      {sums.map(({ parts, total, passages }) => (
        <details key={parts.join('+')} class="more">
          <summary>
            <bdi>{say.compare.sum(...parts, total)}</bdi>
          </summary>
          {passages.map(({ source, sentence, figures }) => {
            const { label = '', text = '' } = sources.find(({ id }) => id === source) ?? {}
            return (
              <blockquote key={`${source} ${sentence[0]}`} {...own}>
                <span class="who">{label}: </span>
                <MarkedText points={[...text]} span={sentence} marks={figures} />
              </blockquote>
            )
          })}
        </details>
      ))}
    </section>
  )
}
