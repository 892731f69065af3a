import type { VNode } from 'preact'
import type { StudioWords } from '../../words/en/studio.ts'
import type { Appraisal } from './studio-engine.ts'

interface ProgressLineProps {
  readonly appraisal: Appraisal | undefined
  readonly say: StudioWords
}

/** What there is, and what a quiz of ten still needs. */
export function ProgressLine({ appraisal, say }: ProgressLineProps): VNode {
  if (!appraisal) return <p role="status" />
  const { facts, core, disagreements, missing, enough } = appraisal.enough
  const lacks = [
    ...(missing.facts > 0 ? [say.facts.moreFacts(missing.facts)] : []),
    ...(missing.core > 0 ? [say.facts.moreCore(missing.core)] : []),
  ]
  return (
    <p role="status" class="enough">
      <b>{say.facts.progress(facts, core, disagreements)}.</b> {enough ? say.facts.enough : say.facts.lacks(lacks)}
      {missing.wrongAnswers.length > 0 && (
        <span class="hint"> {say.facts.wrongNeeded(missing.wrongAnswers.length)}</span>
      )}
    </p>
  )
}
