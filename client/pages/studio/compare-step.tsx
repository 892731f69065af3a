import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { Comparison } from '../../../questions/studio/propose/comparison.ts'
import { CompareCards } from './compare-cards.tsx'
import { CompareReader } from './compare-reader.tsx'
import { CompareSlips, CompareSums } from './compare-sums.tsx'
import { CompareTable } from './compare-table.tsx'
import { fieldsOfPair } from './fact-fields.ts'
import { topicOf } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { type ToldAt, ToldLine } from './told-line.tsx'
import { useAppraisal } from './use-appraisal.ts'
import { useOpenForm } from './use-open-form.ts'

/** The texts beside each other. */
function useComparison(engine: StudioStepProps['engine'], topic: TopicDraft): Comparison | undefined {
  const [comparison, setComparison] = useState<Comparison>()
  useEffect(() => {
    let isOver = false
    const compare = async () => {
      const found = await engine.compare(topic).catch(() => undefined)
      if (!isOver && found) setComparison(found)
    }
    void compare()
    return () => {
      isOver = true
    }
  }, [topic])
  return comparison
}

/** What each text says of each fact, where they may disagree, and each sentence beside the nearest of the others. */
export function CompareStep(props: StudioStepProps): VNode {
  const { draft, studio, engine, say } = props
  const topic = useMemo(() => topicOf(draft), [draft.topic, draft.facts])
  const comparison = useComparison(engine, topic)
  const appraisal = useAppraisal(engine, topic)
  const [told, setTold] = useState<ToldAt>({ said: '', at: '' })
  const tell = (said: string, at = '') => setTold({ said, at })
  const form = useOpenForm(props, 'compare')
  // Until the judge has seen the facts that were kept, nobody knows which cards they settle.
  const isKnown = comparison && (draft.facts.length === 0 || draft.judgedFor !== undefined)
  const agreements = appraisal?.agreements ?? {}
  const isAlone = topic.sources.length < 2
  return (
    <section aria-labelledby="compare" class="studio-compare">
      <header class="row">
        <h2 id="compare">{say.compare.title}</h2>
        <button type="button" onClick={() => studio.go('quiz')} disabled={topic.facts.length === 0}>
          {say.facts.next}
        </button>
      </header>
      {isAlone && <p class="empty">{say.compare.alone}</p>}
      <ToldLine told={told.at === '' ? told.said : ''} tell={tell} studio={studio} say={say} />
      {!isAlone && !isKnown && <p role="status">{say.compare.comparing}</p>}
      {!isAlone && comparison && isKnown && (
        <>
          <CompareCards {...props} {...{ topic, form, told, tell, agreements }} cards={comparison.cards} />
          <CompareTable {...props} {...{ told, tell, agreements }} columns={comparison.columns} />
          <CompareSums {...props} sums={comparison.sums} />
          <CompareSlips {...props} slips={comparison.slips} />
          <CompareReader {...props} reader={comparison.reader} ask={(pair) => form.open(fieldsOfPair(pair))} />
        </>
      )}
    </section>
  )
}
