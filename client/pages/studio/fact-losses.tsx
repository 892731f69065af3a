import type { VNode } from 'preact'
import type { FactYield, YieldHint } from '../../../questions/studio/fact-yield.ts'
import { inLanguage } from '../../words/languages.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface FactLoss {
  readonly id: string
  readonly heading: string
  readonly why: readonly (YieldHint | 'other-text')[]
}

/**
 * The confirmed facts that the quiz should not be published without a look at: those that give no question, and those
 * that one text contradicts and the fact does not say so.
 */
export function lossesOf(
  facts: readonly StudioFact[],
  yields: Readonly<Record<string, FactYield>>,
): { readonly silent: readonly FactLoss[]; readonly disputed: readonly FactLoss[] } {
  const confirmed = facts.filter((fact) => fact.confirmed)
  const lossOf = ({ judged: { id, fact } }: StudioFact, why: FactLoss['why']): FactLoss => ({
    id,
    heading: fact?.ask?.[0] ?? fact?.says.replace(/[{}]/g, '') ?? id,
    why,
  })
  return {
    silent: confirmed.flatMap((fact) => {
      const own = yields[fact.judged.id]
      return own?.questions === 0 ? [lossOf(fact, own.more)] : []
    }),
    disputed: confirmed.flatMap((fact) =>
      fact.judged.reasons.some(({ code }) => code === 'other-text') ? [lossOf(fact, ['other-text'])] : [],
    ),
  }
}

interface FactLossesProps extends Pick<StudioStepProps, 'draft' | 'studio' | 'say'> {
  readonly yields: Readonly<Record<string, FactYield>>
}

/** Which confirmed facts give no question or are contradicted, why, and the way to each. */
export function FactLosses({ draft, studio, say, yields }: FactLossesProps): VNode {
  const { silent, disputed } = lossesOf(draft.facts, yields)
  const open = (id: string) => {
    studio.go('facts')
    // The step is drawn first.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-fact="${id}"]`)?.focus())
  }
  const list = (told: string, losses: readonly FactLoss[]) =>
    losses.length > 0 && (
      <div class="warnings">
        <p>{told}</p>
        <ul>
          {losses.map(({ id, heading, why }) => (
            <li key={id}>
              <button type="button" class="link" onClick={() => open(id)} {...inLanguage(draft.topic.language)}>
                {heading}
              </button>{' '}
              {why.map((one) => (one === 'other-text' ? say.reason(one, '') : say.facts.more[one])).join(' ')}
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <>
      {list(say.quiz.silent(silent.length), silent)}
      {list(say.quiz.disputed(disputed.length), disputed)}
    </>
  )
}
