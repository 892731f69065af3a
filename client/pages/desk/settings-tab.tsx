import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import { ClosingTime } from './closing.tsx'
import { Confirmed } from './confirmed.tsx'
import type { DeskAccess } from './desk-access.ts'
import { SeatTermsForm } from './seat-terms.tsx'
import { TurnKey } from './turn-key.tsx'

interface SettingsTabProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
  /** The teacher has the new private link. */
  readonly saved: () => void
}

/** When it closes, more time for a seat, another secret link, and its end. */
export function SettingsTab({ desk, words, access, saved }: SettingsTabProps): VNode {
  const { desk: say, overview } = words
  const { api, secret, gone } = access
  const [problem, setProblem] = useState<string>()

  async function removeQuiz() {
    const reply = await api.remove(desk.code, secret)
    setProblem(reply.ok ? undefined : troubleForTeacher(reply.trouble, words))
    if (reply.ok) gone()
  }
  return (
    <section class="controls" aria-labelledby="settings">
      <h2 id="settings">{overview.tabs.settings}</h2>
      <ClosingTime desk={desk} words={words} access={access} />
      <SeatTermsForm desk={desk} words={words} access={access} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <TurnKey code={desk.code} words={words} access={access} saved={saved} />
      <p>
        <Confirmed
          label={say.removeQuizLabel}
          title={say.removeQuiz}
          text={say.removeQuizSure}
          words={words}
          act={() => void removeQuiz()}
        />
      </p>
    </section>
  )
}
