import type { VNode } from 'preact'
import type { KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { UntakenLinks } from '../landing/untaken-links.ts'
import type { Api } from '../parts/api.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import { useDesk } from './use-desk.ts'
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
  /** The quizzes that this device keeps. */
  readonly kept?: KeptQuizzes
  readonly untaken?: UntakenLinks
}

/** The teacher's page behind the secret link. */
export function DeskPage({ words, api, secret, kept, untaken, ...data }: DeskPageProps): VNode {
  if (!api || !kept || !untaken) return <Waiting words={words} />
  if (!secret) return <Message title={words.desk.noKey} text={words.desk.noKeyHint} />
  return <OpenDesk {...{ ...data, words, api, secret, kept, untaken }} />
}

function OpenDesk({ words, kept, untaken, ...quiz }: Required<DeskPageProps>): VNode {
  const { reading, access } = useDesk({ ...quiz, kept })
  switch (reading.step) {
    case 'loading':
      return <Waiting words={words} />
    case 'deleted':
      return <Message title={words.desk.deleted} text={words.desk.deletedHint} />
    case 'refused':
      return <Message title={troubleForTeacher(reading.trouble, words)} retry={access.read} again={words.again} />
    case 'read':
      return <DeskView {...{ reading, words, access, kept, untaken }} />
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
