import { vi } from 'vitest'

/** Waits for an answer; the time that the Worker waits between its tries passes at once. Timers have to be faked. */
export async function passing<T>(wait: Promise<T>): Promise<T> {
  const settled = wait.finally(() => clearInterval(clock))
  const clock = setInterval(() => void vi.advanceTimersToNextTimerAsync(), 0)
  return settled
}
