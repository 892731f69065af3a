import type { VNode } from 'preact'
import type { WireItem } from '../../questions/wire/item.ts'
import type { Learning } from '../words/learning.ts'
import { AnswerBar } from './answer-bar.tsx'
import { instead, pathOf, whenFilled } from './form.tsx'
import { ItemFields } from './item.tsx'
import { Progress } from './progress.tsx'
import type { Practising, QuizState } from './state.ts'
import { EvidenceFold } from './told/evidence-fold.tsx'
import { VerdictBar } from './told/verdict-bar.tsx'
import type { Act, StepProps } from './view.ts'

/** A practice round: an item, its verdict, the next; at its end how it went. Every page says that it does not count. */
export function PracticeView({ state, words, act }: StepProps<Practising>): VNode {
  const { practice, at, verdict, drafts } = state
  const item = practice.items[at]
  if (!item) return <RoundOver state={state} words={words} act={act} />
  const total = practice.items.length
  return (
    <form
      method="post"
      action={pathOf(state)}
      autocomplete="off"
      onInput={verdict ? undefined : whenFilled(act, [item])}
    >
      <CarriedRound state={state} item={item.id} />
      <Note proof={state.proof} words={words} act={act} />
      <Progress
        state={state}
        label={words.position(at + 1, total)}
        done={verdict ? at + 1 : at}
        of={total}
        words={words}
        act={act}
      />
      <ItemFields
        key={item.id}
        item={item}
        language={state.card.language}
        {...captionOf(state, item, words)}
        draft={drafts[item.id]}
        required
        verdict={verdict}
        words={words}
        act={act}
      />
      {verdict ? (
        <>
          <VerdictBar item={item} verdict={verdict} language={state.card.language} words={words}>
            <button
              type="submit"
              class="main"
              name="step"
              value="practice-next"
              onClick={instead(act && (() => act({ type: 'next' })))}
            >
              {at + 1 === total ? words.practice.finish : words.next}
            </button>
          </VerdictBar>
          <EvidenceFold item={item} verdict={verdict} language={state.card.language} words={words} />
        </>
      ) : (
        <AnswerBar
          steps={['practice-answer', 'practice-skip']}
          busy={state.busy}
          problem={state.problemAt && state.problem}
          words={words}
          act={act}
        />
      )}
    </form>
  )
}

/**
 * Which round it is, from the second on. A fact may have no other question: then the caption of the first says that
 * this one is asked once more.
 */
function captionOf({ round, marked }: Practising, { stem }: WireItem, words: Learning): { readonly caption?: string } {
  if (round > 0) return { caption: words.practice.round(round + 1) }
  return marked?.items.some((item) => item.stem === stem) ? { caption: words.practice.again } : {}
}

/** That it does not count, and the way out at once. */
function Note({ proof, words, act }: Pick<ReadAgainProps, 'proof' | 'act'> & Pick<StepProps, 'words'>): VNode {
  return (
    <p class="notice">
      <span>{words.practice.note}</span>{' '}
      {act && (
        <button type="button" class="link" onClick={() => act({ type: 'read', proof })}>
          {words.practice.back}
        </button>
      )}
    </p>
  )
}

/** What the round's forms bring back without a script. */
function CarriedRound({ state, item }: { readonly state: Practising; readonly item: string }): VNode {
  const { practice, proof, round, missed } = state
  const fields = { practice: practice.token, proof, round: String(round), missed: missed.join(' '), item }
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function RoundOver({ state, words, act }: StepProps<Practising>): VNode {
  const { practice, missed, proof, round } = state
  const total = practice.items.length
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        {words.practice.done(total - missed.length, total)}
      </h2>
      <p>{missed.length === 0 ? words.practice.better : words.practice.still}</p>
      {missed.length > 0 && (
        <AskAgain
          state={state}
          proof={proof}
          items={missed}
          round={round + 1}
          label={words.practice.ask(missed.length)}
          act={act}
        />
      )}
      <ReadAgain state={state} proof={proof} label={words.practice.back} act={act} />
    </section>
  )
}

interface AskAgainProps {
  readonly state: QuizState
  /** Signed by the server. */
  readonly proof: string
  /** Ids of what was missed. */
  readonly items: readonly string[]
  readonly round: number
  readonly label: string
  readonly act: Act | undefined
}

/** The button that begins a round. */
export function AskAgain({ state, proof, items, round, label, act }: AskAgainProps): VNode {
  return (
    <form method="post" action={pathOf(state)} class="actions">
      <input type="hidden" name="proof" value={proof} />
      <input type="hidden" name="missed" value={items.join(' ')} />
      <input type="hidden" name="round" value={round} />
      <button
        type="submit"
        class="main"
        name="step"
        value="practise"
        onClick={instead(act && (() => act({ type: 'practise', proof, items, round })))}
      >
        {label}
      </button>
    </form>
  )
}

interface ReadAgainProps {
  readonly state: QuizState
  readonly proof: string
  readonly label: string
  readonly act: Act | undefined
}

/** The button that shows the result of a proof. */
export function ReadAgain({ state, proof, label, act }: ReadAgainProps): VNode {
  return (
    <form method="post" action={pathOf(state)} class="actions">
      <input type="hidden" name="proof" value={proof} />
      <button type="submit" name="step" value="read" onClick={instead(act && (() => act({ type: 'read', proof })))}>
        {label}
      </button>
    </form>
  )
}
