import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import { useLink } from '../../links.ts'
import type { Reply } from '../../reply.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyField } from '../parts/copy.tsx'
import { save } from '../parts/save.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import { ClosingTime } from './closing.tsx'
import { Confirmed } from './confirmed.tsx'
import { CopyQuiz } from './copy-quiz.tsx'
import type { DeskAccess } from './desk-access.ts'
import { ExportList } from './exports.tsx'
import { SeatTermsForm } from './seat-terms.tsx'
import { TurnKey } from './turn-key.tsx'

interface QuizControlsProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** The quiz's link and closing time, its results to download, the quiz on paper and for other systems, and its end. */
export function QuizControls({ desk, words, access }: QuizControlsProps): VNode {
  const { desk: say } = words
  const { code } = desk
  const { api, secret, gone } = access
  const link = useLink()
  const [problem, setProblem] = useState<string>()

  async function attempt<T>(request: Promise<Reply<T>>, then: (value: T) => void) {
    const reply = await request
    setProblem(reply.ok ? undefined : troubleForTeacher(reply.trouble, words))
    if (reply.ok) then(reply.value)
  }
  return (
    <section class="controls" aria-labelledby="quiz">
      <h2 id="quiz">{say.settings}</h2>
      <CopyField label={say.link} value={`${location.origin}/q/${code}`} words={words} />
      {desk.settings.seats !== undefined && <p class="hint">{words.printing.seatsNeeded}</p>}
      <ClosingTime desk={desk} words={words} access={access} />
      <SeatTermsForm desk={desk} words={words} access={access} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={() => void attempt(api.csv(code, secret), (blob) => save(blob, `${code}.csv`))}>
          {say.csv}
        </button>
        <a class="button" href={link(`/print/${code}#${secret}`)}>
          {desk.settings.seats === undefined ? words.printing.open : words.printing.openSlips}
        </a>
        <Confirmed
          label={say.remove}
          title={say.removeQuiz}
          text={say.removeQuizSure}
          words={words}
          act={() => void attempt(api.remove(code, secret), gone)}
        />
      </p>
      <TurnKey code={code} words={words} access={access} />
      <CopyQuiz desk={desk} secret={secret} words={words} />
      <ExportList desk={desk} words={words} api={api} secret={secret} />
    </section>
  )
}
