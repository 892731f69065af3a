import type { VNode } from 'preact'
import { fieldsOf, pathOf } from './form.tsx'
import type { Gate } from './state.ts'
import type { StepProps } from './view.ts'

/**
 * A quiz that is taken with a personal link, opened without one: a field for the code on the slip, which leads to the
 * seat's own page.
 */
export function SeatDoor({ state, words, act }: StepProps<Gate>): VNode {
  const { chosen, problem, seatTyped } = state
  const address = pathOf(state)
  // A sandboxed frame sends no forms, so a script goes there by itself.
  const go = (event: Event & { readonly currentTarget: HTMLButtonElement }) => {
    const [typed = ''] = event.currentTarget.form ? fieldsOf(event.currentTarget.form)('seat') : []
    if (!act || typed.trim() === '') return
    event.preventDefault()
    const there = new URL(address, location.href)
    there.searchParams.set('seat', typed)
    location.assign(there)
  }
  return (
    <section class="gate">
      <h2 tabindex={-1} data-focus>
        {words.problems['seat-needed']}
      </h2>
      <p id="seat-hint">{words.details['seat-needed']}</p>
      <form method="get" action={address} autocomplete="off">
        {chosen && <input type="hidden" name="lang" value={chosen} />}
        <p class="name">
          <label for="seat">{words.seat.label}</label>
          <input
            id="seat"
            name="seat"
            dir="ltr"
            defaultValue={seatTyped ?? ''}
            required
            maxlength={200}
            autocapitalize="characters"
            spellcheck={false}
            placeholder="7-XXXXX-XXXXX"
            aria-describedby="seat-hint"
            aria-invalid={problem && seatTyped !== undefined ? true : undefined}
          />
        </p>
        <p class="actions">
          <button type="submit" class="main" onClick={go}>
            {words.seat.open}
          </button>
        </p>
      </form>
    </section>
  )
}
