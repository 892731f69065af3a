import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ShownEvidence } from '../../../questions/studio/judged.ts'
import { Articles } from './articles.tsx'
import { emptyFields, type FactFields, fieldsFor, filledFields } from './fact-fields.ts'
import { FactForm } from './fact-form.tsx'
import { FactLists } from './fact-lists.tsx'
import { ProgressLine } from './progress-line.tsx'
import { ProposalList } from './proposal-list.tsx'
import { ReplyDoor } from './reply-door.tsx'
import type { SelectedWords } from './selected-words.ts'
import type { StudioData } from './studio-data.ts'
import { topicOf } from './studio-draft.ts'
import type { Appraisal } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { ToldLine } from './told-line.tsx'
import { useAppraisal } from './use-appraisal.ts'
import { WaitingQuiz } from './waiting-quiz.tsx'

/** Facts, as they come in, beside the articles that they stand in. */
export function FactsStep({ data, ...props }: StudioStepProps & { readonly data: StudioData }): VNode {
  const { draft, studio, engine, say } = props
  const topic = useMemo(() => topicOf(draft), [draft.topic, draft.facts])
  const appraisal = useAppraisal(engine, topic)
  // Said to whoever does not see what changed.
  const [told, tell] = useState('')
  const [form, setForm] = useState<{ readonly fields: FactFields | undefined; readonly turn: number }>({
    fields: undefined,
    turn: 0,
  })
  const [looked, setLooked] = useState<readonly ShownEvidence[]>([])
  // Another form begins with what stands in its own fields.
  const open = (fields: FactFields | undefined) => setForm(({ turn }) => ({ fields, turn: turn + 1 }))
  const ids = draft.topic.sources.map(({ id }) => id)
  async function make({ source, span }: SelectedWords) {
    const proposal = await engine.propose(topic, source, span).catch(() => undefined)
    if (proposal) open(fieldsFor(proposal))
    else tell(say.form.unread)
  }
  return (
    <section aria-labelledby="facts" class="studio-facts">
      <h2 id="facts">{say.facts.title}</h2>
      <Progress appraisal={appraisal} isEmpty={topic.facts.length === 0} say={say} go={() => studio.go('quiz')} />
      <WaitingQuiz {...props} topic={topic} />
      <ReplyDoor {...props} topic={topic} data={data} />
      <ToldLine told={told} tell={tell} studio={studio} say={say} />
      <div class="workbench">
        <Articles draft={draft} say={say} looked={looked} make={(words) => void make(words)} />
        <div class="side">
          {form.fields ? (
            <FactForm key={form.turn} {...props} fields={form.fields} close={() => open(undefined)} />
          ) : (
            <p class="actions">
              <button type="button" onClick={() => open(emptyFields(ids[0] ?? ''))}>
                {say.form.title}
              </button>
            </p>
          )}
          <ProposalList
            {...props}
            topic={topic}
            tell={tell}
            mend={(fact) => open(filledFields(fact, ids))}
            look={({ judged }) => setLooked(judged.evidence)}
          />
          <FactLists {...props} appraisal={appraisal} tell={tell} mend={(fact) => open(filledFields(fact, ids))} />
        </div>
      </div>
    </section>
  )
}

interface ProgressProps extends Pick<StudioStepProps, 'say'> {
  readonly appraisal: Appraisal | undefined
  readonly isEmpty: boolean
  readonly go: () => void
}

/** How far it is, and the way on. */
function Progress({ appraisal, isEmpty, say, go }: ProgressProps): VNode {
  return (
    <div class="progress row">
      <ProgressLine appraisal={appraisal} say={say} />
      <button type="button" class={appraisal?.enough.enough ? 'main' : undefined} disabled={isEmpty} onClick={go}>
        {say.facts.next}
      </button>
    </div>
  )
}
