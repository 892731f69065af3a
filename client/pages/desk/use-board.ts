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
  // Of a quiz that is gone nothing can be read; a board that still shows the way in has to hear that it is over.
  const last = useRef<BoardCount>(undefined)
  if (count) last.current = count
  if (isGone && last.current) last.current = { ...last.current, isClosed: true }
  const latest = useRef({ isGone, read })
  latest.current = { isGone, read }
  const board = useRef<ReturnType<typeof answerBoard>>(undefined)
  useEffect(() => {
    const opened = answerBoard(code, () => {
      const isNew = last.current !== undefined && Date.now() - Date.parse(last.current.at) <= FRESH
      if (last.current) opened.tell(last.current)
      if (!isNew && !latest.current.isGone) latest.current.read()
    })
    board.current = opened
    return opened.close
  }, [code])
  useEffect(() => {
    if (last.current) board.current?.tell(last.current)
  }, [count, isGone])
}
