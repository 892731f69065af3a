import type { RefObject, VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { Field } from '../make/field.tsx'
import { ReplyOutcome } from './reply-outcome.tsx'
import type { StudioStepProps } from './studio-step-props.ts'
import { useAssistance } from './use-assistance.ts'

interface AskAssistantProps extends StudioStepProps {
  readonly topic: TopicDraft
  /** Where the articles go. */
  readonly host: string
  /** This server asks for its password before. */
  readonly guarded: true | undefined
}

/** The operator's assistant: the button, where the articles go and whether they may, how far it is, what came of it. */
export function AskAssistant({ host, guarded, ...props }: AskAssistantProps): VNode {
  const { say, topic } = props
  const { assistant } = say
  const { now, ask, send, cancel, stop } = useAssistance(props)
  const [password, setPassword] = useState('')
  const main = useRef<HTMLButtonElement>(null)
  // The button that had the focus may have gone with what was shown.
  useLayoutEffect(() => {
    if (now.is !== 'idle' && document.activeElement === document.body) main.current?.focus()
  }, [now.is])
  const isIdle = now.is === 'idle'
  return (
    <div class="field">
      <p class="actions">
        <button type="button" disabled={!isIdle || topic.sources.length === 0} onClick={() => ask(password)}>
          {assistant.ask}
        </button>
      </p>
      <p class="hint">{assistant.goes(host)}</p>
      {now.is === 'asked' && (
        <Sure {...{ host, guarded, password, setPassword, cancel, main, ...props }} send={() => send(password)} />
      )}
      {now.is === 'running' && (
        <p class="actions" key="running">
          {/* The second press of a double one was meant for the button before. */}
          <button type="button" ref={main} onClick={(event) => event.detail < 2 && stop()}>
            {assistant.stop}
          </button>
        </p>
      )}
      <div role="status">
        {now.is === 'running' && <p class="hint">{now.facts === 0 ? assistant.waiting : assistant.soFar(now.facts)}</p>}
        {now.is === 'judging' && <p class="hint">{say.facts.judging}</p>}
        {now.is === 'idle' && now.told !== '' && <ReplyOutcome {...now} say={say} />}
      </div>
    </div>
  )
}

interface SureProps extends AskAssistantProps {
  readonly password: string
  readonly setPassword: (password: string) => void
  readonly send: () => void
  readonly cancel: () => void
  readonly main: RefObject<HTMLButtonElement | null>
}

/** Asked once, before anything is sent. */
function Sure({ host, guarded, topic, say, words, password, setPassword, send, cancel, main }: SureProps): VNode {
  const { assistant } = say
  return (
    <fieldset class="sure">
      <legend>{assistant.sure(topic.sources.length, host)}</legend>
      <p class="hint">{assistant.read}</p>
      {guarded && (
        <Field id="assistant-password" label={words.make.publishKey} hint={words.make.publishKeyHint}>
          {(described) => (
            <input
              {...described}
              type="password"
              autocomplete="current-password"
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <p class="actions">
        <button
          type="button"
          class="main"
          ref={main}
          disabled={guarded && password === ''}
          onClick={(event) => event.detail < 2 && send()}
        >
          {assistant.send}
        </button>
        <button type="button" onClick={cancel}>
          {assistant.cancel}
        </button>
      </p>
    </fieldset>
  )
}
