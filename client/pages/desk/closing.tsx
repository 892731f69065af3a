import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { useChange } from './change.ts'
import { localTime } from './copy-quiz.tsx'
import type { DeskAccess } from './desk-access.ts'

const DAY = 86_400_000

/** The last hour to which a quiz can be kept open, for a field: what is kept then is erased a day after its days. */
export const lastClosing = ({ kept, settings }: Desk): string =>
  localTime(new Date(Date.parse(kept) - (settings.keepDays + 1) * DAY).toISOString())

interface ClosingProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** Until when answers are taken, and how to change that. */
export function ClosingTime({ desk, words, access }: ClosingProps): VNode {
  const { desk: say } = words
  const { closes, feedback, keepDays } = desk.settings
  const { busy, problem, make } = useChange(desk, words, access)
  const [later, setLater] = useState('')
  const close = (at: string | null) => void make({ closes: at })

  const isClosed = Date.parse(desk.until) <= Date.now()
  const open = closes === undefined ? say.openUntil(desk.until) : say.closesAt(closes)
  // With `closed` the answers are shown after closing, so there has to be a closing time.
  const canReopen = feedback !== 'closed'
  return (
    <>
      <p>
        <span role="status">{isClosed ? say.closedAt(desk.until) : open}</span> {say.kept(desk.kept, keepDays)}
      </p>
      {desk.told !== undefined && <p class="notice">{words.sheets.told(desk.told)}</p>}
      {feedback === 'closed' && isClosed && <p class="notice">{words.sheets.toldMove}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          close(new Date(later).toISOString())
        }}
      >
        {isClosed ? (
          canReopen &&
          closes !== undefined && (
            <button type="button" disabled={busy} onClick={() => close(null)}>
              {say.reopen}
            </button>
          )
        ) : (
          <button type="button" disabled={busy} onClick={() => close(new Date().toISOString())}>
            {say.closeNow}
          </button>
        )}
        <label class="field">
          {say.newClosing}
          <input
            type="datetime-local"
            required
            max={lastClosing(desk)}
            value={later}
            onInput={(event) => setLater(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {say.set}
        </button>
      </form>
    </>
  )
}
