import type { VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import { AnswerBar } from './answer-bar.tsx'
import { isLast } from './answered.ts'
import { ChallengeFields } from './challenge.tsx'
import { Carried, instead, pathOf, whenFilled } from './form.tsx'
import { ItemFields } from './item.tsx'
import { Progress } from './progress.tsx'
import { SourcesFold } from './sources-fold.tsx'
import type { Answering, FeedbackStep } from './state.ts'
import { EvidenceFold } from './told/evidence-fold.tsx'
import { VerdictBar } from './told/verdict-bar.tsx'
import type { StepProps } from './view.ts'

type Props = StepProps<Answering | FeedbackStep>

/** With `each`: one item a page, and after its answer the verdict on it in the same place. */
export function OneByOne({ state, words, act }: Props): VNode {
  const { card, started, at } = state
  const item = started.items[at]
  const verdict = state.step === 'feedback' ? state.verdict : undefined
  const total = started.items.length
  const fill = item && !verdict ? whenFilled(act, [item]) : undefined
  return (
    <form method="post" action={pathOf(state)} autocomplete="off" onInput={fill}>
      <Carried state={state} {...(item ? { item: item.id } : {})} />
      <Progress
        state={state}
        label={words.position(at + 1, total)}
        done={verdict ? at + 1 : at}
        of={total}
        words={words}
        act={act}
      />
      {item && (
        <ItemFields
          key={item.id}
          item={item}
          language={card.language}
          draft={state.drafts[item.id]}
          required
          verdict={verdict}
          words={words}
          act={act}
        />
      )}
      <SourcesFold state={state} words={words} act={act} />
      {item && verdict && state.step === 'feedback' ? (
        <Told state={state} item={item} verdict={verdict} words={words} act={act} />
      ) : (
        <AskedBar state={state} words={words} act={act} />
      )}
    </form>
  )
}

interface ToldProps extends StepProps<FeedbackStep> {
  readonly item: WireItem
  readonly verdict: Verdict
}

function Told({ state, item, verdict, words, act }: ToldProps): VNode {
  const { language } = state.card
  const last = isLast(state)
  return (
    <>
      <VerdictBar item={item} verdict={verdict} language={language} words={words}>
        <button
          type="submit"
          class="main"
          name="step"
          value={last ? 'submit' : 'next'}
          onClick={instead(act && (() => act({ type: 'next' })))}
        >
          {last ? words.finish : words.next}
        </button>
      </VerdictBar>
      <EvidenceFold
        item={item}
        verdict={verdict}
        language={language}
        words={words}
        isOpen={state.challenges?.[item.id] !== undefined}
      >
        <ChallengeFields state={state} item={item.id} step="challenge" words={words} act={act} />
      </EvidenceFold>
    </>
  )
}

function AskedBar({ state, words, act }: Props): VNode {
  const asked = state.step === 'answering' ? state : undefined
  return (
    <AnswerBar
      steps={['answer', 'skip']}
      busy={asked?.busy}
      problem={state.problemAt && state.problem}
      words={words}
      act={act}
    >
      {asked?.cutOff && (
        <button type="button" onClick={() => act?.({ type: 'go-on' })}>
          {words.goOn}
        </button>
      )}
    </AnswerBar>
  )
}
