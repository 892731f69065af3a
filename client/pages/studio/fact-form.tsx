import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { type ClaimFields, type FactFields, factOf } from './fact-fields.ts'
import { ClaimField, FormField, WrongAnswers } from './fact-form-fields.tsx'
import { publishable } from './source-faults.ts'
import { topicOf, withFact } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface FactFormProps extends StudioStepProps {
  readonly fields: FactFields
  readonly close: () => void
}

/** What the form holds, and what the judge said of it last. */
function useFactForm({ fields: first, close, draft, studio, engine, say }: FactFormProps) {
  const [fields, setFields] = useState(first)
  const [judged, setJudged] = useState<JudgedFact>()
  const [problem, setProblem] = useState<string>()
  const was = first.was?.judged.id

  function keep(fact: JudgedFact) {
    studio.change((now) => withFact(now, { by: first.was?.by ?? 'hand', confirmed: true, judged: fact }, was))
    close()
  }

  async function check() {
    if (judged?.outcome === 'look') return keep(judged)
    if (fields.ask.trim() === '') return setProblem(say.form.needed)
    const topic = topicOf(draft)
    const others = { ...topic, facts: topic.facts.filter(({ fact }) => fact.id !== was) }
    const found = await engine.judgeOne(others, factOf(fields)).catch(() => undefined)
    setProblem(found ? undefined : say.failed)
    if (found?.outcome === 'accepted') return keep(found)
    setJudged(found)
  }

  const set = (part: Partial<FactFields>) => {
    setFields({ ...fields, ...part })
    setJudged(undefined)
  }
  return { fields, set, judged, problem, check }
}

/** A fact made by hand, or changed. The judge looks at it before it is kept. */
export function FactForm(props: FactFormProps): VNode {
  const { fields: first, close, draft, say } = props
  const { fields, set, judged, problem, check } = useFactForm(props)
  const form = useRef<HTMLFormElement>(null)
  // What has to be written comes first; where nothing has, the way to keep it. At once: the next key is meant for it.
  useLayoutEffect(() => {
    const start = form.current?.querySelector<HTMLElement>(first.ask === '' ? '#fact-ask' : 'button.main')
    start?.focus({ preventScroll: true })
    // The form is read from its heading on, wherever the first key goes.
    form.current?.scrollIntoView()
  }, [])
  return (
    <form
      ref={form}
      class="panel fact-form"
      aria-labelledby="fact-form"
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <h3 id="fact-form">{first.was ? say.form.change : say.form.title}</h3>
      <WordingFields {...{ fields, set, say, draft }} />
      <WrongAnswers fields={fields} say={say} set={set} />
      <Verdict judged={judged} problem={problem} say={say} />
      <p class="actions">
        <button type="submit" class="main">
          {judged?.outcome === 'look' ? say.form.look : say.form.save}
        </button>
        <button type="button" onClick={close}>
          {say.form.cancel}
        </button>
      </p>
    </form>
  )
}

interface WordingFieldsProps extends Pick<FactFormProps, 'fields' | 'draft' | 'say'> {
  readonly set: (part: Partial<FactFields>) => void
}

/** Question, statement, and what each source says. */
function WordingFields({ fields, set, draft, say }: WordingFieldsProps): VNode {
  const { ask, says, claims, unit, core } = fields
  const labels = publishable(draft.topic.sources)
  const change = (at: number, next: ClaimFields) => set({ claims: claims.map((one, i) => (i === at ? next : one)) })
  return (
    <>
      <FormField
        id="fact-ask"
        label={say.form.ask}
        hint={say.form.askHint}
        value={ask}
        set={(typed) => set({ ask: typed })}
      />
      <FormField
        id="fact-says"
        label={say.form.says}
        hint={say.form.saysHint}
        value={says}
        set={(typed) => set({ says: typed })}
      />
      {claims.map((claim, i) => (
        <ClaimField key={i} {...{ claim, labels, say }} place={i} set={(next) => change(i, next)} />
      ))}
      <FormField id="fact-unit" label={say.form.unit} value={unit} set={(typed) => set({ unit: typed })} />
      <label class="option">
        <input type="checkbox" checked={core} onChange={(event) => set({ core: event.currentTarget.checked })} />
        <span>
          <b>{say.form.core}</b>
          <span class="hint">{say.form.coreHint}</span>
        </span>
      </label>
    </>
  )
}

interface VerdictProps extends Pick<FactFormProps, 'say'> {
  readonly judged: JudgedFact | undefined
  readonly problem: string | undefined
}

/** Why it is not kept yet. */
function Verdict({ judged, problem, say }: VerdictProps): VNode {
  return (
    <div role="alert">
      {problem && <p class="problem">{problem}</p>}
      {judged && (
        <ul class="warnings">
          {judged.reasons.map(({ code, words, near }, i) => (
            <li key={i}>
              {say.reason(code, words)}
              {near && <blockquote>{near.words}</blockquote>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
