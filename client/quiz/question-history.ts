import type { QuizState } from './state.ts'

/**
 * Each question is an entry of the browser's history: Back goes to the one before, and not out of the quiz. Not in a
 * frame, whose entries would pile up in the Back of the page around it.
 *
 * @param visit Goes to an item, if it can.
 * @returns Told of each change of the state.
 */
export function questionHistory(first: QuizState, visit: (at: number) => void): (state: QuizState) => void {
  if (first.embed) return () => {}
  let at = questionOf(first)
  let isTravelling = false
  const entry = (question: number) => ({ ...history.state, question })
  if (at !== undefined) history.replaceState(entry(at), '')
  addEventListener('popstate', ({ state }) => {
    if (typeof state?.question !== 'number') return
    isTravelling = true
    visit(state.question)
    isTravelling = false
  })
  return (state) => {
    const next = questionOf(state)
    if (next !== undefined && next !== at && !isTravelling) {
      if (at === undefined) history.replaceState(entry(next), '')
      else history.pushState(entry(next), '')
    }
    at = next ?? at
  }
}

/** With `each`, the item of the page. */
function questionOf(state: QuizState): number | undefined {
  const isOne = (state.step === 'answering' || state.step === 'feedback') && state.card.feedback === 'each'
  return isOne ? state.at : undefined
}
