import type { VNode } from 'preact'
import type { Desk, DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useChange } from './change.ts'
import type { DeskAccess } from './desk-access.ts'

interface AttemptSheetsProps {
  readonly attempt: DeskAttempt
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/**
 * Every sheet of an attempt that was handed in more than once, and which of them is to count; nothing where there is
 * one.
 */
export function AttemptSheets({ attempt, desk, words, access }: AttemptSheetsProps): VNode | null {
  const { sheets: say, learning } = words
  const { busy, problem, make } = useChange(desk, words, access)
  const { id, digest, sheets = [] } = attempt
  if (sheets.length < 2) return null
  const { [id]: chosen, ...others } = desk.sheets
  return (
    <section>
      <h3>{say.several}</h3>
      <p class="hint">{say.severalHint}</p>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.digest}>
            <code>{sheet.digest.slice(0, 6)}</code>{' '}
            {say.sheet(learning.score(learning.number(sheet.score), learning.number(sheet.max)), sheet.arrived)},{' '}
            {sheet.slip ? say.bySlip(sheet.arrived) : say.lateness[sheet.lateness]}
            {sheet.told && `, ${say.afterTold}`}{' '}
            {sheet.digest === digest ? (
              <b>{say.counts}</b>
            ) : (
              <button
                type="button"
                disabled={busy}
                onClick={() => void make({ sheets: { ...others, [id]: sheet.digest } })}
              >
                {say.choose}
              </button>
            )}
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <p>
          <button type="button" disabled={busy} onClick={() => void make({ sheets: others })}>
            {say.unchoose}
          </button>
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
