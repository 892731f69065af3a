import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Report } from '../../../questions/wire/report.ts'
import type { Reply } from '../../reply.ts'
import type { Reports } from '../../words/reports.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import type { OperatorApi } from './operator-api.ts'

interface OperatorPageProps {
  readonly words: Teaching
  readonly said: Reports['operator']
  /** Absent on the server. */
  readonly api?: OperatorApi
}

/** For whoever runs this site: what is said against quizzes, and a quiz's end. The key is kept nowhere. */
export function OperatorPage({ words, said, api }: OperatorPageProps): VNode {
  const [key, setKey] = useState('')
  const [code, setCode] = useState('')
  const [reports, setReports] = useState<readonly Report[]>()
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')

  /** One thing at a time: what was said before is gone when the next begins. */
  async function tell<T>(asked: Promise<Reply<T>> | undefined, then: (value: T) => void): Promise<void> {
    setTold('')
    setProblem('')
    const reply = await asked
    if (reply?.ok) then(reply.value)
    else if (reply) setProblem(troubleForTeacher(reply.trouble, words))
  }
  const list = (event: Event) => {
    event.preventDefault()
    return tell(api?.reports(key), setReports)
  }
  const takeDown = (event: Event) => {
    event.preventDefault()
    const wanted = code.trim()
    if (!confirm(said.sure(wanted))) return undefined
    return tell(api?.takeDown(wanted, key), () => {
      setTold(said.down(wanted))
      setCode('')
    })
  }
  return (
    <article class="prose">
      <h1>{said.title}</h1>
      <p class="lede">{said.lede}</p>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      <KeyForm said={said} value={key} change={setKey} send={list} />
      {reports && <ReportList reports={reports} words={words} said={said} choose={setCode} />}
      <TakeDownForm said={said} value={code} change={setCode} send={takeDown} />
      <div role="status">
        {problem !== '' && <p class="problem">{problem}</p>}
        {told !== '' && <p class="notice">{told}</p>}
      </div>
    </article>
  )
}

interface FormProps extends Pick<OperatorPageProps, 'said'> {
  readonly value: string
  readonly change: (value: string) => void
  readonly send: (event: Event) => void
}

/** The operator's key, with which the reports are read. */
function KeyForm({ said, value, change, send }: FormProps): VNode {
  return (
    <form onSubmit={send} autocomplete="off">
      <label for="operator-key">{said.key}</label>
      <input
        id="operator-key"
        type="password"
        required
        autocomplete="off"
        aria-describedby="operator-key-hint"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id="operator-key-hint" class="hint">
        {said.keyHint}
      </p>
      <p class="actions">
        <button type="submit" class="main">
          {said.list}
        </button>
      </p>
    </form>
  )
}

/** The code of a quiz that is to end. */
function TakeDownForm({ said, value, change, send }: FormProps): VNode {
  return (
    <form onSubmit={send} autocomplete="off">
      <label for="operator-code">{said.code}</label>
      <input
        id="operator-code"
        required
        dir="ltr"
        spellcheck={false}
        aria-describedby="operator-code-hint"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id="operator-code-hint" class="hint">
        {said.takeDownHint}
      </p>
      <p class="actions">
        <button type="submit">{said.takeDown}</button>
      </p>
    </form>
  )
}

interface ReportListProps extends Pick<OperatorPageProps, 'words' | 'said'> {
  readonly reports: readonly Report[]
  readonly choose: (code: string) => void
}

/** The newest first. */
function ReportList({ reports, words, said, choose }: ReportListProps): VNode {
  return (
    <section>
      <h2>{said.reports}</h2>
      {reports.length === 0 && <p>{said.none}</p>}
      <ul>
        {[...reports]
          .sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at))
          .map(({ code, at, reason }) => (
            <li key={`${code} ${at} ${reason}`}>
              <p>
                <a href={`/q/${code}`} dir="ltr">
                  {code}
                </a>{' '}
                · {words.when(at)}
              </p>
              <p dir="auto">{reason}</p>
              <button type="button" class="link" onClick={() => choose(code)}>
                {said.use(code)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  )
}
