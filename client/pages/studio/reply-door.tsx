import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { DRAFT_MOST, type TopicDraft } from '../../../questions/studio/draft.ts'
import { useCopy } from '../parts/copy.tsx'
import { withReply } from './studio-draft.ts'
import type { TakenReply } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'

/** By an assistant: the request goes out by hand, and the reply comes back by hand. */
export function ReplyDoor({ studio, engine, topic, say }: StudioStepProps & { readonly topic: TopicDraft }): VNode {
  const { copied, copy } = useCopy()
  const field = useRef<HTMLTextAreaElement>(null)
  const [request, setRequest] = useState<string>()
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [told, tell] = useState<readonly string[]>([])

  async function ask() {
    const text = await engine.ask(topic).catch(() => undefined)
    if (text === undefined) return tell([say.failed])
    await copy(text, () => setRequest(text))
    // What comes next is the reply.
    field.current?.focus()
  }

  async function judge(reply: string) {
    if (reply.trim() === '') return
    setBusy(true)
    const taken = await engine.judge(topic, reply).catch(() => undefined)
    setBusy(false)
    if (!taken) return tell([say.failed])
    const found = taken.judged.length + taken.broken.length
    setTyped(found === 0 ? reply.slice(0, 2000) : '')
    if (found === 0) return tell([say.facts.noFacts])
    studio.change((now) => withReply(now, taken))
    tell(outcomeOf(taken, say))
  }

  return (
    <section class="panel door" aria-labelledby="door">
      <h3 id="door">{say.facts.ways}</h3>
      <div class="ways">
        <div class="field">
          <p class="actions">
            <button type="button" class="main" onClick={() => void ask()}>
              {say.facts.ask}
            </button>
          </p>
          <p class="hint" role="status">
            {copied ? say.facts.asked : say.facts.askHint}
          </p>
          {request !== undefined && (
            <>
              <label for="request">{say.facts.askByHand}</label>
              <textarea
                id="request"
                readonly
                rows={4}
                value={request}
                onFocus={(event) => event.currentTarget.select()}
              />
            </>
          )}
        </div>
        <div class="field">
          <label for="reply">{say.facts.reply}</label>
          <textarea
            ref={field}
            id="reply"
            rows={3}
            dir="auto"
            spellcheck={false}
            maxlength={DRAFT_MOST.reply}
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
            {!isBusy && told.length > 0 && <p class="notice">{told.join(' ')}</p>}
          </div>
        </div>
      </div>
      <p class="hint">{say.facts.byHand}</p>
    </section>
  )
}

/** A reply in words: how many facts went where, and what was wrong with all of it. */
function outcomeOf({ judged, broken, mended }: TakenReply, say: StudioStepProps['say']): readonly string[] {
  const many = (wanted: string) => judged.filter(({ outcome }) => outcome === wanted).length
  return [
    say.facts.outcome(many('accepted'), many('look'), many('refused')),
    ...(mended.includes('cut') ? [say.facts.cut] : []),
    ...(broken.length > 0 ? [say.facts.unreadable(broken.length)] : []),
  ]
}
