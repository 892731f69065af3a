import type { QuizState } from './state.ts'

/** What a student has in hand: the step, the item, and whether its verdict is there. It is another when this is. */
export const placeShown = (state: QuizState): string =>
  `${state.step} ${'at' in state ? state.at : ''} ${hasVerdict(state) ? 'told' : ''}`

/** There is a verdict to read. */
export const hasVerdict = (state: QuizState): boolean => 'verdict' in state && state.verdict !== undefined
