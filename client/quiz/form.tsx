import type { VNode } from 'preact'
import type { Fields } from '../../questions/wire/fields.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import { addressIn } from '../words/languages.ts'
import { readDrafts } from './drafts.ts'
import type { QuizState } from './state.ts'
import type { Act } from './view.ts'

/** Where a student's forms go: back to the page itself. */
export const pathOf = ({ card, embed, seat, chosen }: QuizState): string =>
  addressIn(`/${embed ? 'embed' : 'q'}/${card.code}${seat ? `/${seat.code}` : ''}`, chosen)

/** What a form without a script has to bring back with it. */
export function Carried({ state, item }: { readonly state: QuizState; readonly item?: string }): VNode | null {
  if (!('started' in state)) return null
  const fields = { token: state.started.token, progress: state.progress, slip: state.slip, item }
  return (
    <>
      {Object.entries(fields).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

/** Tells what a form holds of some items whenever that changes, where a script is there to be told. */
export const whenFilled = (act: Act | undefined, items: readonly WireItem[]) =>
  act &&
  (({ currentTarget }: { readonly currentTarget: HTMLFormElement }) =>
    act({ type: 'fill', drafts: readDrafts(items, fieldsOf(currentTarget)) }))

/** A form's fields as the page's script reads them. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const data = new FormData(form)
  return (name) => data.getAll(name).filter((value) => typeof value === 'string')
}

/**
 * Handles a click on a form's button. Not the form's submit event, which a sandboxed frame withholds; pressing Enter
 * clicks the button too.
 *
 * The second click of a double click does nothing: it would press what the first has put in its place, and give an
 * answer away unread.
 *
 * @returns `undefined` where there is nothing to do instead: the form is then sent.
 */
export function instead(handle: (() => void) | undefined): ((event: Event) => void) | undefined {
  return (
    handle &&
    ((event) => {
      event.preventDefault()
      const isRepeated = event instanceof UIEvent && event.detail > 1
      if (!isRepeated) handle()
    })
  )
}
