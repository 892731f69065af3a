import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import { instead, pathOf } from './form.tsx'
import type { Result } from './state.ts'
import type { StepProps } from './view.ts'

interface ChallengeProps extends StepProps {
  /** The item's id. */
  readonly item: string
  /** What a form without a script does with it: during the attempt, or with its proof. */
  readonly step: 'challenge' | 'challenge-afterwards'
}

/** Where a student can say what is wrong with an item, folded away. It stands in a form that names attempt and item. */
export function ChallengeFields({ state, item, step, words, act }: ChallengeProps): VNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const said = state.challenges?.[item]
  const place = `challenge-${item}`
  return (
    <details class="challenge" id={place} open={said !== undefined}>
      <summary>{words.challenge.ask}</summary>
      <div class="name">
        <label for={`reason-${item}`}>{words.challenge.label}</label>
        <textarea
          id={`reason-${item}`}
          name="reason"
          ref={field}
          rows={3}
          maxlength={REASON_CHARACTERS}
          dir="auto"
          aria-describedby={`hint-${item}`}
          defaultValue={said?.text ?? ''}
          onInput={act && ((event) => act({ type: 'write', item, text: event.currentTarget.value }))}
        />
        <span id={`hint-${item}`} class="hint">
          {words.challenge.hint}
        </span>
        <p class="actions">
          <button
            type="submit"
            name="step"
            value={step}
            formaction={`${pathOf(state)}#${place}`}
            onClick={instead(act && (() => act({ type: 'challenge', item, reason: field.current?.value ?? '' })))}
          >
            {words.challenge.send}
          </button>
        </p>
        <p class={said?.is === 'failed' ? 'problem' : 'hint'} role="status">
          {said?.is === 'sending' && words.wait}
          {said?.is === 'sent' && (state.preview?.said ?? words.challenge.sent)}
          {said?.is === 'failed' && said.problem}
        </p>
      </div>
    </details>
  )
}

/** The same after an attempt, in a form of its own. */
export function ChallengeForm({ state, ...rest }: Omit<ChallengeProps, 'step'> & { readonly state: Result }): VNode {
  return (
    <form method="post" action={pathOf(state)} autocomplete="off">
      <input type="hidden" name="proof" value={state.sheet.proof} />
      <input type="hidden" name="item" value={rest.item} />
      <ChallengeFields state={state} step="challenge-afterwards" {...rest} />
    </form>
  )
}
