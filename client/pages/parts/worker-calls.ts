/**
 * Calls to an engine that runs in a worker of the browser, each a promise: rejected where the worker fails.
 *
 * @param address Of its script.
 * @param broken Called where it cannot run at all: the browser is too old for it, or its script did not arrive.
 */
export function workerCalls(address: string, broken: () => void) {
  const waiting = new Map<number, (data: MessageEvent['data']) => void>()
  const worker = new Worker(address)
  let last = 0
  worker.onmessage = ({ data }) => {
    waiting.get(data.n)?.(data)
    waiting.delete(data.n)
  }
  worker.onerror = () => {
    for (const hear of waiting.values()) hear({ failed: 'The engine does not run.' })
    waiting.clear()
    broken()
  }
  return <T>(name: string, ...args: readonly unknown[]): Promise<T> => {
    last += 1
    const n = last
    return new Promise<T>((resolve, reject) => {
      waiting.set(n, ({ value, failed }) => (failed === undefined ? resolve(value) : reject(new Error(failed))))
      worker.postMessage({ n, name, args })
    })
  }
}
