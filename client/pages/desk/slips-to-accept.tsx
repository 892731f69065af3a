import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useChange } from './change.ts'
import type { DeskAccess } from './desk-access.ts'

interface SlipsToAcceptProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** A quiz that tells its answers after closing: what slips have brought in since then is accepted with one press. */
export function SlipsToAccept({ desk, words, access }: SlipsToAcceptProps): VNode | null {
  const { sheets: say } = words
  const { busy, problem, make } = useChange(desk, words, access)
  if (desk.settings.feedback !== 'closed') return null
  const slips = desk.attempts.map(({ slip, sheets = [] }) =>
    [slip, ...sheets.map((sheet) => (sheet.slip ? sheet.arrived : undefined))].filter((time) => time !== undefined),
  )
  // Times in UTC: in order as texts.
  const waiting = slips.filter((times) => times.some((time) => time > (desk.accepted ?? '')))
  const last = waiting.flat().sort().at(-1)
  if (last === undefined) return null
  return (
    <div class="notice">
      <p>{say.waiting(waiting.length)}</p>
      <p>{say.waitingHint}</p>
      <button type="button" disabled={busy} onClick={() => void make({ accepted: last })}>
        {say.accept}
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
