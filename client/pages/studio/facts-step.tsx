import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Articles } from './articles.tsx'
import { FactLists } from './fact-lists.tsx'
import { ProgressLine } from './progress-line.tsx'
import { ReplyDoor } from './reply-door.tsx'
import { topicOf } from './studio-draft.ts'
import type { Appraisal } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'

/** Facts, as they come in, beside the articles that they stand in. */
export function FactsStep(props: StudioStepProps): VNode {
  const { draft, studio, engine, say } = props
  const topic = useMemo(() => topicOf(draft), [draft.topic, draft.facts])
  const [appraisal, setAppraisal] = useState<Appraisal>()
  // Said to whoever does not see what changed.
  const [told, tell] = useState('')
  useEffect(() => {
    let isOver = false
    const appraise = async () => {
      const found = await engine.appraise(topic).catch(() => undefined)
      if (!isOver && found) setAppraisal(found)
    }
    void appraise()
    return () => {
      isOver = true
    }
  }, [topic])
  return (
    <section aria-labelledby="facts" class="facts">
      <h2 id="facts">{say.facts.title}</h2>
      <div class="progress row">
        <ProgressLine appraisal={appraisal} say={say} />
        <button
          type="button"
          class={appraisal?.enough.enough ? 'main' : undefined}
          disabled={topic.facts.length === 0}
          onClick={() => studio.go('quiz')}
        >
          {say.facts.next}
        </button>
      </div>
      <ReplyDoor {...props} topic={topic} />
      <p role="status" class={told === '' ? 'unseen' : 'notice'}>
        {told}{' '}
        {told !== '' && studio.canUndo && (
          <button
            type="button"
            class="link"
            onClick={() => {
              studio.undo()
              tell('')
            }}
          >
            {say.facts.undo}
          </button>
        )}
      </p>
      <div class="workbench">
        <Articles draft={draft} say={say} />
        <FactLists {...props} appraisal={appraisal} tell={tell} mend={() => undefined} />
      </div>
    </section>
  )
}
