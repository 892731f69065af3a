import type { VNode } from 'preact'
import type { StudioWords } from '../../words/en/studio.ts'
import type { Appraisal } from './studio-engine.ts'

interface ProgressLineProps {
  readonly appraisal: Appraisal | undefined
  readonly say: StudioWords
}

/** What there is, and what quiz it makes. How long it shall be is for its teacher: nothing is called missing. */
export function ProgressLine({ appraisal, say }: ProgressLineProps): VNode {
  if (!appraisal) return <p role="status" />
  const { facts, core, disagreements, questions, missing, enough } = appraisal.enough
  const more = questions > 0 && missing.facts > 0 ? say.facts.longer : say.facts.seeEach
  const said = facts > 0 ? [say.facts.quizOf(questions), more].join(' ') : ''
  return (
    <p role="status" class="enough">
      <b>{say.facts.progress(facts, core, disagreements)}.</b> {enough ? say.facts.enough : said}
    </p>
  )
}
