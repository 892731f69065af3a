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

/** What the button that keeps the results says to the form. */
export const KEEP = 'keep'

/**
 * What would be published, and the buttons that do it. Whether this device keeps the way to the results is said by the
 * button itself: docs/decisions/14-landing.md says why.
 */
export function PublishBar({ summary, step, password, words: { make } }: PublishBarProps): VNode {
  // Before the script runs, the browser itself would send the form, to a page that is none.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const isBusy = step.step !== 'draft'
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
      <button type="submit" value={KEEP} class="main" disabled={!isReady || isBusy}>
        {isBusy ? make.publishing : make.publishAndKeep}
      </button>
      <button type="submit" disabled={!isReady || isBusy}>
        {make.publishOnly}
      </button>
      <p class="hint">{make.whatKept}</p>
    </div>
  )
}
