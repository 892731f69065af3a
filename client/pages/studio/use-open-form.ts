import { useState } from 'preact/hooks'
import type { FactFields } from './fact-fields.ts'
import { type OpenForm, withForm } from './studio-draft.ts'
import type { StudioStepProps } from './studio-step-props.ts'

/** The fact that somebody is at work on in one step. It stands in the draft: leaving the page loses none of it. */
export interface FormInStep {
  /** Absent where no form is open in this step. */
  readonly fields: FactFields | undefined
  /** Counts the forms that were opened here; 0 for one that was open before. */
  readonly turn: number
  /** Opens another form, unless its teacher would lose what they typed. */
  readonly open: (fields: FactFields | undefined) => void
  readonly type: (fields: FactFields) => void
  /** Closes it, unless its teacher would lose what they typed. */
  readonly leave: () => void
}

export function useOpenForm(
  { draft, studio, say }: Pick<StudioStepProps, 'draft' | 'studio' | 'say'>,
  step: OpenForm['step'],
): FormInStep {
  const [turn, setTurn] = useState(0)
  const { form } = draft
  const keep = (next: OpenForm | undefined) => studio.keep((now) => withForm(now, next))
  const mayLeave = () => studio.latest()?.form?.isTyped !== true || confirm(say.form.sure)
  return {
    fields: form?.step === step ? form.fields : undefined,
    turn,
    open: (fields) => {
      if (!fields || !mayLeave()) return
      keep({ step, fields })
      setTurn((before) => before + 1)
    },
    type: (fields) => keep({ step, fields, isTyped: true }),
    leave: () => mayLeave() && keep(undefined),
  }
}
