import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DocumentReader } from '../../documents/document-workers.ts'
import type { StudioWords } from '../../words/en/studio.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { CompareStep } from './compare-step.tsx'
import { DraftList } from './draft-list.tsx'
import type { DraftStore } from './draft-store.ts'
import { FactsStep } from './facts-step.tsx'
import { KeepLine } from './keep-line.tsx'
import { QuizStep } from './quiz-step.tsx'
import type { StudioData } from './studio-data.ts'
import { isJudged, type StudioDraft, topicOf, withVerdicts } from './studio-draft.ts'
import type { StudioEngine } from './studio-engine.ts'
import { STEPS, type StudioStep } from './studio-place.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { TextsStep } from './texts-step.tsx'
import { type Studio, useStudio } from './use-studio.ts'

export interface StudioTools {
  readonly api: Api
  readonly engine: StudioEngine
  readonly openDrafts: () => Promise<DraftStore>
  readonly readDocument: DocumentReader
}

interface StudioPageProps {
  readonly data: StudioData
  readonly words: Teaching
  readonly say: StudioWords
  /** BCP 47, of the page. */
  readonly locale: string
  /** Absent on the server. */
  readonly tools?: StudioTools
  /** The engine does not run in this browser. */
  readonly isBroken?: boolean
}

/** From a teacher's own articles to a quiz. */
export function StudioPage({ data, words, say, locale, tools, isBroken = false }: StudioPageProps): VNode {
  const [store, setStore] = useState<DraftStore>()
  useEffect(() => void tools?.openDrafts().then(setStore), [])
  const studio = useStudio(store, locale.startsWith('fr') ? 'fr' : 'en')
  return (
    <article class="studio">
      <header class="page-head">
        <h1>{say.heading}</h1>
        <p class="lede">
          {say.lede} {data.assistant === undefined ? say.private : say.assistant.private}
        </p>
      </header>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      {isBroken && (
        <p class="problem" role="alert">
          {say.broken}
        </p>
      )}
      {tools && <Shown {...{ studio, store, tools, data, words, say }} />}
    </article>
  )
}

/** Has the facts judged once more where their texts have changed, or where they come from the store. */
function useJudge(studio: Studio, engine: StudioEngine, draft: StudioDraft | undefined): void {
  const waiting = draft && !isJudged(draft) ? draft : undefined
  useEffect(() => {
    if (!waiting) return undefined
    let isOver = false
    const judge = async () => {
      const verdicts = await engine.judgeAgain(topicOf(waiting, true)).catch(() => undefined)
      if (verdicts && !isOver) studio.judge((now) => withVerdicts(now, waiting.facts, verdicts))
    }
    void judge()
    return () => {
      isOver = true
    }
  }, [waiting])
}

/** A fact that is not kept yet, and the way back to it: whoever goes on may think that it is there. */
function WaitingForm({
  draft: { form },
  studio,
  say,
  step,
}: Pick<StudioStepProps, 'draft' | 'studio' | 'say'> & { readonly step: StudioStep }): VNode | null {
  if (form?.isTyped !== true || form.step === step) return null
  return (
    <p class="notice">
      {say.form.waiting}{' '}
      <button type="button" class="link" onClick={() => studio.go(form.step)}>
        {say.form.back}
      </button>
    </p>
  )
}

interface ShownProps extends Pick<StudioPageProps, 'data' | 'words' | 'say'> {
  readonly studio: Studio
  readonly store: DraftStore | undefined
  readonly tools: StudioTools
}

function Shown({ studio, store, tools, data, words, say }: ShownProps): VNode {
  const { shown } = studio
  useJudge(studio, tools.engine, shown.is === 'draft' && shown.step !== 'texts' ? shown.draft : undefined)
  if (shown.is === 'opening') return <p role="status">{say.opening}</p>
  if (shown.is === 'list') return <DraftList {...{ studio, say, words }} drafts={shown.drafts} engine={tools.engine} />
  const { draft, step } = shown
  const props = { draft, studio, engine: tools.engine, say, words }
  return (
    <>
      <nav class="steps" aria-label={say.stepsLabel}>
        <ol>
          {STEPS.map((one) => (
            <li key={one}>
              <a
                href={`#${draft.id}/${one}`}
                aria-current={one === step ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  studio.go(one)
                }}
              >
                {say.steps[one]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <KeepLine {...props} store={store} />
      <WaitingForm {...props} step={step} />
      {step === 'texts' && <TextsStep {...props} readDocument={tools.readDocument} />}
      {step === 'facts' && <FactsStep {...props} data={data} />}
      {step === 'compare' && <CompareStep {...props} />}
      {step === 'quiz' && <QuizStep {...props} api={tools.api} data={data} />}
    </>
  )
}
