import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import { answerBoard, type BoardCount } from '../../board-channel.ts'
import type { KeptQuizzes } from '../../kept-quizzes.ts'
import type { Teaching } from '../../words/teaching.ts'
import { type DeskData, DeskPage } from '../desk/desk.tsx'
import type { Api } from '../parts/api.ts'
import { Landing } from './landing.tsx'
import { tellingApi } from './telling-api.ts'

interface LandedDeskProps extends DeskData {
  readonly words: Teaching
  readonly api: Api
  /** The desk's key; empty where the address has none. */
  readonly secret: string
  /** The quizzes that this device keeps. */
  readonly kept: KeptQuizzes
}

/** The desk as it was last read. */
interface Seen extends BoardCount {
  readonly desk: Desk
}

/**
 * The desk, and how the quiz gets to the class: above it as long as nobody has handed in, folded below it afterwards.
 */
export function LandedDesk({ code, words, api, secret, kept }: LandedDeskProps): VNode {
  const [seen, setSeen] = useState<Seen>()
  const [key, setKey] = useState(secret)
  const telling = useMemo(
    () =>
      tellingApi(api, {
        told: (desk) => setSeen({ desk, attempts: desk.attempts.length, at: new Date().toISOString() }),
        turned: (next) => {
          setKey(next)
          kept.update(code, { key: next })
        },
        gone: () => {
          setSeen(undefined)
          kept.forget(code)
        },
      }),
    [api, code, kept],
  )
  useTelling({ code, seen, kept, read: () => void telling.results(code, key) })

  const landing = seen && <Landing desk={seen.desk} seen={seen} secret={key} kept={kept} words={words} />
  const isWaiting = seen?.attempts === 0 && Date.parse(seen.desk.until) > Date.parse(seen.at)
  return (
    <>
      {isWaiting && landing}
      <DeskPage code={code} words={words} api={telling} secret={secret} />
      {landing && !isWaiting && (
        <details class="panel off-paper">
          <summary>{words.published.again}</summary>
          {landing}
        </details>
      )}
    </>
  )
}

interface TellingProps extends Pick<LandedDeskProps, 'code' | 'kept'> {
  readonly seen: Seen | undefined
  readonly read: () => void
}

/** Milliseconds that a count is new enough for a board. */
const FRESH = 15_000

/**
 * Keeps the list of this device and the board up to date. A board that somebody looks at has the desk read, though this
 * tab is behind it.
 */
function useTelling({ code, seen, kept, read }: TellingProps): void {
  const latest = useRef({ seen, read })
  latest.current = { seen, read }
  const board = useMemo(
    () =>
      answerBoard(code, () => {
        const { seen: now, read: again } = latest.current
        if (now) board.tell({ attempts: now.attempts, at: now.at })
        if (!now || Date.now() - Date.parse(now.at) > FRESH) again()
      }),
    [code],
  )
  useEffect(() => {
    if (!seen) return
    const { attempts, at, desk } = seen
    board.tell({ attempts, at })
    kept.update(code, { attempts, at, title: desk.title })
  }, [board, seen])
}
