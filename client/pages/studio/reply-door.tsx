import type { RefObject, VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { LONGEST_REPLY } from '../../../questions/wire/topic-limits.ts'
import { useCopy } from '../parts/copy.tsx'
import { AskAssistant } from './ask-assistant.tsx'
import { ReplyOutcome } from './reply-outcome.tsx'
import type { StudioData } from './studio-data.ts'
import { withTyped } from './studio-draft.ts'
import type { TakenReply } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { takeReply } from './take-reply.ts'

interface DoorProps extends StudioStepProps {
  readonly data: StudioData
  readonly topic: TopicDraft
}

/**
 * By an assistant: the request goes out by hand, and the reply comes back by hand. Where the site has an assistant of
 * its own, a button does both.
 */
export function ReplyDoor(props: DoorProps): VNode {
  const { data, say } = props
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <section class="panel door" aria-labelledby="door">
      <h3 id="door">{say.facts.ways}</h3>
      <div class="ways">
        {/* What comes after the request is the reply. */}
        <Ask {...props} then={() => field.current?.focus()} />
        <ReplyBox {...props} field={field} />
        {data.assistant !== undefined && <AskAssistant {...props} host={data.assistant} guarded={data.guarded} />}
      </div>
      <p class="hint">
        {say.facts.quizToo} {say.facts.byHand}
      </p>
    </section>
  )
}

function Ask({ engine, topic, say, then }: DoorProps & { readonly then: () => void }): VNode {
  const { copied, copy } = useCopy()
  const [request, setRequest] = useState<string>()
  const [problem, setProblem] = useState<string>()
  async function ask() {
    const text = await engine.ask(topic).catch(() => undefined)
    setProblem(text === undefined ? say.failed : undefined)
    if (text === undefined) return
    await copy(text, () => setRequest(text))
    then()
  }
  return (
    <div class="field">
      <p class="actions">
        <button type="button" class="main" onClick={() => void ask()}>
          {say.facts.ask}
        </button>
      </p>
      <p class={problem ? 'problem' : 'hint'} role="status">
        {problem ?? (copied ? say.facts.asked : say.facts.askHint)}
      </p>
      {request !== undefined && (
        <>
          <label for="request">{say.facts.askByHand}</label>
          <textarea id="request" readonly rows={4} value={request} onFocus={(event) => event.currentTarget.select()} />
        </>
      )}
    </div>
  )
}

function ReplyBox({
  draft,
  studio,
  engine,
  topic,
  say,
  field,
}: DoorProps & { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const typed = draft.typed?.reply ?? ''
  const setTyped = (reply: string) => studio.keep((now) => withTyped(now, { reply }))
  const [isBusy, setBusy] = useState(false)
  const [told, tell] = useState('')
  const [hasFacts, setHasFacts] = useState(false)
  const [unjoined, setUnjoined] = useState<TakenReply['unjoined']>([])

  async function judge(reply: string) {
    if (reply.trim() === '') return
    setBusy(true)
    const taken = await takeReply({ draft, studio, engine, topic, say }, reply)
    setBusy(false)
    setTyped(taken.hasFacts ? '' : reply.slice(0, 2000))
    tell(taken.told)
    setHasFacts(taken.hasFacts)
    setUnjoined(taken.unjoined)
  }

  return (
    <div class="field">
      <label for="reply">{say.facts.reply}</label>
      <textarea
        ref={field}
        id="reply"
        rows={3}
        dir="auto"
        spellcheck={false}
        maxlength={LONGEST_REPLY}
        value={typed}
        onPaste={(event) => {
          const reply = event.clipboardData?.getData('text/plain') ?? ''
          if (typed !== '' || reply.trim() === '') return
          event.preventDefault()
          void judge(reply)
        }}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() !== '' && (
        <p class="actions">
          <button type="button" disabled={isBusy} onClick={() => void judge(typed)}>
            {say.facts.readReply}
          </button>
        </p>
      )}
      <div role="status">
        {isBusy && <p class="hint">{say.facts.judging}</p>}
        {!isBusy && told !== '' && <ReplyOutcome {...{ told, hasFacts, say }} />}
        {!isBusy && unjoined.length > 0 && <Unjoined questions={unjoined} say={say} />}
      </div>
    </div>
  )
}

interface UnjoinedProps extends Pick<StudioStepProps, 'say'> {
  readonly questions: TakenReply['unjoined']
}

/** Questions of a quiz made elsewhere that become no fact, each with its reason. */
function Unjoined({ questions, say }: UnjoinedProps): VNode {
  return (
    <>
      <p>{say.facts.unjoined(questions.length)}</p>
      <ul class="findings">
        {questions.map(({ stem, why }, i) => (
          <li key={i}>
            <bdi>{stem}</bdi> <span class="hint">{say.facts.unjoinedWhy[why]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
