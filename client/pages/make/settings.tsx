import type { ComponentChildren, VNode } from 'preact'
import { KEEP_DAYS, MAX_ITEMS, MOST_SEATS } from '../../../questions/quiz.ts'
import { FEEDBACKS } from '../../../questions/vocabulary.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { QuizDraft } from './draft.ts'

export interface SettingsProps {
  readonly draft: QuizDraft
  readonly words: Teaching
  readonly change: (part: Partial<QuizDraft>) => void
}

/** How the quiz is given. */
export function SettingsFields({ draft, words: { make }, change }: SettingsProps): VNode {
  return (
    <div class="settings">
      <Field id="quizTitle" label={make.quizTitle} wide>
        <input
          id="quizTitle"
          maxlength={120}
          value={draft.title}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </Field>
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
      <Field id="opens" label={make.opens}>
        <input
          id="opens"
          type="datetime-local"
          value={draft.opens}
          onInput={(event) => change({ opens: event.currentTarget.value })}
        />
      </Field>
      <Field id="closes" label={make.closes}>
        <input
          id="closes"
          type="datetime-local"
          value={draft.closes}
          required={draft.feedback === 'closed'}
          onInput={(event) => change({ closes: event.currentTarget.value })}
        />
      </Field>
      <Field id="count" label={make.count}>
        <input
          id="count"
          type="number"
          min={1}
          max={MAX_ITEMS}
          value={draft.count}
          onInput={(event) => change({ count: event.currentTarget.valueAsNumber || 1 })}
        />
      </Field>
      {draft.shuffle && (
        <Field id="formItems" label={make.formItems} hint={make.formItemsHint}>
          <input
            id="formItems"
            type="number"
            min={1}
            max={MAX_ITEMS}
            value={draft.formItems}
            onInput={(event) => change({ formItems: event.currentTarget.value })}
          />
        </Field>
      )}
      <Field id="seats" label={make.seats} hint={draft.seats === '' ? make.seatsHint : make.seatsLimits}>
        <input
          id="seats"
          type="number"
          min={1}
          max={MOST_SEATS}
          value={draft.seats}
          aria-describedby="seats-hint"
          onInput={(event) => change({ seats: event.currentTarget.value })}
        />
      </Field>
      <Field id="keepDays" label={make.keepDays}>
        <input
          id="keepDays"
          type="number"
          min={KEEP_DAYS.least}
          max={KEEP_DAYS.most}
          value={draft.keepDays}
          onInput={(event) => change({ keepDays: event.currentTarget.valueAsNumber || KEEP_DAYS.usual })}
        />
      </Field>
      <Field id="minutes" label={make.minutes} hint={make.minutesHint}>
        <input
          id="minutes"
          type="number"
          min={1}
          max={600}
          value={draft.minutes}
          onInput={(event) => change({ minutes: event.currentTarget.value })}
        />
      </Field>
      <Field id="frames" label={make.frames} hint={make.framesHint}>
        <textarea
          id="frames"
          rows={2}
          spellcheck={false}
          value={draft.frames}
          onInput={(event) => change({ frames: event.currentTarget.value })}
        />
      </Field>
      <div class="wide options">
        {draft.seats === '' && (
          <Tick
            label={make.askName}
            hint={make.askNameHint}
            on={draft.askName}
            toggle={(askName) => change({ askName })}
          />
        )}
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
    </div>
  )
}

interface FieldProps {
  /** Of the one control inside. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly wide?: true
  readonly children: ComponentChildren
}

export function Field({ id, label, hint, wide, children }: FieldProps): VNode {
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
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
