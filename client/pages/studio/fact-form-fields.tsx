import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DraftSource } from '../../../questions/studio/draft.ts'
import type { StudioWords } from '../../words/en/studio.ts'
import { type ClaimFields, type FactFields, statementOf, type WrongFields } from './fact-fields.ts'

interface FormFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly rows?: number
  readonly set: (value: string) => void
}

/** One line of a fact; several rows where a passage stands in it. */
export function FormField({ id, label, hint, value, rows, set }: FormFieldProps): VNode {
  const field = {
    id,
    dir: 'auto',
    maxlength: 400,
    value,
    ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => set(currentTarget.value),
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? <input {...field} /> : <textarea {...field} rows={rows} />}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

interface StatementFieldProps {
  readonly fields: FactFields
  readonly say: StudioWords
  readonly set: (part: Partial<FactFields>) => void
}

/** The statement, and which of its words are the answer: below them it stands with the answer marked. */
export function StatementField({ fields, say, set }: StatementFieldProps): VNode {
  const { says } = fields
  const [before, answer, behind] = statementOf(fields).split(/[{}]/)
  return (
    <>
      <FormField
        id="fact-says"
        label={say.form.says}
        hint={say.form.saysHint}
        rows={rowsOf(says)}
        value={says}
        set={(typed) => set({ says: typed })}
      />
      {says.trim() !== '' && (
        <p role="status" class="hint">
          {answer === undefined ? (
            say.form.untold
          ) : (
            <bdi>
              {before}
              <mark>{answer}</mark>
              {behind}
            </bdi>
          )}
        </p>
      )}
    </>
  )
}

/** Characters of a line on a phone, and the most lines that a passage takes. */
const LINE = 36
const MOST_LINES = 8

const rowsOf = (text: string): number => Math.min(MOST_LINES, Math.max(2, Math.ceil(text.length / LINE)))

interface ClaimFieldProps {
  readonly claim: ClaimFields
  readonly place: number
  readonly labels: readonly DraftSource[]
  readonly say: StudioWords
  readonly set: (claim: ClaimFields) => void
}

const labelOf = ({ claim, labels }: Pick<ClaimFieldProps, 'claim' | 'labels'>): string =>
  labels.find(({ id }) => id === claim.source)?.label ?? ''

/** What one source says, and where. */
export function ClaimField({ claim, place, labels, say, set }: ClaimFieldProps): VNode {
  const label = labelOf({ claim, labels })
  const id = `claim-${place}`
  return (
    <div class="claim-fields">
      <FormField
        id={`${id}-value`}
        label={say.form.valueOf(label)}
        hint={say.form.valueHint}
        value={claim.value}
        set={(value) => set({ ...claim, value })}
      />
      <FormField
        id={`${id}-quote`}
        label={say.form.quoteOf(label)}
        hint={say.form.quoteHint}
        rows={rowsOf(claim.quote)}
        value={claim.quote}
        set={(quote) => set({ ...claim, quote })}
      />
    </div>
  )
}

interface SeldomFieldsProps extends StatementFieldProps, Pick<ClaimFieldProps, 'labels'> {
  readonly change: (place: number, claim: ClaimFields) => void
}

/** What is seldom needed: which words of the statement are the answer, what is counted, who is quoted. */
export function SeldomFields({ fields, labels, say, set, change }: SeldomFieldsProps): VNode {
  const { told, unit, claims } = fields
  const [isOpen] = useState(() => claims.some(({ saidBy }) => saidBy !== ''))
  return (
    <details open={isOpen}>
      <summary>{say.form.more}</summary>
      <FormField
        id="fact-told"
        label={say.form.told}
        hint={say.form.toldHint}
        value={told}
        set={(typed) => set({ told: typed })}
      />
      <FormField
        id="fact-unit"
        label={say.form.unit}
        hint={say.form.unitHint}
        value={unit}
        set={(typed) => set({ unit: typed })}
      />
      {claims.map((claim, i) => (
        <FormField
          key={i}
          id={`claim-${i}-said`}
          label={say.form.saidByIn(labelOf({ claim, labels }))}
          value={claim.saidBy}
          set={(saidBy) => change(i, { ...claim, saidBy })}
        />
      ))}
    </details>
  )
}

interface WrongAnswersProps {
  readonly fields: FactFields
  readonly say: StudioWords
  readonly set: (part: Partial<FactFields>) => void
}

/** Wrong answers with what each really is, and others that the texts offer. */
export function WrongAnswers({ fields: { wrong, offered }, say, set }: WrongAnswersProps): VNode {
  // Who asks for a box writes in it.
  const isAsked = useRef(false)
  useLayoutEffect(() => {
    if (isAsked.current) document.getElementById(`wrong-${wrong.length - 1}`)?.focus()
    isAsked.current = false
  }, [wrong.length])
  const change = (at: number, part: Partial<WrongFields>) =>
    set({ wrong: wrong.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  return (
    <fieldset class="wrong-answers">
      <legend>{say.form.wrong}</legend>
      <p class="hint">{say.form.wrongHint}</p>
      {wrong.map((one, i) => (
        <div key={i} class="settings">
          <FormField
            id={`wrong-${i}`}
            label={say.form.wrongValue}
            value={one.value}
            set={(value) => change(i, { value })}
          />
          <FormField id={`why-${i}`} label={say.form.wrongWhy} value={one.why} set={(why) => change(i, { why })} />
          <button type="button" class="link" onClick={() => set({ wrong: wrong.filter((_, at) => at !== i) })}>
            {say.facts.remove}
          </button>
        </div>
      ))}
      {offered.length > 0 && <p class="hint">{say.form.offered}</p>}
      <p class="actions">
        {offered.map((one) => (
          <button
            key={one.value}
            type="button"
            title={one.why}
            onClick={() => set({ wrong: [...wrong, one], offered: offered.filter((other) => other !== one) })}
          >
            + {one.value}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            isAsked.current = true
            set({ wrong: [...wrong, { value: '', why: '' }] })
          }}
        >
          + {say.form.wrongValue}
        </button>
      </p>
    </fieldset>
  )
}
