import type { RefObject, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import { useLink } from '../../links.ts'
import { scriptOf, snippetOf } from '../../snippet.ts'
import type { Teaching } from '../../words/teaching.ts'
import { isJustPublished } from '../make/new-desk.ts'
import { CopyField } from '../parts/copy.tsx'
import { QrPicture } from '../parts/qr-picture.tsx'
import { HowToJoin } from './how-to-join.tsx'
import { type KeepDecision, KeepState, keptQuizOf } from './keep-results.tsx'
import { deskAddress, PrivateLink } from './private-link.tsx'
import { Sharing } from './sharing.tsx'

interface LandingProps {
  readonly desk: Desk
  /** When it was read. */
  readonly at: Date
  /** The desk's key. */
  readonly secret: string
  readonly keeping: KeepDecision
  /** Nobody has handed in yet. */
  readonly isNew: boolean
  readonly words: Teaching
}

/** Where publishing lands: what the class gets, and how the teacher comes back to the results. */
export function Landing({ desk, at, secret, keeping, isNew, words }: LandingProps): VNode {
  const { published: say } = words
  const { code, title } = desk
  const { origin } = location
  const link = useLink()
  const quiz = `${origin}/q/${code}`
  const results = deskAddress(code, secret)
  const isSeated = desk.settings.seats !== undefined
  const heading = useArrival()
  const [wasAtRisk] = useState(keeping.isAtRisk)
  const ways = (
    <div class="safe">
      <KeepState quiz={keptQuizOf(desk, secret, at)} keeping={keeping} words={words} />
      <PrivateLink
        key={results}
        title={title}
        desk={results}
        saved={keeping.saved}
        isUrgent={keeping.isAtRisk}
        words={words}
      />
    </div>
  )
  return (
    <section class="landing off-paper" aria-labelledby="landing">
      <h2 ref={heading} id="landing" tabindex={-1}>
        {isNew ? say.done : say.students}
      </h2>
      {isSeated && <p class="notice">{words.printing.seatsNeeded}</p>}
      {wasAtRisk && ways}
      <div class="hand-out">
        <div class="hand-out-ways">
          <HowToJoin code={code} host={location.host} words={words} />
          <CopyField label={say.link} value={quiz} words={words} />
          <p class="actions">
            <a
              class={keeping.isAtRisk ? 'button' : 'button main'}
              href={link(`/board/${code}`)}
              target="_blank"
              rel="noopener"
            >
              {say.showBoard}
            </a>
            <a class="button" href={link(`/preview/${code}#${secret}`)}>
              {words.preview.open}
            </a>
            <a class="button" href={link(`/print/${code}#${secret}`)}>
              {isSeated ? words.printing.openSlips : say.print}
            </a>
          </p>
        </div>
        <QrPicture text={quiz} label={say.qr} />
      </div>
      {!wasAtRisk && ways}
      <Elsewhere {...{ code, title, quiz, words }} />
    </section>
  )
}

interface ElsewhereProps extends Pick<Desk, 'code' | 'title'> {
  /** The students' address. */
  readonly quiz: string
  readonly words: Teaching
}

/** The quiz on other sites. */
function Elsewhere({ code, title, quiz, words }: ElsewhereProps): VNode {
  const { published: say } = words
  const { origin } = location
  return (
    <details>
      <summary>{say.more}</summary>
      <div class="more">
        <Sharing title={title} link={quiz} words={words} />
        <CopyField
          label={words.embeddingPage.snippet}
          value={`${snippetOf(`${origin}/embed/${code}`, title)}\n${scriptOf(origin)}`}
          words={words}
          rows={4}
        />
        <p class="hint">{say.embedHint}</p>
      </div>
    </details>
  )
}

/**
 * Right after publishing the focus goes to what has come of it; whoever opens the desk later begins at the top of the
 * page.
 */
function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isJustPublished(history.state)) return
    history.replaceState(null, '')
    heading.current?.focus()
  }, [])
  return heading
}
