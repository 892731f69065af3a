import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'

/** Milliseconds. */
const MINUTE = 60_000
/** When it is said how long is left, in minutes; and once at half the time. */
const SAID = [5, 1]

export interface ClockProps {
  /** ISO 8601. */
  readonly due: string
  /** Seconds that were left when the attempt began, or when the server showed this page. */
  readonly left: number
  /** When the time ends by this device's clock, in milliseconds since 1970; absent without a script. */
  readonly ends: number | undefined
  readonly words: Learning
  readonly onEnd: (() => void) | undefined
}

/** How long is left: in whole minutes, which is calm; out of sight if the student likes; without a script, until when. */
export function Clock({ due, left, ends, words, onEnd }: ClockProps): VNode {
  const { time } = words
  if (ends === undefined || !onEnd)
    return <p class="hint">{time.till(words.when(due), words.minutes(Math.floor((left * 1000) / MINUTE)))}</p>
  return <Running left={left * 1000} ends={ends} words={words} onEnd={onEnd} />
}

interface RunningProps {
  /** Milliseconds: the whole time. */
  readonly left: number
  readonly ends: number
  readonly words: Learning
  readonly onEnd: () => void
}

function Running({ left, ends, words, onEnd }: RunningProps): VNode {
  const { time } = words
  const [minutes, setMinutes] = useState(() => minutesTo(ends))
  const [isHidden, setHidden] = useState(false)
  const [said, setSaid] = useState('')
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let before = minutesTo(ends)
    const tick = () => {
      clearTimeout(timer)
      const rest = ends - Date.now()
      if (rest <= 0) return end.current()
      const now = minutesTo(ends)
      setMinutes(now)
      if (isSaid(before, now, left / MINUTE)) setSaid(time.left(words.minutes(now)))
      before = now
      timer = setTimeout(tick, rest - (now - 1) * MINUTE)
    }
    // A device that slept has missed its timers.
    const wake = () => document.visibilityState === 'visible' && tick()
    tick()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [ends])
  return (
    <p class="clock hint">
      {!isHidden && <span>{time.left(words.minutes(minutes))}</span>}{' '}
      <button type="button" class="link" onClick={() => setHidden(!isHidden)}>
        {isHidden ? time.show : time.hide}
      </button>
      <span role="status" class="unseen">
        {said}
      </span>
    </p>
  )
}

const minutesTo = (ends: number): number => Math.max(0, Math.ceil((ends - Date.now()) / MINUTE))

/** Whether the time that is left has come down to one of the few moments at which it is said. All in minutes. */
export function isSaid(before: number, now: number, whole: number): boolean {
  return [whole / 2, ...SAID.filter((moment) => moment < whole)].some((moment) => before > moment && now <= moment)
}
