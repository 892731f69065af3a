import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { askDesk, type BoardCount } from '../../board-channel.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { HowToJoin } from '../landing/how-to-join.tsx'
import { QrPicture } from '../parts/qr-picture.tsx'

/** What the server gives and the page carries: nothing secret. */
export interface BoardData {
  readonly code: string
  readonly title: string
  /** BCP 47, of the title. */
  readonly language: string
  /** Scheme, host and port of this site. */
  readonly origin: string
  /** Each student comes with a link of their own. */
  readonly isSeated: boolean
  /** It took no answers any more when the page was made. */
  readonly isClosed: boolean
}

interface BoardPageProps extends BoardData {
  readonly words: Teaching
}

/** What a projector shows a class: the way into the quiz, and how many have handed in. */
export function BoardPage({ words, ...data }: BoardPageProps): VNode {
  const { code, title, language } = data
  const say = words.published.board
  const count = useCount(code)
  return (
    <>
      <h1 {...inLanguage(language)}>{title}</h1>
      {(count?.isClosed ?? data.isClosed) ? (
        <p class="board-closed">{words.learning.over}</p>
      ) : (
        <WayIn {...data} words={words} />
      )}
      <footer>
        <p class="handed">
          {count && (
            <>
              <b>{say.handedIn(count.attempts)}</b> <span class="hint">{say.asOf(words.hour(new Date(count.at)))}</span>
            </>
          )}
        </p>
        <p class="actions">
          <button type="button" onClick={() => void document.documentElement.requestFullscreen?.()}>
            {say.full}
          </button>
          <button type="button" onClick={() => print()}>
            {say.print}
          </button>
        </p>
      </footer>
    </>
  )
}

function WayIn({ code, origin, isSeated, words }: BoardPageProps): VNode {
  const { published } = words
  const quiz = `${origin}/q/${code}`
  return (
    <>
      <div class="board-way">
        <HowToJoin code={code} host={new URL(origin).host} words={words} />
        <p class="short-link">
          {published.board.orLink} <bdi dir="ltr">{quiz.replace(/^https?:\/\//, '')}</bdi>
        </p>
        {isSeated && <p>{published.board.seated}</p>}
      </div>
      <QrPicture text={quiz} label={published.qr} />
    </>
  )
}

/** Milliseconds between questions to the desk. */
const EVERY = 20_000

/**
 * How many have handed in, as the desk's tab tells it; nothing as long as no desk is open. This page asks no server.
 */
function useCount(code: string): BoardCount | undefined {
  const [count, setCount] = useState<BoardCount>()
  useEffect(() => {
    const desk = askDesk(code, setCount)
    const ask = () => document.visibilityState === 'visible' && desk.ask()
    ask()
    const timer = setInterval(ask, EVERY)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
      desk.close()
    }
  }, [code])
  return count
}
