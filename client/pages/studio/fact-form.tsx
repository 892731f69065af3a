import type { RefObject, VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { askedAsBefore, withOtherAsks } from '../../../questions/studio/chosen-ask.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { type ClaimFields, type FactFields, factOf, statementOf } from './fact-fields.ts'
import { ClaimField, FormField, SeldomFields, StatementField, WrongAnswers } from './fact-form-fields.tsx'
import { LessSaidNote } from './less-said-note.tsx'
import { publishable } from './source-faults.ts'
import { topicOf, withFact, withForm } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import type { FormInStep } from './use-open-form.ts'

interface FactFormProps extends StudioStepProps {
  readonly form: FormInStep
  readonly fields: FactFields
  readonly tell: (said: string) => void
}

/** What the form holds, and what the judge said of it last. */
function useFactForm(
  { form, fields, draft, studio, engine, say, tell }: FactFormProps,
  box: RefObject<HTMLFormElement | null>,
) {
  const [judged, setJudged] = useState<JudgedFact>()
  const [problem, setProblem] = useState<string>()
  const was = fields.was?.judged.id

  function keep(fact: JudgedFact) {
    studio.change((now) =>
      withFact(withForm(now, undefined), { by: fields.was?.by ?? 'hand', confirmed: true, judged: fact }, was),
    )
    tell(say.form.kept)
    // What is said of it stands at the head of its column.
    box.current?.closest('.side, .studio-compare')?.scrollIntoView()
  }

  async function check() {
    if (judged && isKept(judged)) return keep(judged)
    if (fields.ask.trim() === '') {
      document.getElementById('fact-ask')?.focus()
      return setProblem(say.form.needed)
    }
    const topic = topicOf(draft)
    const others = { ...topic, facts: topic.facts.filter(({ fact }) => fact.id !== was) }
    const fact = factOf(fields)
    const before = fields.was?.judged
    const otherAsks = before?.fact?.ask?.[0] === fields.ask ? before.otherAsks : undefined
    const verdict = await engine.judgeOne(others, withOtherAsks(fact, otherAsks)).catch(() => undefined)
    const found = verdict && askedAsBefore(verdict, fact, otherAsks)
    setProblem(found ? undefined : say.failed)
    // Words that only one text says are looked at once before they are kept.
    if (found?.outcome === 'accepted' && !found.lessSaid) return keep(found)
    if (found?.lessSaid) document.getElementById('fact-says')?.focus()
    setJudged(found)
  }

  const set = (part: Partial<FactFields>) => {
    form.type({ ...fields, ...part })
    setJudged(undefined)
    setProblem(undefined)
  }
  return { set, judged, problem, check }
}

/** Whoever has looked at what is said of it may keep it. */
const isKept = ({ outcome }: JudgedFact): boolean => outcome !== 'refused'

/** A fact made by hand, or changed. The judge looks at it before it is kept. */
export function FactForm(props: FactFormProps): VNode {
  const { fields, form, draft, say } = props
  const box = useRef<HTMLFormElement>(null)
  const { set, judged, problem, check } = useFactForm(props, box)
  // What has to be written comes first; where nothing has, the way to keep it. At once: the next key is meant for it.
  useLayoutEffect(() => {
    // A form that stood open before waits where it is.
    if (form.turn === 0) return
    const start = box.current?.querySelector<HTMLElement>(fields.ask === '' ? '#fact-ask' : 'button.main')
    start?.focus({ preventScroll: true })
    // The form is read from its heading on, wherever the first key goes.
    box.current?.scrollIntoView()
  }, [])
  return (
    <form
      ref={box}
      class="panel fact-form"
      aria-labelledby="fact-form"
      onKeyDown={(event) => event.key === 'Escape' && form.leave()}
      onSubmit={(event) => {
        event.preventDefault()
        void check()
      }}
    >
      <h3 id="fact-form">{headingOf(props)}</h3>
      <WordingFields {...{ fields, set, say, draft }} />
      <WrongAnswers fields={fields} say={say} set={set} />
      <Verdict judged={judged ?? lessSaidBefore(fields)} problem={problem} say={say} draft={draft} />
      <p class="actions">
        <button type="submit" class="main">
          {judged && isKept(judged) ? say.form.look : say.form.save}
        </button>
        <button type="button" onClick={form.leave}>
          {say.form.cancel}
        </button>
      </p>
    </form>
  )
}

/** What becomes of it: a fact is changed, or there is one more. */
function headingOf({ fields: { was, ask }, draft, say }: FactFormProps): string {
  if (draft.facts.some(({ judged }) => judged.id === was?.judged.id)) return say.form.change
  return was && !was.judged.fact?.ask && ask === '' ? say.form.fresh : say.form.title
}

interface WordingFieldsProps extends Pick<FactFormProps, 'fields' | 'draft' | 'say'> {
  readonly set: (part: Partial<FactFields>) => void
}

/** Question, statement, and what each source says. */
function WordingFields({ fields, set, draft, say }: WordingFieldsProps): VNode {
  const { ask, claims, core } = fields
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
      <StatementField {...{ fields, set, say }} />
      {claims.map((claim, i) => (
        <ClaimField key={i} {...{ claim, labels, say }} place={i} set={(next) => change(i, next)} />
      ))}
      <SeldomFields {...{ fields, labels, say, set, change }} />
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

/** What was said of it when its form was opened for that: until its statement changes. */
const lessSaidBefore = (fields: FactFields): JudgedFact | undefined => {
  const judged = fields.was?.judged
  return judged?.lessSaid && statementOf(fields) === judged.fact?.says ? judged : undefined
}

interface VerdictProps extends Pick<FactFormProps, 'say' | 'draft'> {
  readonly judged: JudgedFact | undefined
  readonly problem: string | undefined
}

/** Why it is not kept yet. */
function Verdict({ judged, problem, say, draft }: VerdictProps): VNode {
  return (
    <div role="alert">
      {problem && <p class="problem">{problem}</p>}
      {judged && <p class="problem">{isKept(judged) ? say.form.unsure : say.form.refused}</p>}
      {judged && <LessSaidNote judged={judged} sources={publishable(draft.topic.sources)} say={say} />}
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
