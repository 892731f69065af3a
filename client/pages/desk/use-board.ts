import { useEffect, useRef } from 'preact/hooks'
import { answerBoard, type BoardCount } from '../../board-channel.ts'

interface BoardOptions {
  readonly code: string
  /** As last read; absent as long as nothing was. */
  readonly count: BoardCount | undefined
  /** The quiz is deleted: there is nothing to read any more. */
  readonly isGone: boolean
  /** Reads the desk again. */
  readonly read: () => void
}

/** Milliseconds that a count is new enough for a board. */
const FRESH = 15_000

/** Keeps the board up to date. One that somebody looks at has the desk read, though this tab is behind it. */
export function useBoard({ code, count, isGone, read }: BoardOptions): void {
  const latest = useRef({ count, isGone, read })
  latest.current = { count, isGone, read }
  const board = useRef<ReturnType<typeof answerBoard>>(undefined)
  useEffect(() => {
    const opened = answerBoard(code, () => {
      const now = latest.current
      if (now.count) opened.tell(now.count)
      if (now.isGone) return
      if (!now.count || Date.now() - Date.parse(now.count.at) > FRESH) now.read()
    })
    board.current = opened
    return opened.close
  }, [code])
  useEffect(() => {
    if (count) board.current?.tell(count)
  }, [count])
}
