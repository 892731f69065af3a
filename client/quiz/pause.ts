/** A pause that ends early when the browser is back online, or when the student says so. */
export interface Pause {
  readonly wait: (milliseconds: number) => Promise<void>
  readonly cutShort: () => void
}

export function pauseUntilOnline(target: Pick<Window, 'addEventListener' | 'removeEventListener'>): Pause {
  let end = () => {}
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end(), milliseconds)
        end = () => {
          clearTimeout(timer)
          target.removeEventListener('online', end)
          resolve()
        }
        target.addEventListener('online', end)
      }),
    cutShort: () => end(),
  }
}
