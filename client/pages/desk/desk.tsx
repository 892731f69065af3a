import type { VNode } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import type { DeskAccess } from './desk-access.ts'
import { afterErasing, afterReply, type DeskReading } from './reading.ts'
import { DeskView } from './view.tsx'

/** What the server gives and the page carries. */
export interface DeskData {
  readonly code: string
}

interface DeskPageProps extends DeskData {
  readonly words: Teaching
  /** Absent on the server, as is the key: it stands in the address's fragment, which no server sees. */
  readonly api?: Api
  readonly secret?: string
}

/** The teacher's page behind the secret link. */
export function DeskPage({ code, words, api, secret }: DeskPageProps): VNode {
  if (!api) return <Waiting words={words} />
  if (!secret) return <Message title={words.desk.noKey} text={words.desk.noKeyHint} />
  return <OpenDesk code={code} words={words} api={api} secret={secret} />
}

/** Milliseconds between readings. With the store's own delay, an answer shows up within a minute. */
const EVERY = 20_000

function OpenDesk({ code, words, api, secret }: Required<DeskPageProps>): VNode {
  const [reading, setReading] = useState<DeskReading>({ step: 'loading' })

  const read = useCallback(async () => {
    const reply = await api.results(code, secret)
    setReading((before) => afterReply(before, reply, new Date()))
  }, [api, code, secret])

  useEffect(() => {
    void read()
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), EVERY)
    return () => clearInterval(timer)
  }, [read])

  const access = useMemo<DeskAccess>(
    () => ({
      api,
      secret,
      read: () => void read(),
      changed: (desk) => setReading((before) => afterReply(before, { ok: true, value: desk }, new Date())),
      erased: (attempt) => setReading((before) => afterErasing(before, attempt)),
      gone: () => setReading({ step: 'deleted' }),
    }),
    [api, secret, read],
  )

  switch (reading.step) {
    case 'loading':
      return <Waiting words={words} />
    case 'deleted':
      return <Message title={words.desk.deleted} text={words.desk.deletedHint} />
    case 'refused':
      return (
        <Message
          title={troubleForTeacher(reading.trouble, words)}
          text={reading.trouble.kind === 'refused' ? words.overview.wrongKey : undefined}
          retry={() => void read()}
          again={words.again}
        />
      )
    case 'read':
      return <DeskView reading={reading} words={words} access={access} />
  }
}

function Waiting({ words }: Pick<DeskPageProps, 'words'>): VNode {
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
}

interface MessageProps {
  readonly title: string
  readonly text?: string | undefined
  readonly again?: string
  readonly retry?: () => void
}

function Message({ title, text, again, retry }: MessageProps): VNode {
  return (
    <section class="trouble" role="status">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
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
