import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import { chosenIn } from '../../links.ts'
import type { Reply } from '../../reply.ts'
import { addressIn } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyField } from '../copy.tsx'
import { troubleInWords } from '../trouble.ts'
import { useChange } from './change.ts'
import { Confirmed } from './confirmed.tsx'
import { ExportList } from './exports.tsx'
import type { Holder } from './holder.ts'
import { save } from './save.ts'

export interface QuizControlsProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly holder: Holder
}

/** The quiz's link and closing time, its table to download, and its end. */
export function QuizControls({ desk, words, holder }: QuizControlsProps): VNode {
  const { api, secret, gone } = holder
  const { desk: say } = words
  const { code, settings } = desk
  const change = useChange(desk, words, holder)
  const [problem, setProblem] = useState<string>()
  const [closing, setClosing] = useState('')

  async function attempt<T>(request: Promise<Reply<T>>, then: (value: T) => void) {
    const reply = await request
    setProblem(reply.ok ? undefined : troubleInWords(reply.trouble, words))
    if (reply.ok) then(reply.value)
  }
  const close = (closes: string | null) => void change.make({ closes })

  const isClosed = settings.closes !== undefined && Date.parse(settings.closes) <= Date.now()
  const state =
    settings.closes === undefined
      ? say.takesAnswers
      : isClosed
        ? say.closedAt(settings.closes)
        : say.closesAt(settings.closes)
  return (
    <section class="controls" aria-labelledby="quiz">
      <h2 id="quiz">{say.settings}</h2>
      <CopyField label={say.link} value={`${location.origin}/q/${code}`} words={words} />
      <p>
        {state} {say.kept(desk.kept)}
      </p>
      {(change.problem ?? problem) && (
        <p class="problem" role="alert">
          {change.problem ?? problem}
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={() => void attempt(api.csv(code, secret), (blob) => save(blob, `${code}.csv`))}>
          {say.csv}
        </button>
        {isClosed ? (
          // With `closed` the answers are shown after closing, so there has to be a closing time.
          settings.feedback !== 'closed' && (
            <button type="button" onClick={() => close(null)}>
              {say.reopen}
            </button>
          )
        ) : (
          <button type="button" onClick={() => close(new Date().toISOString())}>
            {say.closeNow}
          </button>
        )}
        <a class="button" href={addressIn(`/print/${code}#${secret}`, chosenIn(location.search))}>
          {settings.seats === undefined ? words.printing.open : words.printing.openSlips}
        </a>
        <Confirmed
          label={say.remove}
          title={say.removeQuiz}
          text={say.removeQuizSure}
          words={words}
          act={() => void attempt(api.remove(code, secret), gone)}
        />
      </p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          close(new Date(closing).toISOString())
        }}
      >
        <label class="field">
          {say.newClosing}
          <input
            type="datetime-local"
            required
            value={closing}
            onInput={(event) => setClosing(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say.set}</button>
      </form>
      <ExportList desk={desk} words={words} api={api} secret={secret} />
    </section>
  )
}
