import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import { present } from '../../../questions/wire/present.ts'
import type { SeatTerms } from '../../../questions/wire/seat.ts'
import { TIME_FACTORS } from '../../../questions/wire/time.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useChange } from './change.ts'
import { lastClosing } from './closing.tsx'
import type { DeskAccess } from './desk-access.ts'

interface SeatTermsFormProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** More time, or a later hour, for one seat; nothing where the quiz has none. */
export function SeatTermsForm({ desk, words, access }: SeatTermsFormProps): VNode | null {
  const { sheets: say } = words
  const { seats, feedback } = desk.settings
  const { busy, problem, make } = useChange(desk, words, access)
  if (seats === undefined) return null
  return (
    <details>
      <summary>{say.seat}</summary>
      {feedback === 'closed' && <p class="hint">{say.seatHint}</p>}
      <ul>
        {Object.entries(desk.seats).map(([number, given]) => (
          <li key={number}>{say.given(Number(number), termsInWords(given, words))}</li>
        ))}
      </ul>
      <OneSeat
        settings={desk.settings}
        last={lastClosing(desk)}
        seats={seats}
        busy={busy}
        words={words}
        give={(seat, terms) => void make({ seats: { ...desk.seats, [seat]: terms } })}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </details>
  )
}

interface OneSeatProps {
  readonly settings: Desk['settings']
  /** The last hour that a seat may have, as a field writes it. */
  readonly last: string
  readonly seats: number
  readonly busy: boolean
  readonly words: Teaching
  readonly give: (seat: string, terms: SeatTerms) => void
}

/** Which seat, and what it gets. */
function OneSeat({ settings, last, seats, busy, words: { sheets: say }, give }: OneSeatProps): VNode {
  const [seat, setSeat] = useState('')
  const [hour, setHour] = useState('')
  const [factor, setFactor] = useState('')
  const chosen = TIME_FACTORS.find((one) => String(one) === factor)
  const terms: SeatTerms = {
    ...(hour === '' ? {} : { closes: new Date(hour).toISOString() }),
    ...present({ factor: chosen }),
  }
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        give(String(Number(seat)), terms)
      }}
    >
      <label class="field">
        {say.seatNumber}
        <input
          type="number"
          min="1"
          max={seats}
          required
          value={seat}
          onInput={(e) => setSeat(e.currentTarget.value)}
        />
      </label>
      {settings.closes !== undefined && (
        <label class="field">
          {say.seatHour}
          <input type="datetime-local" max={last} value={hour} onInput={(e) => setHour(e.currentTarget.value)} />
        </label>
      )}
      {settings.minutes !== undefined && (
        <label class="field">
          {say.seatFactor}
          <select value={factor} onChange={(e) => setFactor(e.currentTarget.value)}>
            <option value="">{say.usual}</option>
            {TIME_FACTORS.filter((one) => one > 1).map((one) => (
              <option key={one} value={one}>
                {say.factor(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" disabled={busy}>
        {say.give}
      </button>
    </form>
  )
}

function termsInWords({ closes, factor }: SeatTerms, { sheets: say }: Teaching): string {
  const parts = [closes === undefined ? '' : say.until(closes), factor === undefined ? '' : say.factor(factor)]
  return parts.filter(Boolean).join(', ') || say.usual
}
