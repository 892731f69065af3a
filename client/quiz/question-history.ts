import type { QuizState } from './state.ts'

/**
 * Each question is an entry of the browser's history: Back goes to the one before, and not out of the quiz. Not in a
 * frame, whose entries would pile up in the Back of the page around it.
 *
 * Practice is one entry more: from all of it Back goes to the result.
 *
 * @param visit Goes to an item, if it can. @param leave Ends practice.
 * @returns Told of each change of the state.
 */
export function questionHistory(
  first: QuizState,
  visit: (at: number) => void,
  leave: (proof: string) => void,
): (state: QuizState) => void {
  if (first.embed) return () => {}
  let at = questionOf(first)
  /** Of the attempt that is practised after. */
  let proof: string | undefined
  let isTravelling = false
  const entry = (question: number) => ({ ...history.state, question })
  if (at !== undefined) history.replaceState(entry(at), '')
  addEventListener('popstate', ({ state }) => {
    isTravelling = true
    const practised = proof
    proof = undefined
    if (practised !== undefined) leave(practised)
    else if (typeof state?.question === 'number') visit(state.question)
    isTravelling = false
  })
  return (state) => {
    proof = state.step === 'practising' ? state.proof : undefined
    if (proof !== undefined && !history.state?.practice) history.pushState({ ...history.state, practice: true }, '')
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
