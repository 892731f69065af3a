import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'
import type { QuizState } from './state.ts'
import type { Act, StepProps } from './view.ts'

/**
 * Says where somebody has handed in on this device before, with the way to the result. Whose it is, and what came of
 * it, is not said: devices are shared.
 */
export function ComingBack({ state, words, act }: StepProps): VNode | null {
  const { handed, card } = state
  if (!act || !handed || !isEntrance(state)) return null
  const isShut = state.step === 'gate' && state.door === 'over'
  return (
    <div class="notice back">
      {handed.map((one) => (
        <p key={one.proof}>
          <span>{handedIn(new Date(one.at), words)}</span>{' '}
          <button type="button" class="link" onClick={() => act({ type: 'was-me', handed: one })}>
            {words.returning.wasMe}
          </button>
        </p>
      ))}
      {card.feedback === 'closed' && card.closes && !isShut && (
        <p>{words.returning.resultAfter(words.when(card.closes))}</p>
      )}
      {!isShut && (
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
  state.step === 'gate' || (state.step === 'answering' && state.at === 0 && !state.resumed)

const handedIn = (at: Date, { returning, hour, when }: Learning): string =>
  at.toDateString() === new Date().toDateString()
    ? returning.handedInAt(hour(at))
    : returning.handedIn(when(at.toISOString()))

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
