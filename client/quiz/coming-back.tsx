import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'
import { isAnswered } from './drafts.ts'
import { heldBackUntil, isShut } from './held-back.ts'
import type { Handed } from './saved-attempt.ts'
import type { QuizState } from './state.ts'
import type { Act, StepProps } from './view.ts'

/**
 * Says where somebody has handed in on this device before, with the way to the result: the last, and those
 * before it a tap away. Whose it is, and what came of
 * it, is not said: devices are shared.
 */
export function ComingBack({ state, words, act }: StepProps): VNode | null {
  const [last, ...before] = state.handed ?? []
  if (!act || !last || !isEntrance(state)) return null
  const until = heldBackUntil(state)
  const lineOf = (one: Handed) => (
    <p key={one.proof}>
      <span>{words.returning.handedIn(words.when(one.at))}</span>{' '}
      <button type="button" class="link" onClick={() => act({ type: 'was-me', handed: one })}>
        {words.returning.wasMe}
      </button>
    </p>
  )
  return (
    <div class="notice back">
      {lineOf(last)}
      {before.length > 0 && (
        <details>
          <summary>{words.returning.earlier}</summary>
          {before.map(lineOf)}
        </details>
      )}
      {until !== undefined && <p>{words.returning.resultAfter(words.when(until))}</p>}
      {!isShut(state) && (
        <p>
          <button type="button" class="link" onClick={() => act({ type: 'start-mine' })}>
            {words.returning.startMine}
          </button>
        </p>
      )}
    </div>
  )
}

/** Nothing is answered yet. */
const isEntrance = (state: QuizState): boolean =>
  state.step === 'gate' ||
  (state.step === 'answering' && state.at === 0 && !state.resumed && !Object.values(state.drafts).some(isAnswered))

interface ForgetProps {
  /** Of what was handed in. */
  readonly proof: string
  readonly words: Learning
  readonly act: Act
}

/** Lets a student leave nothing behind on a device of others. */
export function Forget({ proof, words, act }: ForgetProps): VNode {
  const [isForgotten, setForgotten] = useState(false)
  const forget = () => {
    act({ type: 'forget', proof })
    setForgotten(true)
  }
  return (
    <p role="status">
      {isForgotten ? (
        <span>{words.returning.forgotten}</span>
      ) : (
        <button type="button" class="link" onClick={forget}>
          {words.returning.forget}
        </button>
      )}
    </p>
  )
}
