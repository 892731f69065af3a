import type { VNode } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Desk } from '../../questions/wire/desk.ts'
import { inLanguage } from '../words/languages.ts'
import type { Teaching } from '../words/teaching.ts'
import type { Api } from './api.ts'
import { AnalysisView } from './desk/analysis.tsx'
import { AttemptTable } from './desk/attempts.tsx'
import { QuizControls } from './desk/controls.tsx'
import { DeskItems } from './desk/items.tsx'
import { afterErasing, afterReply, type Reading } from './desk/reading.ts'
import { troubleInWords } from './trouble.ts'

/** What the server gives and the page carries. */
export interface DeskData {
  readonly code: string
}

export interface DeskPageProps extends DeskData {
  readonly words: Teaching
  /** Absent on the server, as is the key: it stands in the address's fragment, which no server sees. */
  readonly api?: Api
  readonly secret?: string
}

/** Milliseconds between readings. With the store's own delay, an answer shows up within a minute. */
const EVERY = 20_000

/** The teacher's page behind the secret link. */
export function DeskPage({ code, words, api, secret }: DeskPageProps): VNode {
  const [reading, setReading] = useState<Reading>({ step: api && !secret ? 'no-key' : 'loading' })

  const read = useCallback(async () => {
    if (!api || !secret) return
    const reply = await api.results(code, secret)
    setReading((before) => afterReply(before, reply, new Date()))
  }, [api, code, secret])

  useEffect(() => {
    void read()
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), EVERY)
    return () => clearInterval(timer)
  }, [read])

  switch (reading.step) {
    case 'loading':
      return (
        <section class="page-head">
          <h1>{words.desk.title}</h1>
          <noscript>
            <p class="notice">{words.needsScript}</p>
          </noscript>
          <p class="hint" role="status">
            {words.loading}
          </p>
        </section>
      )
    case 'no-key':
      return <Message title={words.desk.noKey} text={words.desk.noKeyHint} />
    case 'deleted':
      return <Message title={words.desk.deleted} text={words.desk.deletedHint} />
    case 'refused':
      return (
        <Message
          title={troubleInWords(reading.trouble, words)}
          text={words.desk.noKeyHint}
          retry={() => void read()}
          again={words.again}
        />
      )
    case 'read':
      return (
        <DeskView
          reading={reading}
          words={words}
          read={() => void read()}
          changed={(desk) => setReading((before) => afterReply(before, { ok: true, value: desk }, new Date()))}
          {...(api && secret ? { api, secret } : {})}
          gone={() => setReading({ step: 'deleted' })}
          erased={(attempt) => setReading((before) => afterErasing(before, attempt))}
        />
      )
  }
}

interface DeskViewProps {
  readonly reading: Extract<Reading, { step: 'read' }>
  readonly words: Teaching
  readonly api?: Api
  readonly secret?: string
  readonly read: () => void
  readonly changed: (desk: Desk) => void
  readonly gone: () => void
  readonly erased: (attempt: string) => void
}

function DeskView({ reading, words, api, secret, read, changed, gone, erased }: DeskViewProps): VNode {
  const { desk: say } = words
  const { seen, at, stale } = reading
  const { desk } = seen
  const [problem, setProblem] = useState<string>()

  async function remove(from: Api, key: string, id: string) {
    const reply = await from.remove(desk.code, key, id)
    setProblem(reply.ok ? undefined : troubleInWords(reply.trouble, words))
    if (reply.ok) erased(id)
  }

  return (
    <>
      <header class="page-head">
        <p class="hint">{say.title}</p>
        <h1 {...inLanguage(desk.language)}>{desk.title}</h1>
        {desk.practice && <p class="notice">{say.practice}</p>}
        {!desk.practice && desk.open && <p class="notice">{say.open}</p>}
        <p class="fresh">
          <span role={stale ? 'alert' : undefined}>
            {stale ? say.stale : `${say.refreshed(words.hour(at))} ${say.live}`}
          </span>
          <button type="button" onClick={read}>
            {say.refresh}
          </button>
        </p>
      </header>
      {api && secret && (
        <QuizControls desk={desk} words={words} api={api} secret={secret} changed={changed} gone={gone} />
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <AttemptTable
        desk={desk}
        words={words}
        {...(api && secret ? { remove: (id) => void remove(api, secret, id) } : {})}
      />
      <AnalysisView desk={desk} words={words} />
      <DeskItems desk={desk} words={words} />
    </>
  )
}

interface MessageProps {
  readonly title: string
  readonly text: string
  readonly again?: string
  readonly retry?: () => void
}

function Message({ title, text, again, retry }: MessageProps): VNode {
  return (
    <section class="trouble" role="status">
      <h1>{title}</h1>
      <p>{text}</p>
      {retry && (
        <p class="actions">
          <button type="button" class="main" onClick={retry}>
            {again}
          </button>
        </p>
      )}
    </section>
  )
}
