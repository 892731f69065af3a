import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { withoutQuiz } from './quiz-along.ts'
import type { TakenReply } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { takeQuiz } from './take-reply.ts'

interface WaitingQuizProps extends StudioStepProps {
  readonly topic: TopicDraft
}

/** A quiz that came along from the page that checks quizzes: its answers are looked for once there are articles. */
export function WaitingQuiz(props: WaitingQuizProps): VNode | null {
  const { draft, studio, topic, say } = props
  const { along } = draft
  const isBare = topic.sources.length === 0
  const [told, tell] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [unjoined, setUnjoined] = useState<TakenReply['unjoined']>([])
  // What was pressed may be gone afterwards.
  const status = useRef<HTMLParagraphElement>(null)
  if (!along && told === '') return null

  async function find() {
    if (!along) return
    setBusy(true)
    const taken = await takeQuiz(props, along)
    setBusy(false)
    setUnjoined(taken.unjoined)
    tell([taken.told, taken.unjoined.length > 0 ? say.facts.unjoined(taken.unjoined.length) : ''].join(' ').trim())
    status.current?.focus()
  }

  function leave() {
    studio.change(withoutQuiz)
    tell(say.along.left)
    status.current?.focus()
  }

  function undo() {
    studio.undo()
    tell('')
  }

  return (
    <section class="panel door" aria-labelledby="along">
      <h3 id="along">{along ? say.along.title(along.length) : say.along.done}</h3>
      <p role="status" ref={status} tabindex={-1} class={told === '' ? 'unseen' : 'notice'}>
        {isBusy ? say.facts.judging : told}{' '}
        {!isBusy && told !== '' && studio.canUndo && (
          <button type="button" class="link" onClick={undo}>
            {say.facts.undo}
          </button>
        )}
      </p>
      {along && <Questions {...{ along, unjoined, say }} isOpen={told !== ''} />}
      {along && (
        <p class="actions">
          <button type="button" class="main" disabled={isBusy || isBare} onClick={() => void find()}>
            {say.along.find}
          </button>
          <button type="button" disabled={isBusy} onClick={leave}>
            {say.along.leave}
          </button>
        </p>
      )}
      {along && isBare && <p class="hint">{say.texts.none}</p>}
    </section>
  )
}

interface QuestionsProps extends Pick<StudioStepProps, 'say'> {
  readonly along: NonNullable<StudioStepProps['draft']['along']>
  readonly unjoined: TakenReply['unjoined']
  readonly isOpen: boolean
}

/** Those that wait, each with the reason why it became no fact, where its answer was looked for. */
function Questions({ along, unjoined, isOpen, say }: QuestionsProps): VNode {
  return (
    <details open={isOpen}>
      <summary>{say.along.questions}</summary>
      <ul class="findings">
        {along.map(({ stem }, i) => {
          const why = unjoined.find((one) => one.stem === stem)?.why
          return (
            <li key={i}>
              <bdi>{stem}</bdi> {why && <span class="hint">{say.facts.unjoinedWhy[why]}</span>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
