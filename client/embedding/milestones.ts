import type { Submitted } from '../../questions/wire/attempt.ts'
import type { QuizState } from '../quiz/state.ts'

/** What a host may want to know of an attempt. */
export type Milestone =
  | { readonly is: 'begun'; readonly token: string }
  | { readonly is: 'progress'; readonly answered: number; readonly items: number }
  | { readonly is: 'completed'; readonly outcome: Submitted }

/**
 * Follows a quiz from state to state.
 *
 * @returns Tells what a state has newly reached, each milestone once and in its order, progress only forwards.
 */
export function milestones(): (state: QuizState) => readonly Milestone[] {
  let token: string | undefined
  let furthest = 0
  let isCompleted = false
  return (state) => {
    const reached: Milestone[] = []
    if ('started' in state && state.started.token !== token) {
      ;({ token } = state.started)
      furthest = 0
      reached.push({ is: 'begun', token })
    }
    const answered = answeredIn(state)
    if ('started' in state && answered > furthest) {
      furthest = answered
      reached.push({ is: 'progress', answered, items: state.started.items.length })
    }
    const outcome = outcomeOf(state)
    if (outcome && !isCompleted) {
      isCompleted = true
      reached.push({ is: 'completed', outcome })
    }
    return reached
  }
}

/** How many items are done with: answered for good with `each`, filled in otherwise. */
function answeredIn(state: QuizState): number {
  if (!('started' in state)) return 0
  if (state.card.feedback !== 'each') return Object.values(state.drafts).filter((draft) => draft !== null).length
  if (state.step === 'feedback') return state.at + 1
  return state.step === 'answering' ? state.at : state.started.items.length
}

function outcomeOf(state: QuizState): Submitted | undefined {
  if (state.step === 'result') return state.sheet
  if (state.step === 'received') return state.received
  return state.step === 'feedback' ? state.outcome : undefined
}
