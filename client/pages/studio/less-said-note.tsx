import type { VNode } from 'preact'
import type { DraftSource } from '../../../questions/studio/draft.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import type { StudioWords } from '../../words/en/studio.ts'

interface LessSaidNoteProps {
  readonly judged: JudgedFact
  readonly sources: readonly DraftSource[]
  readonly say: StudioWords
}

/** Which texts say less than the statement, and what the quiz says of them then. */
export function LessSaidNote({ judged: { lessSaid = [] }, sources, say }: LessSaidNoteProps): VNode | null {
  if (lessSaid.length === 0) return null
  const label = (source: string) => sources.find(({ id }) => id === source)?.label ?? ''
  return (
    <p class="notice">
      {[...lessSaid.map(({ source, words }) => say.facts.saysLess(label(source), words)), say.facts.answerOnly].join(
        ' ',
      )}
    </p>
  )
}
