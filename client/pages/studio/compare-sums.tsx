import type { VNode } from 'preact'
import type { Comparison } from '../../../questions/studio/propose/comparison.ts'
import { inLanguage } from '../../words/languages.ts'
import { MarkedText, type Span } from './marked-text.tsx'
import { publishable } from './source-faults.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface CompareSumsProps extends Pick<StudioStepProps, 'draft' | 'say'> {
  readonly sums: Comparison['sums']
}

/** Figures of the texts that add up: a hint where a total comes from, and nothing is made of it. */
export function CompareSums({ draft, sums, say }: CompareSumsProps): VNode | null {
  if (sums.length === 0) return null
  return (
    <section aria-labelledby="sums">
      <h3 id="sums">{say.compare.sums}</h3>
      <p class="hint">{say.compare.sumsHint}</p>
      {sums.map(({ parts, total, passages }) => (
        <details key={parts.join('+')} class="more">
          <summary>
            <bdi>{say.compare.sum(...parts, total)}</bdi>
          </summary>
          {passages.map(({ source, sentence, figures }) => (
            <Passage key={`${source} ${sentence[0]}`} {...{ draft, source, sentence }} marks={figures} />
          ))}
        </details>
      ))}
    </section>
  )
}

interface CompareSlipsProps extends Pick<StudioStepProps, 'draft' | 'say'> {
  readonly slips: Comparison['slips']
}

/** Days that a text tells with another weekday than theirs, or in another order or distance. */
export function CompareSlips({ draft, slips, say }: CompareSlipsProps): VNode | null {
  if (slips.length === 0) return null
  return (
    <section aria-labelledby="slips">
      <h3 id="slips">{say.compare.slips}</h3>
      <p class="hint">{say.compare.slipsHint}</p>
      {slips.map(({ source, sentence, marks, dates }) => (
        <details key={`${source} ${marks[0]?.[0]}`} class="more">
          <summary>{slipLine(dates, say)}</summary>
          <Passage {...{ draft, source, sentence, marks }} />
        </details>
      ))}
    </section>
  )
}

const DAY = 86_400_000

function slipLine(dates: readonly string[], say: StudioStepProps['say']): string {
  const [early = '', late] = [...dates].sort()
  if (late === undefined) return say.compare.weekday(early)
  return say.compare.distance((Date.parse(late) - Date.parse(early)) / DAY, early, late)
}

interface PassageProps extends Pick<StudioStepProps, 'draft'> {
  readonly source: string
  readonly sentence: Span
  readonly marks: readonly Span[]
}

/** A sentence of a text, with what it is about marked. */
function Passage({ draft, source, sentence, marks }: PassageProps): VNode {
  const { label = '', text = '' } = publishable(draft.topic.sources).find(({ id }) => id === source) ?? {}
  return (
    <blockquote {...inLanguage(draft.topic.language)}>
      <span class="who">{label}: </span>
      <MarkedText points={[...text]} span={sentence} marks={marks} />
    </blockquote>
  )
}
