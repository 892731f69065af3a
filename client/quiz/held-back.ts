import type { QuizState } from './state.ts'

/** Nobody can begin any more. */
export const isShut = (state: QuizState): boolean => state.step === 'gate' && state.door === 'over'

/** With `closed`: when results can be read, as long as they cannot. */
export const heldBackUntil = (state: QuizState): string | undefined =>
  state.card.feedback === 'closed' && !isShut(state) ? state.card.closes : undefined
