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
  const { facts, core, disagreements, questions, missing, enough } = appraisal.enough
  const lacks = [
    ...(missing.facts > 0 ? [say.facts.moreFacts(missing.facts)] : []),
    ...(missing.core > 0 ? [say.facts.moreCore(missing.core)] : []),
  ]
  const said = questions > 0 ? [say.facts.quizOf(questions)] : []
  return (
    <p role="status" class="enough">
      <b>{say.facts.progress(facts, core, disagreements)}.</b>{' '}
      {enough ? say.facts.enough : [...said, lacks.length > 0 ? say.facts.lacks(lacks) : say.facts.seeEach].join(' ')}
    </p>
  )
}
