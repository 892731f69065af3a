import type { VNode } from 'preact'
import { Forget } from './coming-back.tsx'
import { ReadAgain } from './practice.tsx'
import { ProblemNote } from './problem.tsx'
import { Proof } from './proof.tsx'
import type { ReceivedStep } from './state.ts'
import type { StepProps } from './view.ts'

/** With `closed`: it is there; when and how to read the result. */
export function ReceivedView({ state, words, act }: StepProps<ReceivedStep>): VNode {
  const { received } = state
  return (
    <section class="result">
      <h2 tabindex={-1} data-focus>
        <span class="score">{words.receivedTitle}</span>
      </h2>
      {state.timeUp && <p class="notice">{words.time.up}</p>}
      {received.late && <p class="notice">{words.late}</p>}
      <p>{words.receivedWhen(received.closes)}</p>
      {!state.preview && <p>{words.receivedKeep}</p>}
      <Proof state={state} proof={received.proof} isLive={act !== undefined} words={words} />
      {act && !state.preview && <Forget key={received.proof} proof={received.proof} words={words} act={act} />}
      {act && state.problem && <ProblemNote text={state.problem} />}
      <ReadAgain state={state} proof={received.proof} label={words.readResult} act={act} />
    </section>
  )
}
