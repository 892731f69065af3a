import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Learning } from '../words/learning.ts'

/** Milliseconds. */
const MINUTE = 60_000
/**
 * How far the device's two clocks may part before the server is asked, and how often that is looked at. Milliseconds.
 */
const PARTED = 2_000
const WATCH = 5_000
/** When it is said how long is left, in minutes; and once at half the time. */
const SAID = [5, 1]

interface ClockProps {
  /** ISO 8601. */
  readonly due: string
  /** Seconds that were left when the attempt began, or when the server showed this page. */
  readonly left: number
  /**
   * When the time ends, in milliseconds of the page's monotonic clock; absent without a script, and until the server
   * has said what time it is.
   */
  readonly ends: number | undefined
  /** The time seems to be over, and the server cannot be asked. */
  readonly isUnsure: boolean
  readonly words: Learning
  readonly onEnd: (() => void) | undefined
  /** The device slept or its clock was set: how much is left is not known any more. */
  readonly onDoubt: (() => void) | undefined
}

/**
 * How long is left: in whole minutes, which is calm; out of sight if the student likes; without a script, until when.
 */
export function Clock({ due, left, ends, isUnsure, words, onEnd, onDoubt }: ClockProps): VNode {
  const { time } = words
  if (isUnsure) return <p class="notice">{time.unsure}</p>
  if (ends === undefined || !onEnd || !onDoubt)
    return <p class="hint">{time.till(words.when(due), words.minutes(Math.floor((left * 1000) / MINUTE)))}</p>
  return <Running left={left * 1000} ends={ends} words={words} onEnd={onEnd} onDoubt={onDoubt} />
}

interface RunningProps {
  /** Milliseconds: the whole time. */
  readonly left: number
  readonly ends: number
  readonly words: Learning
  readonly onEnd: () => void
  readonly onDoubt: () => void
}

function Running({ left, ends, words, onEnd, onDoubt }: RunningProps): VNode {
  const { time } = words
  const [minutes, setMinutes] = useState(() => minutesTo(ends))
  const [isHidden, setHidden] = useState(false)
  const [said, setSaid] = useState('')
  const told = useRef({ onEnd, onDoubt })
  told.current = { onEnd, onDoubt }
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let before = minutesTo(ends)
    const tick = () => {
      clearTimeout(timer)
      const rest = ends - performance.now()
      if (rest <= 0) return told.current.onEnd()
      const now = minutesTo(ends)
      setMinutes(now)
      if (isSaid(before, now, left / MINUTE)) setSaid(time.left(words.minutes(now)))
      before = now
      timer = setTimeout(tick, rest - (now - 1) * MINUTE)
    }
    const apart = Date.now() - performance.now()
    // A monotonic clock stands still while some devices sleep, and the other one does not: then the two have parted.
    const watch = setInterval(() => {
      if (Math.abs(Date.now() - performance.now() - apart) > PARTED) told.current.onDoubt()
    }, WATCH)
    const wake = () => document.visibilityState === 'visible' && told.current.onDoubt()
    tick()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearTimeout(timer)
      clearInterval(watch)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [ends])
  return (
    <p class="clock hint">
      {!isHidden && (
        <span key={minutes} translate={false}>
          {time.left(words.minutes(minutes))}
        </span>
      )}{' '}
      <button type="button" class="link" onClick={() => setHidden(!isHidden)}>
        {isHidden ? time.show : time.hide}
      </button>
      <span role="status" class="unseen">
        {said}
      </span>
    </p>
  )
}

const minutesTo = (ends: number): number => Math.max(0, Math.ceil((ends - performance.now()) / MINUTE))

/** Whether the time that is left has come down to one of the few moments at which it is said. All in minutes. */
export function isSaid(before: number, now: number, whole: number): boolean {
  return [whole / 2, ...SAID.filter((moment) => moment < whole)].some((moment) => before > moment && now <= moment)
}
