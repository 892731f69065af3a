import type { VNode } from 'preact'
import { present } from '../../../questions/wire/present.ts'
import type { Fault } from './faults.ts'

/** What a control needs so that its label, hint and fault belong to it. */
interface Described {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface FieldProps {
  /** Of the one control inside. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly fault?: Fault | undefined
  readonly wide?: true
  readonly children: (described: Described) => VNode
}

/** A control with its label, what it is for, and what is wrong with it. */
export function Field({ id, label, hint, fault, wide, children }: FieldProps): VNode {
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children({
        id,
        ...present({ 'aria-describedby': described }),
        ...(fault ? { 'aria-invalid': true } : {}),
      })}
      {fault && <FaultNote id={`${id}-fault`} fault={fault} />}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}

/** What is wrong, in words; the server's are English. */
export function FaultNote({ id, fault: { text, isEnglish } }: { readonly id?: string; readonly fault: Fault }): VNode {
  return (
    <p id={id} class="problem" {...(isEnglish ? { lang: 'en', dir: 'ltr' } : {})}>
      {text}
    </p>
  )
}
