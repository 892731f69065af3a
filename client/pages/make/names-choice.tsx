import type { VNode } from 'preact'
import { MOST_SEATS, NAMINGS } from '../../../questions/wire/settings.ts'
import type { Teaching } from '../../words/teaching.ts'
import { isSeated, type QuizDraft } from './draft.ts'
import type { Faults } from './faults.ts'
import { Field } from './field.tsx'

interface NamesChoiceProps {
  readonly draft: QuizDraft
  readonly faults: Faults
  readonly words: Teaching
  readonly change: (part: Partial<QuizDraft>) => void
}

/** Under which names the attempts stand at the desk; with personal links, under the numbers of their slips. */
export function NamesChoice({ draft, faults, words: { make }, change }: NamesChoiceProps): VNode {
  return (
    <fieldset class="names">
      <legend>{make.names}</legend>
      <div class="options">
        {([...NAMINGS, 'seats'] as const).map((names) => (
          <label key={names} class="option">
            <input type="radio" name="names" checked={draft.names === names} onChange={() => change({ names })} />
            <span>
              <b>{make.namings[names][0]}</b>
              {draft.names === names && <span class="hint">{make.namings[names][1]}</span>}
            </span>
          </label>
        ))}
      </div>
      {isSeated(draft) && (
        <Field id="seats" label={make.seats} hint={make.seatsLimits} fault={faults.seats}>
          {(described) => (
            <input
              {...described}
              type="number"
              min={1}
              max={MOST_SEATS}
              value={draft.seats}
              onInput={(event) => change({ seats: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </fieldset>
  )
}
