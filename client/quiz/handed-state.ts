import { handedOver } from '../handover.ts'
import { readDrafts } from './drafts.ts'
import { fieldsOf } from './form.tsx'
import { itemsOn } from './items-on-page.ts'
import { reduce } from './reduce.ts'
import type { QuizState } from './state.ts'

/** What the server rendered, with what the student has chosen in it since. */
export const handedState = (root: HTMLElement): QuizState =>
  withChosen(handedOver<QuizState>(), root.querySelector('form'))

function withChosen(state: QuizState, form: HTMLFormElement | null): QuizState {
  if (!form) return state
  if (state.step === 'practising') {
    return reduce(state, {
      type: 'filled',
      drafts: readDrafts(state.practice.items.slice(state.at, state.at + 1), fieldsOf(form)),
    })
  }
  if (state.step === 'gate') return reduce(state, { type: 'named', name: fieldsOf(form)('name')[0] ?? '' })
  if (state.step !== 'answering') return state
  return reduce(state, { type: 'filled', drafts: readDrafts(itemsOn(state), fieldsOf(form)) })
}
