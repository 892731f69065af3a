import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import { Field } from './field.tsx'
import type { Step } from './making.ts'

interface PublishBarProps {
  /** How many questions, and the settings, in words. */
  readonly summary: string
  readonly step: Step
  /** What this server publishes with; absent where it asks for none. */
  readonly password: { readonly value: string; readonly change: (value: string) => void } | undefined
  readonly words: Teaching
}

/** What would be published, and the button that does it. */
export function PublishBar({ summary, step, password, words: { make } }: PublishBarProps): VNode {
  // Before the script runs, the browser itself would send the form, to a page that is none.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const fault = step.step === 'draft' ? step.faults.publishKey : undefined
  return (
    <div class="publish">
      <p>{summary}</p>
      <p class="hint">{make.twoLinks}</p>
      {password && (
        <Field id="publishKey" label={make.publishKey} hint={make.publishKeyHint} fault={fault}>
          {(described) => (
            <input
              {...described}
              type="password"
              autocomplete="current-password"
              required
              value={password.value}
              onInput={(event) => password.change(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {step.step === 'draft' && step.problem && (
        <p class="problem" role="alert">
          {step.problem}
        </p>
      )}
      <button type="submit" class="main" disabled={!isReady || step.step !== 'draft'}>
        {step.step === 'draft' ? make.publish : make.publishing}
      </button>
    </div>
  )
}
