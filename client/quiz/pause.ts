/** Pauses that end early when the browser is back online, or when the student says so. */
export interface Pause {
  readonly wait: (milliseconds: number) => Promise<void>
  readonly cutShort: () => void
}

export function pauseUntilOnline(target: Pick<Window, 'addEventListener'>): Pause {
  const waiting = new Set<() => void>()
  const cutShort = () => {
    for (const end of waiting) end()
  }
  target.addEventListener('online', cutShort)
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer)
          waiting.delete(end)
          resolve()
        }
        const timer = setTimeout(end, milliseconds)
        waiting.add(end)
      }),
    cutShort,
  }
}
