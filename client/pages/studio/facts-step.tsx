import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { ShownEvidence } from '../../../questions/studio/judged.ts'
import { Articles } from './articles.tsx'
import { emptyFields, fieldsFor, filledFields } from './fact-fields.ts'
import { FactForm } from './fact-form.tsx'
import { DONE, FactLists, WAITING } from './fact-lists.tsx'
import { ProgressLine } from './progress-line.tsx'
import { ProposalList } from './proposal-list.tsx'
import { ReplyDoor } from './reply-door.tsx'
import type { SelectedWords } from './selected-words.ts'
import type { StudioData } from './studio-data.ts'
import { topicOf } from './studio-draft.ts'
import type { Appraisal } from './studio-engine.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStep } from './studio-place.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { ToldLine } from './told-line.tsx'
import { useAppraisal } from './use-appraisal.ts'
import { useOpenForm } from './use-open-form.ts'
import { WaitingQuiz } from './waiting-quiz.tsx'

/** Facts, as they come in, beside the articles that they stand in. */
export function FactsStep({ data, ...props }: StudioStepProps & { readonly data: StudioData }): VNode {
  const { draft, studio, engine, say } = props
  const topic = useMemo(() => topicOf(draft), [draft.topic, draft.facts])
  const appraisal = useAppraisal(engine, topic)
  // Said to whoever does not see what changed.
  const [told, tell] = useState('')
  // Another form begins with what stands in its own fields.
  const form = useOpenForm(props, 'facts')
  const [looked, setLooked] = useState<readonly ShownEvidence[]>([])
  const ids = draft.topic.sources.map(({ id }) => id)
  async function make({ source, span }: SelectedWords) {
    const proposal = await engine.propose(topic, source, span).catch(() => undefined)
    if (proposal) form.open(fieldsFor(proposal))
    else tell(say.form.unread)
  }
  const mend = (fact: StudioFact) => form.open(filledFields(fact, ids))
  const lists = (groups: typeof WAITING | typeof DONE) => (
    <FactLists {...props} {...{ groups, topic, appraisal, tell, mend }} />
  )
  return (
    <section aria-labelledby="facts" class="studio-facts">
      <h2 id="facts">{say.facts.title}</h2>
      <Progress
        appraisal={appraisal}
        isEmpty={topic.facts.length === 0}
        isAlone={topic.sources.length < 2}
        say={say}
        go={studio.go}
      />
      <WaitingQuiz {...props} topic={topic} />
      <ReplyDoor {...props} topic={topic} data={data} />
      <div class="workbench">
        <Articles draft={draft} say={say} looked={looked} make={(words) => void make(words)} />
        <div class="side">
          <ToldLine told={told} tell={tell} studio={studio} say={say} />
          {form.fields ? (
            <FactForm key={form.turn} {...props} form={form} fields={form.fields} tell={tell} />
          ) : (
            <p class="actions">
              <button type="button" onClick={() => form.open(emptyFields(ids[0] ?? ''))}>
                {say.form.title}
              </button>
            </p>
          )}
          {lists(WAITING)}
          <ProposalList
            {...props}
            topic={topic}
            tell={tell}
            mend={mend}
            look={({ judged }) => setLooked(judged.evidence)}
          />
          {lists(DONE)}
        </div>
      </div>
    </section>
  )
}

interface ProgressProps extends Pick<StudioStepProps, 'say'> {
  readonly appraisal: Appraisal | undefined
  readonly isEmpty: boolean
  /** There is one text, and nothing to compare it with. */
  readonly isAlone: boolean
  readonly go: (step: StudioStep) => void
}

/** How far it is, and the way on. */
function Progress({ appraisal, isEmpty, isAlone, say, go }: ProgressProps): VNode {
  return (
    <div class="progress row">
      <ProgressLine appraisal={appraisal} say={say} />
      <button
        type="button"
        class={appraisal?.enough.enough ? 'main' : undefined}
        disabled={isEmpty}
        onClick={() => go(isAlone ? 'quiz' : 'compare')}
      >
        {isAlone ? say.facts.next : say.facts.compare}
      </button>
      {isAlone && <p class="hint">{say.facts.alone}</p>}
    </div>
  )
}
