import type { VNode } from 'preact'
import { MOST_SEATS, NAMINGS } from '../../../questions/wire/settings.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { QuizDraft } from './draft.ts'
import type { Faults } from './faults.ts'
import { Field } from './field.tsx'

interface NamesChoiceProps {
  readonly draft: QuizDraft
  readonly faults: Faults
  readonly words: Teaching
  readonly change: (part: Partial<QuizDraft>) => void
}

/** A class, where nobody has said how many there are. */
const USUAL_SEATS = '30'

/** Under which names the attempts stand at the desk; with personal links, under the numbers of their slips. */
export function NamesChoice({ draft, faults, words: { make }, change }: NamesChoiceProps): VNode {
  const isSeated = draft.seats !== ''
  const option = (name: keyof typeof make.namings, isChosen: boolean, choose: () => void) => (
    <label key={name} class="option">
      <input type="radio" name="names" checked={isChosen} onChange={choose} />
      <span>
        <b>{make.namings[name][0]}</b>
        {isChosen && <span class="hint">{make.namings[name][1]}</span>}
      </span>
    </label>
  )
  return (
    <fieldset class="names">
      <legend>{make.names}</legend>
      <div class="options">
        {NAMINGS.map((names) => option(names, !isSeated && draft.names === names, () => change({ names, seats: '' })))}
        {option('seats', isSeated, () => change({ seats: USUAL_SEATS }))}
      </div>
      {isSeated && (
        <Field id="seats" label={make.seats} hint={make.seatsLimits} fault={faults.seats}>
          {(described) => (
            <input
              {...described}
              type="number"
              min={1}
              max={MOST_SEATS}
              value={draft.seats}
              // Emptied, it is on its way to another number, and no other choice of names.
              onInput={(event) => change({ seats: event.currentTarget.value || '0' })}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}
