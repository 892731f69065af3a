import type { VNode } from 'preact'
import type { Asking } from '../words/asking.ts'
import { AnsweringView, itemsOn } from './answering.tsx'
import { GateView } from './gate.tsx'
import { isShowable } from './item.tsx'
import type { QuizState } from './state.ts'
import type { Act, Later } from './view.ts'

export interface QuizProps {
  readonly state: QuizState
  readonly asking: Asking
  /** Needed unless `isReady` says otherwise. */
  readonly later?: Later | undefined
  readonly act?: Act | undefined
}

/** A student's page: a function of its state. */
export function Quiz({ state, asking, later, act }: QuizProps): VNode {
  const { card, problem } = state
  return (
    <>
      <header class="quiz-head" lang={card.language}>
        <h1>{card.title}</h1>
        {card.notice && <p class="notice">{card.notice}</p>}
      </header>
      {'resumed' in state && later && (
        <p class="resumed">
          {later.words.resumed}{' '}
          <button type="button" class="link" onClick={() => act?.({ type: 'afresh' })}>
            {later.words.notYou}
          </button>
        </p>
      )}
      {problem && state.step !== 'stopped' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Step state={state} asking={asking} later={later} act={act} />
    </>
  )
}

function Step({ state, asking, later, act }: QuizProps): VNode | null {
  if (state.step === 'gate') return <GateView state={state} asking={asking} act={act} />
  if (state.step === 'answering') return <AnsweringView state={state} asking={asking} later={later} act={act} />
  if (!later) return null
  switch (state.step) {
    case 'feedback':
      return <later.Feedback state={state} asking={asking} act={act} />
    case 'review':
      return <later.Review state={state} asking={asking} act={act} />
    case 'sending':
      return <later.Sending state={state} asking={asking} act={act} />
    case 'result':
      return <later.Result state={state} asking={asking} act={act} />
    case 'received':
      return <later.Arrived state={state} asking={asking} act={act} />
    case 'stopped':
      return <later.Stopped state={state} asking={asking} act={act} />
  }
}

/** The state can be shown with what is at hand. */
export function isReady(state: QuizState, later: Later | undefined): boolean {
  if (later) return true
  if (state.step === 'gate') return true
  return state.step === 'answering' && itemsOn(state).every((item) => isShowable(item, later))
}
