import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { FEEDBACKS } from '../../../questions/vocabulary.ts'
import {
  KEEP_DAYS,
  MAX_ITEMS,
  MOST_MINUTES,
  MOST_STUDENTS,
  TITLE_CHARACTERS,
} from '../../../questions/wire/settings.ts'
import type { Teaching } from '../../words/teaching.ts'
import { isSeated, type QuizDraft } from './draft.ts'
import type { Faults, FieldName } from './faults.ts'
import { Field } from './field.tsx'

interface SettingsProps {
  readonly draft: QuizDraft
  /** How many questions are chosen. */
  readonly count: number
  readonly faults: Faults
  readonly words: Teaching
  readonly change: (part: Partial<QuizDraft>) => void
  readonly resize: (count: number) => void
}

/** How the quiz is given. */
export function SettingsFields(props: SettingsProps): VNode {
  const { draft, faults, words, change } = props
  const { make } = words
  return (
    <details class="panel">
      <summary>{make.settings}</summary>
      <div class="settings">
        <Field id="title" label={make.quizTitle} fault={faults.title} wide>
          {(described) => (
            <input
              {...described}
              maxlength={TITLE_CHARACTERS}
              value={draft.title}
              onInput={(event) => change({ title: event.currentTarget.value })}
            />
          )}
        </Field>
        <FeedbackChoice {...props} />
        <Time name="opens" label={make.opens} {...props} />
        <Time name="closes" label={make.closes} {...props} />
        <Count {...props} />
        {draft.shuffle && (
          <Whole name="formItems" label={make.formItems} hint={make.formItemsHint} most={MAX_ITEMS} {...props} />
        )}
        <Whole name="keepDays" label={make.keepDays} least={KEEP_DAYS.least} most={KEEP_DAYS.most} {...props} />
        <Whole name="minutes" label={make.minutes} hint={make.minutesHint} most={MOST_MINUTES} {...props} />
        {!isSeated(draft) && (
          <Whole name="students" label={make.students} hint={make.studentsHint} most={MOST_STUDENTS} {...props} />
        )}
        <Frames {...props} />
        <Ticks {...props} />
      </div>
    </details>
  )
}

/** How many questions there are; what cannot be a number of them changes nothing. */
function Count({ count, faults, words: { make }, resize }: SettingsProps): VNode {
  const [wrong, setWrong] = useState<string>()
  const fault = wrong === undefined ? faults.count : { text: make.problems.whole(1, MAX_ITEMS) }
  return (
    <Field id="count" label={make.count} fault={fault}>
      {(described) => (
        <input
          {...described}
          type="number"
          required
          min={1}
          max={MAX_ITEMS}
          value={wrong ?? count}
          // Not at each key: on the way to 15 there would be 1.
          onChange={({ currentTarget: { value, valueAsNumber, validity } }) => {
            setWrong(validity.valid ? undefined : value)
            if (validity.valid) resize(valueAsNumber)
          }}
        />
      )}
    </Field>
  )
}

function FeedbackChoice({ draft, words: { make }, change }: SettingsProps): VNode {
  return (
    <fieldset class="wide">
      <legend>{make.feedback}</legend>
      <div class="options">
        {FEEDBACKS.map((feedback) => (
          <label key={feedback} class="option">
            <input
              type="radio"
              name="feedback"
              checked={draft.feedback === feedback}
              onChange={() => change({ feedback })}
            />
            <span>
              <b>{make.feedbacks[feedback][0]}</b>
              <span class="hint">{make.feedbacks[feedback][1]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The sites that may show the quiz in a frame. */
function Frames({ draft, faults, words: { make }, change }: SettingsProps): VNode {
  return (
    <Field id="frames" label={make.frames} hint={make.framesHint} fault={faults.frames}>
      {(described) => (
        <textarea
          {...described}
          rows={2}
          dir="ltr"
          spellcheck={false}
          value={draft.frames}
          onInput={(event) => change({ frames: event.currentTarget.value })}
        />
      )}
    </Field>
  )
}

/** What is either so or not. */
function Ticks({ draft, words: { make }, change }: SettingsProps): VNode {
  return (
    <div class="wide options">
      {draft.minutes !== '' && (
        <Tick
          label={make.extraTime}
          hint={make.extraTimeHint}
          on={draft.extraTime}
          toggle={(extraTime) => change({ extraTime })}
        />
      )}
      <Tick label={make.shuffle} on={draft.shuffle} toggle={(shuffle) => change({ shuffle })} />
    </div>
  )
}

interface NamedProps<T extends FieldName> extends SettingsProps {
  readonly name: T
  readonly label: string
  readonly hint?: string
}

function Time({ name, label, draft, faults, change }: NamedProps<'opens' | 'closes'>): VNode {
  return (
    <Field id={name} label={label} fault={faults[name]}>
      {(described) => (
        <input
          {...described}
          type="datetime-local"
          value={draft[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
}

interface WholeProps extends NamedProps<'formItems' | 'keepDays' | 'minutes' | 'students'> {
  readonly least?: number
  readonly most: number
}

function Whole({ name, label, hint, least = 1, most, draft, faults, change }: WholeProps): VNode {
  return (
    <Field id={name} label={label} fault={faults[name]} {...(hint ? { hint } : {})}>
      {(described) => (
        <input
          {...described}
          type="number"
          min={least}
          max={most}
          value={draft[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
}

interface TickProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly toggle: (on: boolean) => void
}

function Tick({ label, hint, on, toggle }: TickProps): VNode {
  return (
    <label class="option">
      <input type="checkbox" checked={on} onChange={(event) => toggle(event.currentTarget.checked)} />
      <span>
        <b>{label}</b>
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  )
}
